package vn.chot.rules;

import dev.cel.common.types.CelType;
import java.util.List;

/**
 * One thing conditions can do with values of certain types.
 *
 * @param id unique; by it the checker says which operation was meant
 * @param name as CEL knows it: {@code _<=_}, {@code days}
 * @param member whether it is written behind a value: {@code name.startsWith('A')}
 */
record Operation(
    String id, String name, boolean member, List<CelType> takes, CelType gives, Work work) {

  /** What it does; it is not asked when one of its values is empty. */
  @FunctionalInterface
  interface Work {
    Object of(Object[] values);
  }
}

package vn.chot.rules;

import java.util.List;

/**
 * One thing conditions can do with values of certain kinds.
 *
 * @param name as CEL's parser calls it: {@code _<=_}, {@code days}
 * @param member whether it is written behind a value: {@code name.startsWith('A')}
 */
record Operation(String name, boolean member, List<Kind> takes, Kind gives, Work work) {

  /** What it does; it is not asked when one of its values is empty. */
  @FunctionalInterface
  interface Work {
    Object of(Object[] values);
  }
}

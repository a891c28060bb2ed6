package vn.chot.register;

import java.util.Map;

/**
 * The entry of another register that a move writes by itself.
 *
 * @param register the other register
 * @param set by its field, the field of this one that is handed on, or {@code number}
 * @param give by its field, a value as it would be typed
 */
public record Follow(String register, Map<String, String> set, Map<String, String> give) {
  /** Stands for the number of the entry that moved. */
  public static final String NUMBER = "number";

  public Follow {
    set = Map.copyOf(set);
    give = Map.copyOf(give);
  }
}

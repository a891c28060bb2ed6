package vn.chot.bench.load;

import java.util.List;

/** Reads the numbers of a load run's command line. */
public final class Options {
  private Options() {}

  /**
   * The values by the order of their names; those not named stay as they are.
   *
   * @param arguments {@code --name N} and so on
   * @throws IllegalArgumentException with the usage, for any other word
   */
  public static int[] read(String usage, List<String> names, int[] values, List<String> arguments) {
    int[] read = values.clone();
    for (int i = 0; i < arguments.size(); i += 2) {
      int which = names.indexOf(arguments.get(i));
      if (which < 0 || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(usage);
      }
      read[which] = Integer.parseInt(arguments.get(i + 1));
    }
    return read;
  }
}

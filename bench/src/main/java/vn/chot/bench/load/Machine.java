package vn.chot.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine on which is measured. */
public final class Machine {
  private Machine() {}

  /** How busy it is, over one, five and fifteen minutes. */
  public static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).substring(0, 14) : "unknown";
  }
}

package vn.chot.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a short program to its end and keeps what it printed. */
final class RunProgram {
  private RunProgram() {}

  /**
   * How it ended.
   *
   * @param printed both of its streams, in order
   */
  record Ended(int code, String printed) {}

  static Ended run(List<String> prefix, List<String> command) throws IOException {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), printed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IOException("interrupted while running " + command.getFirst(), e);
    }
  }
}

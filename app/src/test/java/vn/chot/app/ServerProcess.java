package vn.chot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./chot run} as a process of its own, on any free port. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

  private final Process process;
  private final List<String> said;
  private final int port;

  private ServerProcess(Process process, List<String> said, int port) {
    this.process = process;
    this.said = said;
    this.port = port;
  }

  /** Starts it on a data folder and waits until it says where it is. */
  static ServerProcess start(Path data, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.chot.app.Chot",
                "run",
                "--port",
                "0",
                "--data",
                data.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> said = new ArrayList<>();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    int port = -1;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find() && port < 0) {
        port = Integer.parseInt(address.group(1));
      }
      if (line.contains("Ctrl-C")) {
        return new ServerProcess(process, List.copyOf(said), port);
      }
    }
    throw new IllegalStateException("the server did not start: " + said);
  }

  int port() {
    return port;
  }

  List<String> said() {
    return said;
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** A polite end, as Ctrl-C and systemd ask for it; answers whether it came in time. */
  boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
  }

  /** {@code kill -9}, when it still runs. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}

package vn.chot.bench.tasks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/** {@code ./chot run --no-demo} as a process of its own, on a folder that is thrown away. */
public final class ServerUnderLoad implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/welcome/\\S+)");

  private final Process process;
  private final Path data;
  private int port;
  private String welcome = "";

  private ServerUnderLoad(Process process, Path data) {
    this.process = process;
    this.data = data;
  }

  /** Starts it and waits until it says where it is. */
  public static ServerUnderLoad start(Path home, Path folder) throws IOException {
    Path data = folder.resolve("chot");
    Process process =
        new ProcessBuilder(
                home.resolve("chot").toString(),
                "run",
                "--no-demo",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .start();
    ServerUnderLoad server = new ServerUnderLoad(process, data);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find() && server.port == 0) {
        server.port = Integer.parseInt(address.group(1));
      }
      Matcher link = LINK.matcher(line);
      if (link.find()) {
        server.welcome = link.group(1);
      }
      if (line.contains("Ctrl-C")) {
        return server;
      }
    }
    throw new IllegalStateException("the server did not start: " + said);
  }

  /** The address of the site, without a slash at its end. */
  public String site() {
    return "http://127.0.0.1:" + port;
  }

  /** The path that lets the first administrator set a password. */
  public String welcome() {
    return welcome;
  }

  /** The database behind it. */
  public Database database() {
    return LocalPostgres.running(data).orElseThrow();
  }

  /** The number of its process. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}

package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The running server's own note in its cluster, {@code postmaster.pid}.
 *
 * @param pid its process number
 * @param port where it listens on the loopback address
 * @param ready whether it takes connections
 */
record Postmaster(long pid, int port, boolean ready) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** The note, when there is one that can be read. */
  static Optional<Postmaster> noted(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      long pid = Long.parseLong(lines.get(PID_LINE).strip());
      int port = lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
      boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
      return Optional.of(new Postmaster(pid, port, ready));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * The noted server, when that process lives and really is a PostgreSQL working in this cluster.
   */
  static Optional<Postmaster> running(Path cluster) {
    return noted(cluster)
        .filter(
            noted -> ProcessHandle.of(noted.pid()).filter(p -> worksIn(p, cluster)).isPresent());
  }

  /** All processes of PostgreSQL at work in this cluster, server and backends. */
  static List<ProcessHandle> allIn(Path cluster) {
    return ProcessHandle.allProcesses().filter(process -> worksIn(process, cluster)).toList();
  }

  private static boolean worksIn(ProcessHandle process, Path cluster) {
    String program = process.info().command().orElse("");
    if (!process.isAlive() || !program.replace(" (deleted)", "").endsWith("/postgres")) {
      return false;
    }
    try {
      Path folder = Path.of("/proc", String.valueOf(process.pid()), "cwd");
      if (Files.exists(Path.of("/proc/self"))) {
        return folder.toRealPath().equals(cluster.toRealPath());
      }
      String[] arguments = process.info().arguments().orElse(new String[0]);
      return List.of(arguments).contains(cluster.toString());
    } catch (IOException e) {
      return false;
    }
  }
}

package vn.chot.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One cluster of PostgreSQL on disk and the programs that make, start and stop it.
 *
 * @param folder where its data lives
 * @param log where the server writes what goes wrong
 */
record Cluster(Path folder, Path log, Binaries binaries, OrdinaryUser user, Settings settings) {
  private static final String START_SECONDS = "600";
  private static final int ATTEMPTS = 3;
  private static final long LOG_KEPT = 10_000_000;

  /** Makes the cluster beside its place and moves it there whole. */
  void make(String administratorPassword) throws IOException {
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    RemoveFolder.remove(part);
    Files.createDirectory(part);
    Path password = part.resolveSibling("initial-password");
    WriteWhole.write(password, administratorPassword + "\n");
    user.own(part);
    user.own(password);
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  binaries.program("initdb").toString(),
                  "--pgdata=" + part,
                  "--username=postgres",
                  "--pwfile=" + password,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale-provider=icu",
                  "--icu-locale=vi-VN",
                  "--locale=" + Settings.locale(),
                  "--text-search-config=simple",
                  "--data-checksums"));
      if (!settings.durable()) {
        command.add("--no-sync");
      }
      RunProgram.Ended ended = RunProgram.run(user.prefix(), command);
      if (ended.code() != 0) {
        throw refused("tạo", "make", ended.printed().strip().lines().toList().getLast());
      }
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel parent =
        FileChannel.open(folder.resolveSibling(""), StandardOpenOption.READ)) {
      parent.force(true);
    }
  }

  /**
   * Starts the server and waits until it takes connections, after a crash until it has recovered;
   * answers its port.
   */
  int start(int wantedPort) throws IOException {
    refuseOtherMajor();
    user.own(folder);
    if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
    }
    for (int attempt = 1; ; attempt++) {
      int port = wantedPort > 0 ? wantedPort : freePort();
      WriteWhole.write(folder.resolve("postgresql.conf"), settings.written(port));
      user.own(folder.resolve("postgresql.conf"));
      RunProgram.Ended ended =
          control("start", "--wait", "--timeout=" + START_SECONDS, "--silent", "--log=" + log);
      if (ended.code() == 0) {
        return port;
      }
      if (attempt == ATTEMPTS) {
        throw refused("khởi động", "start", lastLogged());
      }
    }
  }

  /**
   * Asks the server to stop; {@code fast} drops its clients, {@code immediate} leaves recovery to
   * the next start.
   */
  boolean stop(String mode, int seconds) throws IOException {
    return control("stop", "--wait", "--mode=" + mode, "--timeout=" + seconds, "--silent").code()
        == 0;
  }

  private RunProgram.Ended control(String act, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), act, "--pgdata=" + folder));
    command.addAll(List.of(options));
    return RunProgram.run(user.prefix(), command);
  }

  private void refuseOtherMajor() throws IOException {
    String major = Files.readString(folder.resolve("PG_VERSION")).strip();
    if (!major.equals(Binaries.MAJOR)) {
      throw new PostgresRefused(
          "Dữ liệu ở "
              + folder
              + " thuộc PostgreSQL "
              + major
              + ", bản Chốt này mang PostgreSQL "
              + Binaries.MAJOR
              + "; hãy sao lưu bằng bản Chốt cũ rồi khôi phục bằng bản này.",
          "The data in "
              + folder
              + " belong to PostgreSQL "
              + major
              + ", this Chốt brings PostgreSQL "
              + Binaries.MAJOR
              + "; back up with the old Chốt and restore with this one.");
    }
  }

  private PostgresRefused refused(String vietnamese, String english, String why) {
    return new PostgresRefused(
        "Không "
            + vietnamese
            + " được PostgreSQL ở "
            + folder
            + ": "
            + why
            + " (nhật ký: "
            + log
            + ")",
        "Cannot " + english + " PostgreSQL in " + folder + ": " + why + " (log: " + log + ")");
  }

  private String lastLogged() throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return lines.isEmpty() ? "pg_ctl" : lines.getLast();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

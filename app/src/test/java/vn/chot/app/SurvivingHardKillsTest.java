package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/**
 * Server and database are killed while somebody writes and a list of persons comes in; what was
 * acknowledged is there after the next start, and the list goes on: nothing lost, nothing twice.
 */
@Tag("survival")
class SurvivingHardKillsTest {
  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNoOrphanStaysInTheWay() throws Exception {
    Path data = folder.resolve("dữ liệu");
    Writing writing;
    ListUnderWay list;
    try (ServerProcess server = ServerProcess.start(data)) {
      Browser administrator = Browser.signedIn(server.port(), "quantri");
      assertThat(
              administrator
                  .send(
                      "/accounts",
                      Map.of("login", "songsot", "name", "Người Sống Sót", "roles", "CLERK"))
                  .statusCode())
          .isLessThan(400);
      Database database = LocalPostgres.running(data).orElseThrow();
      writing = Writing.begin(database);
      writing.reach(200);
      list = ListUnderWay.begin(server.port(), database, 5_000);
      list.reach(database, 1_000);
      server.kill();
    }
    writing.end();
    assertThat(postmaster(data)).as("the orphan").isPresent();

    try (ServerProcess server = ServerProcess.start(data)) {
      Database database = LocalPostgres.running(data).orElseThrow();
      assertThat(written(database))
          .as("after kill -9 of the server")
          .isGreaterThanOrEqualTo(writing.acknowledged());
      assertThat(Browser.signedIn(server.port(), "quantri").open("/accounts").body())
          .contains("songsot");

      writing = Writing.begin(database);
      writing.reach(200);
      list.reach(database, 3_000);
      kill(data);
      server.kill();
    }
    writing.end();

    try (ServerProcess server = ServerProcess.start(data)) {
      Database database = LocalPostgres.running(data).orElseThrow();
      assertThat(written(database))
          .as("after kill -9 of both")
          .isGreaterThanOrEqualTo(writing.acknowledged());
      list.isWhole(database);
      assertThat(server.stop()).as("stopped politely").isTrue();
    }
    assertThat(postmaster(data)).as("left running").isEmpty();
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      assertThat(all.filter(ProcessHandle::isAlive).filter(p -> worksIn(p, data)).toList())
          .isEmpty();
    }
  }

  private static void kill(Path data) {
    postmaster(data).flatMap(ProcessHandle::of).orElseThrow().destroyForcibly();
  }

  private static Optional<Long> postmaster(Path data) {
    try {
      long pid =
          Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
      return Optional.of(pid)
          .filter(p -> ProcessHandle.of(p).filter(h -> worksIn(h, data)).isPresent());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean worksIn(ProcessHandle process, Path data) {
    try {
      return Path.of("/proc", String.valueOf(process.pid()), "cwd")
          .toRealPath()
          .startsWith(data.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static int written(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "select count(*) from public.survival where n between 1 and 1000000")) {
      answer.next();
      return answer.getInt(1);
    }
  }

  /**
   * Somebody who writes numbers one by one, each its own transaction, until the connection breaks.
   */
  private static final class Writing {
    private final Thread thread;
    private volatile int acknowledged;

    private Writing(Database database, int already) {
      acknowledged = already;
      thread = Thread.ofPlatform().start(() -> write(database));
    }

    static Writing begin(Database database) throws SQLException {
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("create table if not exists public.survival (n int primary key)");
      }
      return new Writing(database, written(database));
    }

    int acknowledged() {
      return acknowledged;
    }

    void reach(int more) throws InterruptedException {
      int goal = acknowledged + more;
      while (thread.isAlive() && acknowledged < goal) {
        Thread.sleep(5);
      }
    }

    /** Stops; what is acknowledged from then on does not change. */
    void end() throws InterruptedException {
      thread.interrupt();
      thread.join();
    }

    private void write(Database database) {
      try (Connection connection = database.connect();
          PreparedStatement insert =
              connection.prepareStatement("insert into public.survival values (?)")) {
        while (!Thread.currentThread().isInterrupted()) {
          int next = acknowledged + 1;
          insert.setInt(1, next);
          insert.executeUpdate();
          acknowledged = next;
        }
      } catch (SQLException broken) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

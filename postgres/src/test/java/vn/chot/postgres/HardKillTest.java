package vn.chot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hard kill leaves behind, and that it does no harm. */
class HardKillTest {
  @TempDir Path folder;

  @Test
  void theOrphanOfAKilledProcessIsStoppedAndItsWritesAreThere() throws Exception {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TakeAFolder.class.getName(),
                folder.toString(),
                "open")
            .start();
    assertThat((char) killed.getInputStream().read()).isEqualTo('t');
    killed.destroyForcibly().waitFor();
    Postmaster orphan = Postmaster.running(folder.resolve("postgres")).orElseThrow();

    try (DataFolder taken = DataFolder.take(folder, "0.1.0");
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {})) {
      assertThat(Postmaster.allIn(folder.resolve("postgres")))
          .noneMatch(process -> process.pid() == orphan.pid());
      assertThat(Ask.one(postgres.database(), "select n from kept")).isEqualTo("1");
    }
    assertThat(Postmaster.allIn(folder.resolve("postgres"))).isEmpty();
  }

  @Test
  void aKilledServerIsStartedAgainOnItsPortWithEverythingAcknowledged() throws Exception {
    try (DataFolder taken = DataFolder.take(folder, "0.1.0");
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {})) {
      Ask.run(postgres.database(), "create table kept (n int)", "insert into kept values (7)");
      Postmaster before = Postmaster.running(folder.resolve("postgres")).orElseThrow();
      ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();
      assertThat(answerWithin(Duration.ofSeconds(30), postgres.database())).isEqualTo("7");
      Postmaster after = Postmaster.running(folder.resolve("postgres")).orElseThrow();
      assertThat(after.pid()).isNotEqualTo(before.pid());
      assertThat(after.port()).isEqualTo(before.port());
    }
    assertThat(Postmaster.allIn(folder.resolve("postgres"))).isEmpty();
  }

  @Test
  void aNoteThatNamesAStrangersProcessIsRemovedAndTheStrangerLeftAlone() throws Exception {
    try (DataFolder taken = DataFolder.take(folder, "0.1.0")) {
      LocalPostgres.open(taken, () -> {}).close();
      Process stranger = new ProcessBuilder("sleep", "60").start();
      try {
        Path cluster = folder.resolve("postgres");
        Files.write(
            cluster.resolve("postmaster.pid"),
            List.of(
                String.valueOf(stranger.pid()),
                cluster.toString(),
                "0",
                "5432",
                "",
                "127.0.0.1",
                "",
                "ready"));
        assertThat(LocalPostgres.running(folder)).isEmpty();
        LocalPostgres.open(taken, () -> {}).close();
        assertThat(stranger.isAlive()).isTrue();
      } finally {
        stranger.destroyForcibly();
      }
    }
  }

  private static String answerWithin(Duration limit, Database database)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        return Ask.one(database, "select n from kept");
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw new AssertionError("no answer", e);
        }
        Thread.sleep(100);
      }
    }
  }
}

package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;
import vn.chot.postgres.Snapshot;

/** Everything an installation knows, out into one file and in again. */
class BackingUpAndRestoringTest {
  @TempDir static Path folder;

  private static Path data = Path.of("");
  private static Path backup = Path.of("");
  private static Map<String, String> tables = Map.of();
  private static Map<String, String> files = Map.of();

  @TempDir Path place;

  @BeforeAll
  static void anInstallationWithTheDemonstrationIsBackedUpWhileItRuns() throws Exception {
    data = folder.resolve("một tỉnh");
    backup = folder.resolve("sao lưu.zip");
    try (DataFolder taken = DataFolder.take(data, Installation.version());
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {});
        ConfigurableApplicationContext server =
            StartServer.start(postgres.database(), data, "127.0.0.1", 0, true)) {
      assertThat(server.isRunning()).isTrue();
      assertThat(chot("backup", backup.toString(), "--data", data.toString()))
          .startsWith("0 Đã sao lưu");
      tables = tables(postgres.database());
      files = files(data);
    }
  }

  @AfterAll
  static void forget() {
    tables = Map.of();
    files = Map.of();
  }

  @Test
  void everyTableAndFileComesBackEqual() throws Exception {
    Path fresh = place.resolve("tỉnh mới");
    assertThat(chot("restore", backup.toString(), "--data", fresh.toString())).startsWith("0 ");
    assertThat(tables).hasSizeGreaterThan(5);
    assertThat(tables.get("access.account")).contains("vanthu");
    assertThat(files(fresh)).isEqualTo(files);
    try (DataFolder taken = DataFolder.take(fresh, Installation.version());
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {})) {
      assertThat(tables(postgres.database())).isEqualTo(tables);
    }
    assertThat(inside(place)).containsExactly("tỉnh mới");
  }

  @Test
  void aBackupOfAStoppedInstallationHoldsTheSame() throws Exception {
    Path again = place.resolve("again.zip");
    assertThat(chot("backup", again.toString(), "--data", data.toString())).startsWith("0 ");
    try (BackupFile first = BackupFile.open(backup);
        BackupFile second = BackupFile.open(again)) {
      assertThat(second.manifest().hashes()).isEqualTo(first.manifest().hashes());
      assertThat(second.manifest().sequences()).isEqualTo(first.manifest().sequences());
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingIsMade() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    byte[] changed = whole.clone();
    changed[whole.length / 3] ^= 0x20;
    Path damaged = place.resolve("damaged.zip");
    Path fresh = place.resolve("fresh");
    for (byte[] content :
        new byte[][] {
          Arrays.copyOf(whole, whole.length / 2),
          Arrays.copyOf(whole, whole.length - 10),
          changed,
          new byte[0],
          "không phải zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)
        }) {
      Files.write(damaged, content);
      assertThat(chot("restore", damaged.toString(), "--data", fresh.toString()))
          .startsWith("2 ")
          .contains("is damaged or no backup of Chốt");
      assertThat(inside(place)).containsExactly("damaged.zip");
    }
  }

  @Test
  void aFolderWithDataIsReplacedOnlyWhenAskedAndKeptBeside() throws Exception {
    Path taken = Files.createDirectories(place.resolve("taken"));
    Files.writeString(taken.resolve("mine"), "my own");
    assertThat(chot("restore", backup.toString(), "--data", taken.toString()))
        .startsWith("2 ")
        .contains("holds data already");
    assertThat(inside(taken)).containsExactly("mine");

    assertThat(chot("restore", backup.toString(), "--data", taken.toString(), "--replace"))
        .startsWith("0 ");
    assertThat(inside(place)).containsExactly("taken", "taken.before-restore");
    assertThat(place.resolve("taken.before-restore/mine")).hasContent("my own");
    assertThat(files(taken)).isEqualTo(files);
  }

  @Test
  void anOldBackupIsNeverOverwrittenAndAFolderWithoutDataIsSaid() throws IOException {
    assertThat(chot("backup", backup.toString(), "--data", data.toString()))
        .startsWith("2 ")
        .contains("exists");
    assertThat(
            chot(
                "backup",
                place.resolve("x.zip").toString(),
                "--data",
                place.resolve("none").toString()))
        .startsWith("2 ")
        .contains("holds no data of Chốt");
    assertThat(inside(place)).isEmpty();
  }

  /** Runs a command; answers its exit code and all it said. */
  private static String chot(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine line = Chot.commandLine();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    return line.execute(arguments) + " " + said;
  }

  private static Map<String, String> tables(Database database) throws Exception {
    Map<String, String> rows = new TreeMap<>();
    try (Snapshot snapshot = Snapshot.of(database)) {
      for (Snapshot.Table table : snapshot.tables()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        snapshot.write(table, out);
        rows.put(
            table.name().schema() + "." + table.name().name(),
            out.toString(java.nio.charset.StandardCharsets.UTF_8));
      }
      rows.put("sequences", snapshot.sequences().toString());
    }
    return rows;
  }

  private static Map<String, String> files(Path data) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    if (!Files.exists(data.resolve("files"))) {
      return hashes;
    }
    try (Stream<Path> walked = Files.walk(data.resolve("files"))) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        hashes.put(data.relativize(file).toString(), Sha256.of(Files.newInputStream(file)));
      }
    }
    return hashes;
  }

  private static java.util.List<String> inside(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}

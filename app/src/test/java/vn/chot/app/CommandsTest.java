package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/** What the commands print, and how they refuse: two lines, code 2, nothing left behind. */
class CommandsTest {
  private static final String PAPER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠC HỒNG
      Số: 12/TB-UBND
      Lạc Hồng, ngày 05 tháng 5 năm 2021

      THÔNG BÁO
      Kết luận của Chủ tịch Ủy ban nhân dân tỉnh

      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh khẩn trương truy vết, báo cáo trước ngày 10/5/2021.
      """;

  @TempDir Path folder;

  @Test
  void aPaperIsPrintedAsATableAndAsJson() throws IOException {
    Path paper = Files.writeString(folder.resolve("thông báo.txt"), PAPER);
    Said table = chot("notice", "parse", paper.toString());
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("12/TB-UBND").contains("CHỦ TRÌ").contains("NỘI DUNG");
    Said json = chot("notice", "parse", paper.toString(), "--format", "json");
    assertThat(json.code()).isZero();
    assertThat(json.out())
        .startsWith("{")
        .contains("\"number\": \"12/TB-UBND\"")
        .contains("\"measures\": [");
    assertThat(json.err()).isEmpty();
  }

  @Test
  void whatIsNoPaperIsRefusedInTwoLines() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary =
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 7, 0, 0});
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    for (Path bad : new Path[] {empty, binary, huge, folder, folder.resolve("missing.txt")}) {
      assertRefused(chot("notice", "parse", bad.toString()));
    }
  }

  @Test
  void aWrongCommandLineIsRefusedInTwoLines() {
    assertRefused(chot("run", "--prot", "8080"));
    assertRefused(chot("run", "--port", "lots"));
    assertRefused(chot("run", "--port", "70000"));
    assertRefused(chot("notice", "parse"));
    assertRefused(chot("notice", "parse", "x.txt", "--format", "xml"));
    assertRefused(chot("frobnicate"));
    assertRefused(chot());
  }

  @Test
  void aTakenPortIsRefusedBeforeAnythingIsMade() throws IOException {
    Path data = folder.resolve("data");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Said said =
          chot("run", "--port", String.valueOf(taken.getLocalPort()), "--data", data.toString());
      assertRefused(said);
      assertThat(said.err()).contains("Cannot listen on port " + taken.getLocalPort());
    }
    assertThat(data).doesNotExist();
  }

  @Test
  void aFolderThatIsInUseOrNewerOrNoFolderIsRefused() throws IOException {
    Path used = folder.resolve("used");
    try (DataFolder taken = DataFolder.take(used, Installation.version())) {
      assertRefused(chot("run", "--port", "0", "--data", taken.path().toString()));
    }
    Path newer = Files.createDirectory(folder.resolve("newer"));
    Files.writeString(newer.resolve("version"), "99.0\n");
    assertRefused(chot("run", "--port", "0", "--data", newer.toString()));
    Path file = Files.createFile(folder.resolve("file"));
    assertRefused(chot("run", "--port", "0", "--data", file.toString()));
    assertThat(newer.resolve("postgres")).doesNotExist();
  }

  @Test
  void theDemonstrationIsNotOpenedToOtherMachinesAndNothingIsMade() {
    Path data = folder.resolve("data");
    assertRefused(chot("run", "--host", "0.0.0.0", "--port", "0", "--data", data.toString()));
    assertThat(data).doesNotExist();
  }

  @Test
  void aRealServerIsTakenFromTheEnvironmentAndChecked() {
    Database database = LocalPostgres.openTemporary().createDatabase();
    Map<String, String> environment =
        Map.of(
            "CHOT_DB_URL",
            database.url(),
            "CHOT_DB_USER",
            database.user(),
            "CHOT_DB_PASSWORD",
            database.password());
    assertThat(NamedDatabase.fit(NamedDatabase.named(environment).orElseThrow()))
        .isEqualTo(database);
    assertThat(NamedDatabase.named(Map.of())).isEmpty();
    assertThat(refusal(() -> NamedDatabase.named(Map.of("CHOT_DB_URL", "postgres://x"))))
        .contains("must look like jdbc:postgresql://");
    Database wrong = new Database(database.url(), database.user(), "wrong");
    assertThat(refusal(() -> NamedDatabase.fit(wrong))).contains("Cannot connect to CHOT_DB_URL");
  }

  private record Said(int code, String out, String err) {}

  private static Said chot(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Chot.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return new Said(line.execute(arguments), out.toString(), err.toString());
  }

  private static String refusal(Runnable act) {
    try {
      act.run();
      return "not refused";
    } catch (CommandRefused refused) {
      return refused.english();
    }
  }

  private static void assertRefused(Said said) {
    assertThat(said.code()).as(said.toString()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).as(said.err()).hasSize(2);
    assertThat(said.err()).startsWith("chot: ").doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(said.err()))
        .as("Vietnamese first")
        .isFalse();
  }
}

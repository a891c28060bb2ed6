package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.LocalPostgres;

/** {@code ./chot places import}: what comes in, what is refused, and what the process answers. */
class PlacesCommandTest {
  private static final String LIST =
      """
      Mã,Tên,Loại,Mã cấp trên,Từ ngày
      W5,Mù Sương,tỉnh,,01/01/2015
      W51,Đá Dựng,huyện,W5,01/01/2015
      W511,Đá Trên,xã,W51,01/01/2015
      """;
  private static final String SQUARE =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"code":"W511"},"geometry":{"type":"Polygon","coordinates":[[[105,20],[105.1,20],[105.1,20.1],[105,20.1],[105,20]]]}}]}
      """;

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset ISO_8859_1 = StandardCharsets.ISO_8859_1;

  @TempDir static Path installation;
  @TempDir Path folder;

  @BeforeAll
  static void anInstallation() throws Exception {
    try (DataFolder taken = DataFolder.take(installation, Installation.version());
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {});
        ConfigurableApplicationContext server =
            StartServer.start(
                postgres.database(),
                installation,
                "127.0.0.1",
                0,
                true,
                "--chot.demo.province=false")) {
      assertThat(server.isRunning()).isTrue();
    }
  }

  @Test
  void aFolderIsTriedThenBroughtInAndTheSameAgainIsKnown() throws IOException {
    write("don-vi.csv", LIST, UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("ranh-gioi.zip"));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("trong/ranh-gioi-2015-01-01.geojson"));
      zip.write(SQUARE.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }

    assertThat(bringIn("--dry-run")).startsWith("0 ").contains("3 mới/new", "nothing is stored");
    assertThat(bringIn())
        .startsWith("0 ")
        .contains("3 mới/new", "trong/ranh-gioi-2015-01-01.geojson", "1 lưu/stored", "Đã lưu");
    assertThat(bringIn()).startsWith("0 ").contains("0 mới/new", "3 đã có/known");
  }

  @Test
  void whatIsWrongIsToldByFileAndRowWithItsCureAndNothingIsStored() throws IOException {
    write("vong.csv", LIST.replace("W51,Đá Dựng,huyện,W5", "W51,Đá Dựng,huyện,W51"), UTF_8);
    assertThat(bringIn()).startsWith("2 ").contains("vong.csv", "dòng/row 3", "cây bị vòng");
    Files.delete(folder.resolve("vong.csv"));

    write("hai-lan.csv", LIST + "W511,Đá Dưới,xã,W51,01/01/2015\n", UTF_8);
    assertThat(bringIn())
        .startsWith("2 ")
        .contains("hai-lan.csv", "W511", "chồng nhau", "Chưa lưu gì");
    Files.delete(folder.resolve("hai-lan.csv"));

    write("cu.csv", "M·,Tªn,Lo¹i,M· cÊp trªn\nW5,Mï S­¬ng,tØnh,\n", ISO_8859_1);
    assertThat(bringIn()).startsWith("2 ").contains("cu.csv", "TCVN3", "Unicode");
    Files.delete(folder.resolve("cu.csv"));

    write("trong.csv", "", UTF_8);
    write("trong.geojson", "", UTF_8);
    write("gay.geojson", SQUARE.substring(0, 90), UTF_8);
    write("doc-toi.txt", "MIT License", UTF_8);
    assertThat(bringIn())
        .startsWith("2 ")
        .contains(
            "trong.csv",
            "doc-toi.txt: bỏ qua",
            "trong.geojson",
            "không có đối tượng nào",
            "gay.geojson",
            "dòng 2");
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    write("co-dau.csv", "\uFEFF" + LIST.replace("W5", "U5"), UTF_8);
    assertThat(bringIn("--dry-run")).startsWith("0 ").contains("3 mới/new");
  }

  @Test
  void whoAsksWronglyIsToldInTwoLines() {
    assertRefused("places", "import", folder.resolve("khong-co").toString());
    assertRefused("places", "import");
    assertRefused("places", "import", folder.toString(), "--data", folder.toString());
    assertRefused(
        "places", "import", folder.toString(), "--as", "vanthu", "--data", installation.toString());
  }

  private static void assertRefused(String... arguments) {
    String said = chot(arguments);
    assertThat(said).startsWith("2 ");
    assertThat(said.lines()).hasSize(2);
  }

  private String bringIn(String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"places", "import", folder.toString(), "--data", installation.toString()},
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return chot(arguments);
  }

  private void write(String name, String content, Charset charset) throws IOException {
    Files.write(folder.resolve(name), content.getBytes(charset));
  }

  private static String chot(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine line = Chot.commandLine();
    line.setOut(new PrintWriter(said));
    line.setErr(new PrintWriter(said));
    return line.execute(arguments) + " " + said;
  }
}

package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.chot.app.places.SiteKind;
import vn.chot.register.FieldType;
import vn.chot.register.RegisterSchema;

/** {@code ./chot register}: one line for each problem, and how it ends. */
class RegisterCommandTest {
  private static final Path BROKEN = Path.of("../register/src/test/resources/broken");
  private static final Path SOUND = Path.of("../register/src/test/resources/sound");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int chot(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = Chot.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
  }

  @Test
  void soundFilesAndFoldersEndWithZero() {
    assertThat(chot("register", "check", SOUND.resolve("sample-report.yaml"))).isZero();
    assertThat(chot("register", "check", SOUND)).isZero();
    assertThat(out.toString()).isEqualTo("1 tệp, không có lỗi / 1 files, no problems\n");
  }

  @Test
  void everyProblemIsALineOfFileLineAndMessageAndTheEndIsOne() {
    Path shape = BROKEN.resolve("shape.yaml");
    assertThat(chot("register", "check", shape)).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.matches("\\Q" + shape + "\\E:\\d+: .+ / .+"));
    assertThat(chot("register", "check", BROKEN, SOUND)).isEqualTo(1);
    assertThat(out.toString()).contains("moves.yaml:28: ").contains("examples-run.yaml:30: ");
  }

  @Test
  void whatIsNoFileOfARegisterIsSaidSo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path word = Files.writeString(folder.resolve("note.docx"), "PK");
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {1, 0, 2});
    Path twice = Files.createDirectory(folder.resolve("twice"));
    Files.copy(SOUND.resolve("sample-report.yaml"), twice.resolve("sample-report.yaml"));
    Path large = Files.write(folder.resolve("large.yaml"), new byte[10_000_000]);
    Path missing = folder.resolve("missing.yaml");
    assertThat(chot("register", "check", empty, word, binary, missing, SOUND, twice, large))
        .isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(empty + ":1: Thư mục không có tệp .yaml"),
            line -> assertThat(line).startsWith(word + ":1: Bản khai sổ là tệp .yaml"),
            line -> assertThat(line).startsWith(binary + ":1: Đây không phải tệp chữ"),
            line -> assertThat(line).startsWith(missing + ":1: Không có tệp này"),
            line -> assertThat(line).contains("Sổ \"sample-report\" đã có trong"),
            line -> assertThat(line).startsWith(large + ":1: Tệp lớn quá 1 MB"));
  }

  @Test
  void aCommandWithoutAFileIsRefusedInTwoLines() {
    for (String command : new String[] {"check", "examples"}) {
      assertThat(chot("register", command)).isEqualTo(2);
      assertThat(err.toString().lines()).hasSize(2);
    }
  }

  @Test
  void examplesAreToldOneByOne() {
    assertThat(chot("register", "examples", SOUND)).isZero();
    assertThat(out.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("đạt/pass "));
    assertThat(chot("register", "examples", BROKEN.resolve("examples-run.yaml"))).isEqualTo(1);
    assertThat(out.toString()).contains("sai/fail ").contains("Ví dụ phải đạt nhưng bị từ chối");
  }

  @Test
  void theSchemaIsPrintedOrWritten() {
    assertThat(chot("register", "schema")).isZero();
    assertThat(out.toString()).isEqualTo(RegisterSchema.json());
    Path file = folder.resolve("schema.json");
    assertThat(chot("register", "schema", "--out", file)).isZero();
    assertThat(file).hasContent(RegisterSchema.json());
  }

  @Test
  void theDefinitionsThatShipAreSound() {
    assertThat(chot("register", "check", "../definitions/registers")).as(out.toString()).isZero();
  }

  @Test
  void theKindsOfSitesThatFilesMayNameAreThoseOfTheHouse() {
    assertThat(FieldType.Site.KINDS)
        .containsExactlyElementsOf(
            Arrays.stream(SiteKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }
}

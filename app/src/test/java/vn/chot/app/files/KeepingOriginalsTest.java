package vn.chot.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingOriginalsTest {

  private static final byte[] CONTENT = bytes("Thông báo");
  private static final Instant LONG_AGO = Instant.parse("2021-01-01T00:00:00Z");
  private static final Instant THEN = Instant.parse("2021-04-27T00:00:00Z");

  @TempDir Path root;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void age(Path file) throws IOException {
    java.nio.file.Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }

  @Test
  void aContentIsKeptOnceUnderItsHash() throws IOException {
    Folder folder = new Folder(root);

    String sha256 = folder.put(CONTENT);
    assertThat(folder.put(CONTENT)).isEqualTo(sha256);

    try (Stream<Path> all = java.nio.file.Files.walk(root)) {
      assertThat(all.filter(java.nio.file.Files::isRegularFile)).containsExactly(place(sha256));
    }
    assertThat(place(sha256)).hasBinaryContent(CONTENT);
    assertThat(folder.content(sha256)).isEqualTo(CONTENT);
  }

  @Test
  void aContentThatChangedOnTheDiskIsNotHandedOutAndHealsWhenBroughtAgain() throws IOException {
    Folder folder = new Folder(root);
    String sha256 = folder.put(CONTENT);
    java.nio.file.Files.writeString(place(sha256), "khác");

    assertThatThrownBy(() -> folder.content(sha256)).isInstanceOf(UncheckedIOException.class);
    folder.put(CONTENT);
    assertThat(folder.content(sha256)).isEqualTo(CONTENT);
  }

  @Test
  void theSweepTakesOnlyWhatACrashLeftLongAgo() throws IOException {
    Folder folder = new Folder(root);
    String referred = folder.put(CONTENT);
    String left = folder.put(bytes("mồ côi"));
    String fresh = folder.put(bytes("vừa ghi"));
    Path part = root.resolve(referred.substring(0, 2)).resolve(UUID.randomUUID() + ".part");
    Path foreign = root.resolve("ghi-chu.txt");
    for (Path file : List.of(part, foreign)) {
      java.nio.file.Files.write(file, CONTENT);
    }
    for (Path file : List.of(part, foreign, place(referred), place(left))) {
      age(file);
    }

    assertThat(folder.sweep(THEN)).isEqualTo(1);

    assertThat(place(referred)).exists();
    assertThat(place(fresh)).exists();
    assertThat(foreign).exists();
    assertThat(part).doesNotExist();
    assertThat(place(left)).as("another database may refer to it").exists();
  }

  @Test
  void aFolderThatIsNotThereYetHasNothingToSweep() {
    assertThat(new Folder(root.resolve("none")).sweep(THEN)).isZero();
  }

  @Test
  void typesAreToldByContent() {
    assertThat(ContentType.of(bytes("%PDF-1.7 …"))).isEqualTo(ContentType.PDF);
    assertThat(ContentType.of(bytes("PK\u0003\u0004….word/document.xml")))
        .isEqualTo(ContentType.DOCX);
    assertThat(ContentType.of(bytes("PK\u0003\u0004….xl/workbook.xml")))
        .isEqualTo(ContentType.OTHER);
    assertThat(ContentType.of(CONTENT)).isEqualTo(ContentType.TEXT);
    assertThat(ContentType.of(new byte[] {(byte) 0xD4, (byte) 0xFF, 'a'}))
        .isEqualTo(ContentType.OTHER);
  }

  @Test
  void namesLosePathsAndWhatANameMayNotHold() {
    assertThat(FileName.safe("C:\\Tài liệu\\kết luận.docx", ContentType.DOCX))
        .isEqualTo("kết luận.docx");
    assertThat(FileName.safe("../../etc/passwd", ContentType.TEXT)).isEqualTo("passwd.txt");
    assertThat(FileName.safe("a\r\nb\"<>|\u202Etxt.exe", ContentType.PDF))
        .isEqualTo("abtxt.exe.pdf");
    assertThat(FileName.safe("...", ContentType.OTHER)).isEqualTo("van-ban");
    assertThat(FileName.safe("x".repeat(500), ContentType.PDF)).hasSizeLessThan(255);
  }
}

package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be made or written is refused in two languages, with what to do next, and leaves
 * nothing behind.
 */
class RefusingAProvinceTest {
  @TempDir Path folder;

  private static void assertRefused(ThrowingCallable call, String vietnamese, String english) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProvinceRefused.class,
            refused -> {
              assertThat(refused.vietnamese()).contains(vietnamese);
              assertThat(refused.english()).contains(english);
            });
  }

  @Test
  void tooFewTooManyAndImpossibleDays() {
    assertRefused(() -> Plan.of(99, 1), "từ 100 đến 20.000.000", "100 to 20,000,000");
    assertRefused(() -> Plan.of(20_000_001, 1), "20000001", "20000001");
    assertRefused(() -> Plan.of(-5, 1), "--people", "--people");
    assertRefused(() -> new Plan(100, 1, LocalDate.of(2021, 1, 1), 0), "1 đến 60", "1 to 60");
    assertRefused(
        () -> new Plan(100, 1, LocalDate.of(1500, 1, 1), 1), "2000 đến năm 2090", "2000 to 2090");
  }

  @Test
  void aFolderThatHoldsSomethingOrIsAFile() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Path kept = Files.writeString(full.resolve("kept.txt"), "kept");
    Path file = Files.writeString(folder.resolve("file"), "kept");
    assertRefused(() -> WriteProvince.written(Plan.of(100, 1), full), "không trống", "not empty");
    assertRefused(() -> WriteProvince.written(Plan.of(100, 1), file), "là tệp", "is a file");
    assertRefused(
        () -> WriteProvince.written(Plan.of(100, 1), file.resolve("below")),
        "Không ghi được",
        "Cannot write");
    assertThat(kept).hasContent("kept");
    assertThat(file).hasContent("kept");
  }

  @Test
  void moreThanThereIsRoomFor() {
    assertRefused(
        () -> ProvinceFolder.taken(folder.resolve("new"), Long.MAX_VALUE),
        "Không đủ chỗ trống",
        "Not enough room");
  }
}

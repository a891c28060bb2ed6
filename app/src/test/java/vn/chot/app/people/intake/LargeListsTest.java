package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.util.unit.DataSize;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/**
 * Long lists with one broken row near their end; {@code ./chot bench intake 1000000} does the same
 * with a million rows.
 */
@ChotTest
class LargeListsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 20);
  private static final int ROWS = 4_000;
  private static final String PLACE = "xã Bản Trăng huyện Suối Mây tỉnh Mường Sương";

  @Autowired ApplicationContext context;

  @Value("${spring.servlet.multipart.max-file-size}")
  DataSize largest;

  @Test
  void allRowsButTheBrokenOneGoInAndItsNumberIsNamed() throws IOException {
    ListServer lists = new ListServer(context);
    Actor xlsx = lists.somebody("dai.xlsx", Role.AGENCY_STAFF, "M7", true);
    wholeBut(lists, lists.sent(xlsx, "dài.xlsx", xlsx(), DAY), ROWS - 1);
    Actor csv = lists.somebody("dai.csv", Role.AGENCY_STAFF, "M7", true);
    Intake known = lists.checked(lists.sent(csv, "dài.csv", csv("31/02/1985"), DAY));
    assertThat(known.counts().rows()).isEqualTo(ROWS - 1);
    assertThat(lists.faults(known)).extracting(RowVerdicts.Verdict::row).containsExactly(ROWS - 1);
  }

  @Test
  void aFileBrokenNearItsEndBringsNothingInAndTheRowIsNamed() throws IOException {
    ListServer lists = new ListServer(context);
    Actor officer = lists.somebody("dai.vo", Role.AGENCY_STAFF, "M7", true);
    Intake refused = lists.checked(lists.sent(officer, "vỡ.csv", csv("\"1985"), DAY));
    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(java.util.Objects.requireNonNull(refused.fault()).vietnamese())
        .contains(String.valueOf(ROWS - 1));
    assertThat(lists.count("p.source = :value", "vỡ.csv")).isZero();
  }

  @Test
  void theServerTakesWhatAMillionRowsNeed() {
    assertThat(largest).isEqualTo(DataSize.ofMegabytes(ListFiles.MEGABYTES));
    assertThat(ListFiles.LIMITS.bytes()).isEqualTo(largest.toBytes());
    assertThat(IntakeRules.TOO_LARGE.vietnamese()).contains("192 MB", "tách thành");
  }

  private static void wholeBut(ListServer lists, Intake sent, int row) throws IOException {
    Intake done = lists.broughtIn(lists.checked(sent), false);
    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(lists.faults(done)).extracting(RowVerdicts.Verdict::row).containsExactly(row);
    assertThat(lists.faults(done).getFirst().told(true)).contains("31/02/1985", "ngày/tháng/năm");
    assertThat(done.counts().entered()).isEqualTo(ROWS - 2);
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    assertThat(lists.context().getBean(GiveBackRows.class).write(done, back, true)).isTrue();
    SheetFile.Opening opened =
        SheetFile.open(new java.io.ByteArrayInputStream(back.toByteArray()), SheetLimits.usual());
    try (SheetFile file = ((SheetFile.Opening.Opened) opened).file()) {
      assertThat(file.firstRows(file.sheets().getFirst(), 10)).hasSize(2);
    }
  }

  private static List<String> row(int number, String broken) {
    return List.of(
        "X" + syllable(number % 67) + " Qu" + syllable(number % 71) + " Th" + syllable(number % 73),
        number == ROWS - 1 ? broken : String.valueOf(1930 + number % 90),
        "051" + (6_000_000 + number),
        PLACE);
  }

  private static String syllable(int number) {
    return "aeiou".charAt(number % 5) + String.valueOf((char) ('a' + number / 5));
  }

  private static byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter out = SheetWriter.xlsx(bytes)) {
      out.sheet(
          new SheetHead("Danh sách", List.of(), List.of("Họ tên", "Năm sinh", "SĐT", "Nơi ở")));
      for (int number = 2; number <= ROWS; number++) {
        out.row(row(number, "31/02/1985").stream().map(Cell::of).toList());
      }
      out.finish();
    }
    return bytes.toByteArray();
  }

  private static byte[] csv(String broken) {
    StringBuilder text = new StringBuilder("Họ tên,Năm sinh,SĐT,Nơi ở\n");
    for (int number = 2; number <= ROWS; number++) {
      text.append(String.join(",", row(number, broken))).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

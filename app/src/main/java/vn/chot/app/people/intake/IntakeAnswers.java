package vn.chot.app.people.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Purpose;

/** What programs are answered about lists on their way in: what the pages show, in JSON. */
final class IntakeAnswers {
  static final String PATH = "/api/v1/people/intakes";

  private IntakeAnswers() {}

  static String link(UUID id) {
    return PATH + "/" + id;
  }

  @Schema(name = "IntakePage", description = "Các danh sách đã gửi. / Lists that were sent.")
  record Page(List<Item> items, @Nullable String next) {}

  @Schema(name = "IntakeItem", description = "Một danh sách đã gửi. / A list that was sent.")
  record Item(
      UUID id,
      String file,
      State state,
      Purpose purpose,
      LocalDate day,
      Instant sentAt,
      String link) {
    static Item of(Intake one) {
      return new Item(
          one.id(),
          one.file().name(),
          one.state(),
          one.purpose(),
          one.onDay(),
          one.madeAt(),
          IntakeAnswers.link(one.id()));
    }
  }

  @Schema(
      name = "IntakeColumn",
      description =
          "Một cột: chữ cái, tiêu đề, nghĩa (null: không nhập). / A column; field null: not taken.")
  record Column(String letters, String title, @Nullable Field field) {}

  @Schema(
      name = "Intake",
      description =
          "Danh sách ở bước hiện tại; refused chỉ có khi tệp hỏng. / The list at its step; refused is"
              + " why the file cannot be read.")
  record One(
      UUID id,
      String file,
      State state,
      Purpose purpose,
      LocalDate day,
      List<String> sheets,
      String sheet,
      int titlesFrom,
      int titlesTo,
      boolean remembered,
      List<Column> columns,
      Rows rows,
      @Nullable String refused,
      String link) {
    static One of(Intake one, boolean vietnamese) {
      Layout layout = one.layout();
      Intake.FileFault fault = one.fault();
      return new One(
          one.id(),
          one.file().name(),
          one.state(),
          one.purpose(),
          one.onDay(),
          one.file().sheets(),
          one.file().sheet(),
          layout.headerFrom(),
          layout.headerTo(),
          one.asked().remembered(),
          columns(layout),
          Rows.of(one.counts()),
          fault == null ? null : vietnamese ? fault.vietnamese() : fault.english(),
          IntakeAnswers.link(one.id()));
    }

    private static List<Column> columns(Layout layout) {
      List<Column> columns = new java.util.ArrayList<>();
      for (int i = 0; i < layout.titles().size(); i++) {
        columns.add(
            new Column(
                FindLayout.letters(i),
                layout.titles().get(i),
                Field.named(layout.fields().get(i))));
      }
      return columns;
    }
  }

  @Schema(
      name = "IntakeRows",
      description =
          "Số dòng: đã đọc, mới, đã có, có thể trùng, sai, có cảnh báo; đã thêm, đã bổ sung, chờ quyết"
              + " định trùng. / Rows read, new, known, alike, wrong, with warnings; entered, filled,"
              + " likenesses to decide.")
  record Rows(
      int read,
      int fresh,
      int known,
      int alike,
      int wrong,
      int odd,
      int zerosLost,
      int entered,
      int filled,
      int queued) {
    static Rows of(Intake.Counts c) {
      return new Rows(
          c.rows(),
          c.fresh(),
          c.known(),
          c.alike(),
          c.wrong(),
          c.odd(),
          c.zeros(),
          c.entered(),
          c.filled(),
          c.queued());
    }
  }

  @Schema(
      name = "IntakeFault",
      description = "Một dòng cần sửa. / A row to correct; odd: a warning to confirm.")
  record Fault(int row, boolean odd, String fault) {}

  @Schema(
      name = "IntakeFaults",
      description = "Một trang dòng cần sửa. / A page of rows to correct.")
  record Faults(List<Fault> items, @Nullable String next) {}
}

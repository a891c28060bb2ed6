package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Purpose;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;

/** A row of a sheet of meetings while it is read: what is wrong with it goes into the report. */
final class MeetingRow {
  private final Asking asking;
  private final Row row;

  MeetingRow(Asking asking, Row row) {
    this.asking = asking;
    this.row = row;
  }

  /** What is read by whom, what for, by which day and hour, and where faults are noted. */
  record Asking(
      SheetKind kind,
      FindOther findOther,
      Actor actor,
      Purpose purpose,
      Instant now,
      RowReport report) {}

  int number() {
    return row.number();
  }

  String text(String field) {
    return row.text(field);
  }

  boolean truth(String field) {
    return row.truth(field).orElse(false);
  }

  /** Whom a cell means. */
  Optional<UUID> person(String field) {
    return switch (asking
        .findOther()
        .find(asking.actor(), row.text(field), "", asking.purpose(), "/tracing/import")) {
      case FindOther.Found.One(UUID id) -> Optional.of(id);
      case FindOther.Found.Several several -> {
        wrong(field, TracingRules.ROW_SEVERAL);
        yield Optional.empty();
      }
      case FindOther.Found.Nobody(Refusal why) -> {
        wrong(field, why);
        yield Optional.empty();
      }
    };
  }

  /** When. */
  Optional<Instant> moment(String field) {
    Optional<Instant> moment =
        row.cell(field) instanceof Cell.Moment(Instant value)
            ? Optional.of(value)
            : TypedMoment.of(row.text(field));
    if (moment.isEmpty()) {
      wrong(field, TracingRules.TIME);
    }
    return moment;
  }

  /** Whether it ends after it begins, and in a time that can be. */
  boolean lasts(Instant from, Instant to) {
    Refusal why = StorePresences.times(from, to, asking.now());
    if (why != null) {
      asking.report().add(row.number(), remark(why));
    }
    return why == null;
  }

  /** It says what a row before it said. */
  void repeats(int before) {
    asking
        .report()
        .add(
            row.number(),
            new Remark(
                "Dòng này lặp lại dòng " + before + ", đã tính một lần. Hãy xóa dòng này.",
                "This row repeats row " + before + ", which counts once. Delete this row."));
  }

  private void wrong(String field, Refusal why) {
    String title = asking.kind().title(field) + ": ";
    asking.report().add(row.number(), new Remark(title + why.vietnamese(), title + why.english()));
  }

  static Remark remark(Refusal why) {
    return new Remark(why.vietnamese(), why.english());
  }
}

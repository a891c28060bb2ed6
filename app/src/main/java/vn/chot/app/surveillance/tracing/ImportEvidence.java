package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.sheet.Column;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/**
 * Brings meetings in as a sheet: proximity as Bluezone-like apps tell it, a pair a row; or the list
 * of a trip, a seat a row, everybody near everybody within two rows. Good rows go in, others are
 * named.
 */
@Component
class ImportEvidence {
  private static final int NEAR_ROWS = 2;

  private final FindOther findOther;
  private final AddEvidence addEvidence;

  ImportEvidence(FindOther findOther, AddEvidence addEvidence) {
    this.findOther = findOther;
    this.addEvidence = addEvidence;
  }

  /** What a sheet is. */
  enum What {
    PROXIMITY,
    MANIFEST;

    static What of(String word) {
      return word.equals("MANIFEST") ? MANIFEST : PROXIMITY;
    }
  }

  /** What came of it. */
  sealed interface Outcome {
    /** Nothing of the file can be read. */
    record Refused(String vietnamese, String english) implements Outcome {}

    /** The good rows are in. */
    record Read(int rows, int meetings, RowReport report) implements Outcome {}
  }

  private static final List<Column> PAIRS =
      List.of(
          Column.needed(
              "one", "Người 1", "Số điện thoại 1", "CCCD 1", "one", "person 1", "phone 1"),
          Column.needed(
              "other", "Người 2", "Số điện thoại 2", "CCCD 2", "other", "person 2", "phone 2"),
          Column.needed("from", "Bắt đầu", "Từ", "Thời điểm bắt đầu", "from", "start"),
          Column.needed("to", "Kết thúc", "Đến", "Thời điểm kết thúc", "to", "end"),
          Column.optional("metres", "Khoảng cách (m)", "Khoảng cách", "distance", "metres"));

  private static final List<Column> SEATS =
      List.of(
          Column.needed(
              "person",
              "Hành khách",
              "CCCD",
              "Số CCCD",
              "Điện thoại",
              "Số giấy tờ",
              "passenger",
              "person"),
          Column.optional("seat", "Ghế", "Số ghế", "seat"),
          Column.needed("from", "Khởi hành", "Giờ đi", "Từ", "departure", "from"),
          Column.needed("to", "Đến nơi", "Giờ đến", "Đến", "arrival", "to"));

  private record Seat(int row, UUID person, int line, Instant from, Instant to) {}

  Outcome read(Actor actor, Path file, What what, Purpose purpose) throws IOException {
    SheetFile.Opening opening = SheetFile.open(file, SheetLimits.usual());
    if (opening instanceof SheetFile.Opening.Refused(SheetFault fault)) {
      return refused(fault);
    }
    try (SheetFile sheet = ((SheetFile.Opening.Opened) opening).file()) {
      RowReport report = new RowReport(sheet.sheets().getFirst());
      List<EvidenceDraft> drafts = new ArrayList<>();
      List<Integer> rows = new ArrayList<>();
      List<Seat> seats = new ArrayList<>();
      int[] count = new int[1];
      Reading reading =
          sheet.read(
              sheet.sheets().getFirst(),
              what == What.PROXIMITY ? PAIRS : SEATS,
              row -> {
                count[0]++;
                if (what == What.PROXIMITY) {
                  pair(actor, row, purpose, report)
                      .ifPresent(draft -> {
                        drafts.add(draft);
                        rows.add(row.number());
                      });
                } else {
                  seat(actor, row, purpose, report).ifPresent(seats::add);
                }
              });
      if (reading instanceof Reading.Refused(SheetFault fault)) {
        return refused(fault);
      }
      near(seats, drafts, rows);
      Presented done = addEvidence.addAll(actor, drafts);
      done.faults().forEach(one -> report.add(rows.get(one.at()), remark(one.why())));
      return new Outcome.Read(count[0], done.stored(), report);
    }
  }

  private static Outcome.Refused refused(SheetFault fault) {
    return new Outcome.Refused(fault.remark().vietnamese(), fault.remark().english());
  }

  private static Remark remark(Refusal why) {
    return new Remark(why.vietnamese(), why.english());
  }

  private Optional<UUID> person(
      Actor actor, Row row, String field, Purpose purpose, RowReport report) {
    return switch (findOther.find(actor, row.text(field), "", purpose, "/tracing/import")) {
      case FindOther.Found.One(UUID id) -> Optional.of(id);
      case FindOther.Found.Several several -> {
        report.add(row.number(), remark(TracingRules.BOX_SEVERAL));
        yield Optional.empty();
      }
      case FindOther.Found.Nobody(Refusal why) -> {
        report.add(row.number(), remark(why));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Instant> moment(Row row, String field, RowReport report) {
    Optional<Instant> moment = TypedMoment.of(row.text(field));
    if (moment.isEmpty()) {
      report.add(row.number(), remark(TracingRules.TIME));
    }
    return moment;
  }

  private Optional<EvidenceDraft> pair(Actor actor, Row row, Purpose purpose, RowReport report) {
    Optional<UUID> one = person(actor, row, "one", purpose, report);
    Optional<UUID> other = person(actor, row, "other", purpose, report);
    Optional<Instant> from = moment(row, "from", report);
    Optional<Instant> to = moment(row, "to", report);
    if (one.isEmpty() || other.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        draft(
            one.get(),
            other.get(),
            from.get(),
            to.get(),
            distance(row.text("metres")),
            EvidenceKind.PROXIMITY,
            PointKind.OTHER));
  }

  private static Distance distance(String metres) {
    try {
      double far = Double.parseDouble(metres.replace(',', '.').replaceAll("[^0-9.]", ""));
      return far <= 1 ? Distance.WITHIN_1M : far <= 2 ? Distance.WITHIN_2M : Distance.FARTHER;
    } catch (NumberFormatException noNumber) {
      return Distance.UNKNOWN;
    }
  }

  private static EvidenceDraft draft(
      UUID one,
      UUID other,
      Instant from,
      Instant to,
      Distance distance,
      EvidenceKind kind,
      PointKind setting) {
    return new EvidenceDraft(
        one,
        other,
        from,
        to,
        distance,
        Masks.UNKNOWN,
        false,
        false,
        setting,
        Sureness.LIKELY,
        kind,
        null,
        "");
  }

  private Optional<Seat> seat(Actor actor, Row row, Purpose purpose, RowReport report) {
    Optional<UUID> person = person(actor, row, "person", purpose, report);
    Optional<Instant> from = moment(row, "from", report);
    Optional<Instant> to = moment(row, "to", report);
    String digits = row.text("seat").replaceAll("[^0-9]", "");
    int line = digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    return person.isPresent() && from.isPresent() && to.isPresent()
        ? Optional.of(new Seat(row.number(), person.get(), line, from.get(), to.get()))
        : Optional.empty();
  }

  /** Who sat within two rows; seats that are not known are near all. */
  private static void near(List<Seat> seats, List<EvidenceDraft> drafts, List<Integer> rows) {
    for (int i = 0; i < seats.size(); i++) {
      for (int j = i + 1; j < seats.size(); j++) {
        Seat one = seats.get(i);
        Seat other = seats.get(j);
        Instant from = one.from().isAfter(other.from()) ? one.from() : other.from();
        Instant to = one.to().isBefore(other.to()) ? one.to() : other.to();
        boolean unknown = one.line() < 0 || other.line() < 0;
        if (from.isBefore(to)
            && (unknown || Math.abs(one.line() - other.line()) <= NEAR_ROWS)
            && !one.person().equals(other.person())) {
          drafts.add(
              draft(
                  one.person(),
                  other.person(),
                  from,
                  to,
                  unknown ? Distance.UNKNOWN : Distance.WITHIN_2M,
                  EvidenceKind.MANIFEST,
                  PointKind.VEHICLE));
          rows.add(other.row());
        }
      }
    }
  }
}

package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.sheet.Row;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/** Reads meetings out of rows: a pair a row, or a trip on which neighbours met. */
final class MeetingRows {
  private static final int NEAR_ROWS = 2;

  private final SheetKind kind;
  private final MeetingRow.Asking asking;
  private final List<EvidenceDraft> drafts = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final Map<Object, Integer> seen = new HashMap<>();

  private MeetingRows(MeetingRow.Asking asking) {
    this.kind = asking.kind();
    this.asking = asking;
  }

  /** The meetings, and for each the row it came from. */
  record Read(List<EvidenceDraft> drafts, List<Integer> rows) {}

  static Read of(MeetingRow.Asking asking, List<Row> rows) {
    MeetingRows reading = new MeetingRows(asking);
    if (asking.kind() == SheetKind.MANIFEST) {
      reading.trip(rows);
    } else {
      rows.forEach(row -> reading.pair(new MeetingRow(asking, row)));
    }
    return new Read(reading.drafts, reading.rows);
  }

  private record Pair(UUID less, UUID more, Instant from, Instant to) {
    static Pair of(UUID one, UUID other, Instant from, Instant to) {
      return one.compareTo(other) < 0
          ? new Pair(one, other, from, to)
          : new Pair(other, one, from, to);
    }
  }

  private void pair(MeetingRow row) {
    Optional<UUID> one = row.person("one");
    Optional<UUID> other = row.person("other");
    Optional<Instant> from = row.moment("from");
    Optional<Instant> to = row.moment("to");
    if (one.isPresent()
        && other.isPresent()
        && from.isPresent()
        && to.isPresent()
        && row.lasts(from.get(), to.get())
        && fresh(row, Pair.of(one.get(), other.get(), from.get(), to.get()))) {
      drafts.add(
          draft(
              one.get(),
              other.get(),
              from.get(),
              to.get(),
              distance(row.text("metres")),
              row.truth("body")));
      rows.add(row.number());
    }
  }

  private boolean fresh(MeetingRow row, Object said) {
    Integer before = seen.putIfAbsent(said, row.number());
    if (before != null) {
      row.repeats(before);
    }
    return before == null;
  }

  private static Distance distance(String metres) {
    try {
      double far = Double.parseDouble(metres.replace(',', '.').replaceAll("[^0-9.]", ""));
      return far <= 1 ? Distance.WITHIN_1M : far <= 2 ? Distance.WITHIN_2M : Distance.FARTHER;
    } catch (NumberFormatException noNumber) {
      return Distance.UNKNOWN;
    }
  }

  private EvidenceDraft draft(
      UUID one, UUID other, Instant from, Instant to, Distance distance, boolean body) {
    return new EvidenceDraft(
        one,
        other,
        from,
        to,
        distance,
        Masks.UNKNOWN,
        body,
        false,
        kind == SheetKind.MANIFEST ? PointKind.VEHICLE : PointKind.OTHER,
        Sureness.LIKELY,
        kind.evidence(),
        null,
        "");
  }

  private record Seat(int row, UUID person, int line, Instant from, Instant to) {}

  private record Passenger(UUID person, Instant from, Instant to) {}

  private void trip(List<Row> all) {
    List<Seat> seats = new ArrayList<>();
    all.forEach(row -> seat(new MeetingRow(asking, row)).ifPresent(seats::add));
    for (int i = 0; i < seats.size(); i++) {
      for (int j = i + 1; j < seats.size(); j++) {
        near(seats.get(i), seats.get(j));
      }
    }
  }

  private Optional<Seat> seat(MeetingRow row) {
    Optional<UUID> person = row.person("person");
    Optional<Instant> from = row.moment("from");
    Optional<Instant> to = row.moment("to");
    String digits = row.text("seat").replaceAll("[^0-9]", "");
    int line = digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    return person.isPresent()
            && from.isPresent()
            && to.isPresent()
            && row.lasts(from.get(), to.get())
            && fresh(row, new Passenger(person.get(), from.get(), to.get()))
        ? Optional.of(new Seat(row.number(), person.get(), line, from.get(), to.get()))
        : Optional.empty();
  }

  /** Who sat within two rows; seats that are not known are near all. */
  private void near(Seat one, Seat other) {
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
              false));
      rows.add(other.row());
    }
  }
}

package vn.chot.app.places;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;

/** Reads rows of sites, each into a draft or a fault in the report; holds a portion at a time. */
final class ReadSiteRows {
  private static final int PORTION = 5_000;

  private final Map<String, UUID> units = new HashMap<>();
  private final SiteReach reach;
  private final RowReport report;
  private final Set<WriteSites.Key> seen = new HashSet<>();
  private final Consumer<Map<Integer, SiteDraft>> portions;
  private final Map<Integer, SiteDraft> good = new LinkedHashMap<>();

  /** Hands good rows on in portions, by row. */
  ReadSiteRows(
      List<Unit> units,
      SiteReach reach,
      RowReport report,
      Consumer<Map<Integer, SiteDraft>> portions) {
    units.stream()
        .sorted(java.util.Comparator.comparing(Unit::level))
        .forEach(unit -> this.units.put(unit.code(), unit.id()));
    this.reach = reach;
    this.report = report;
    this.portions = portions;
  }

  /** Hands on what is left after the last row. */
  void finish() {
    portions.accept(good);
    good.clear();
  }

  void take(Row row) {
    Optional<SiteKind> kind = SiteKind.of(row.text("kind"));
    UUID unit = units.get(row.text("unit"));
    String code = Unmarked.tidied(row.text("code"));
    LocalDate opened = day(row, "opened");
    LocalDate closed = day(row, "closed");
    int at = row.number();
    if (kind.isEmpty()) {
      report.add(at, SiteRowFaults.kind(row.text("kind")));
    }
    if (code.isEmpty() || code.length() > 60) {
      report.add(at, SiteRowFaults.NO_CODE);
    } else if (kind.isPresent() && !seen.add(new WriteSites.Key(kind.get(), code))) {
      report.add(at, SiteRowFaults.TWICE);
    }
    if (unit == null) {
      report.add(at, SiteRowFaults.unit(row.text("unit")));
    } else if (!reach.holds(unit)) {
      report.add(at, SiteRowFaults.of(SiteRules.ELSEWHERE));
    }
    SiteForm form =
        new SiteForm(
            kind.map(Enum::name).orElse(""),
            code,
            row.text("name"),
            "",
            row.text("address"),
            row.text("longitude"),
            row.text("latitude"),
            row.text("capacity"),
            opened == null ? "" : opened.toString(),
            closed == null ? "" : closed.toString(),
            null);
    switch (form.read(unit == null ? new UUID(0, 0) : unit)) {
      case SiteForm.Read.Bad(var refusal) -> report.add(at, SiteRowFaults.of(refusal));
      case SiteForm.Read.Good(SiteDraft draft) -> {
        if (!report.has(at)) {
          good.put(at, from(draft, row.text("source")));
          if (good.size() >= PORTION) {
            finish();
          }
        }
      }
    }
  }

  private static SiteDraft from(SiteDraft draft, String source) {
    return new SiteDraft(
        draft.kind(),
        draft.code(),
        draft.name(),
        draft.unit(),
        draft.address(),
        draft.point(),
        draft.capacity(),
        draft.openedOn(),
        draft.closedOn(),
        source,
        List.of());
  }

  private @Nullable LocalDate day(Row row, String field) {
    return switch (row.day(field)) {
      case DayAnswer.Missing() -> null;
      case DayAnswer.On(LocalDate day) -> day;
      case DayAnswer.InYear(int year) -> LocalDate.of(year, 1, 1);
      case DayAnswer.Unclear(String written) -> {
        report.add(row.number(), SiteRowFaults.notADay(written));
        yield null;
      }
    };
  }
}

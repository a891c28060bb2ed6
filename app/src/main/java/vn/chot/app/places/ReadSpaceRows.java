package vn.chot.app.places;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;

/** Reads rows of spaces, each into a space of a known site or a fault in the report. */
final class ReadSpaceRows {
  private final BiFunction<SiteKind, String, Optional<Site>> sites;
  private final SiteReach reach;
  private final RowReport report;
  private final Map<WriteSites.Key, Optional<Site>> asked = new java.util.HashMap<>();
  private final Map<Integer, WriteSpaces.Placed> good = new LinkedHashMap<>();
  private final Set<WriteSpaces.Key> seen = new HashSet<>();

  ReadSpaceRows(
      BiFunction<SiteKind, String, Optional<Site>> sites, SiteReach reach, RowReport report) {
    this.sites = sites;
    this.reach = reach;
    this.report = report;
  }

  void take(Row row) {
    int at = row.number();
    Optional<SiteKind> siteKind = SiteKind.of(row.text("siteKind"));
    String siteCode = Unmarked.tidied(row.text("site"));
    String code = Unmarked.tidied(row.text("code"));
    String name = Unmarked.tidied(row.text("name"));
    String people = row.text("capacity");
    Optional<Site> site =
        siteKind.flatMap(kind ->
            asked.computeIfAbsent(
                new WriteSites.Key(kind, siteCode), key -> sites.apply(key.kind(), key.code())));
    if (siteKind.isEmpty()) {
      report.add(at, SiteRowFaults.kind(row.text("siteKind")));
    } else if (site.isEmpty()) {
      report.add(at, SiteRowFaults.site(siteCode));
    } else if (!reach.holds(site.get().unit())) {
      report.add(at, SiteRowFaults.of(SiteRules.ELSEWHERE));
    }
    Optional<SpaceKind> kind =
        row.isBlank("kind")
            ? site.map(there -> SpaceKind.usual(there.kind()))
            : SpaceKind.of(row.text("kind"));
    if (kind.isEmpty() && !row.isBlank("kind")) {
      report.add(at, SiteRowFaults.spaceKind(row.text("kind")));
    }
    if (code.isEmpty() || code.length() > 60) {
      report.add(at, SiteRowFaults.NO_CODE);
    } else if (site.isPresent() && !seen.add(new WriteSpaces.Key(site.get().id(), code))) {
      report.add(at, SiteRowFaults.TWICE);
    }
    boolean counted = people.isEmpty() || people.matches("\\d{1,6}");
    if (name.isEmpty() || name.length() > 120) {
      report.add(at, SiteRowFaults.of(SiteRules.SPACE));
    }
    if (!counted) {
      report.add(at, SiteRowFaults.of(SiteRules.NO_CAPACITY));
    }
    if (!report.has(at) && site.isPresent() && kind.isPresent()) {
      good.put(
          at,
          new WriteSpaces.Placed(
              site.get().id(),
              new SpaceDraft(
                  code,
                  row.text("parent"),
                  kind.get(),
                  name,
                  people.isEmpty() ? null : Integer.valueOf(people))));
    }
  }

  /** The sites whose spaces the good rows are. */
  Set<UUID> sites() {
    Set<UUID> ids = new HashSet<>();
    good.values().forEach(placed -> ids.add(placed.site()));
    return ids;
  }

  /**
   * The good rows, by row; who lies in no space that is known or good, or in itself, is told and
   * left out, and so is what lies in such a one.
   */
  Map<Integer, WriteSpaces.Placed> good(Map<WriteSpaces.Key, UUID> known) {
    Map<WriteSpaces.Key, String> parents = new java.util.HashMap<>();
    good.values()
        .forEach(
            p -> parents.put(new WriteSpaces.Key(p.site(), p.space().code()), p.space().parent()));
    good.entrySet()
        .removeIf(entry -> {
          WriteSpaces.Placed placed = entry.getValue();
          boolean stands = stands(placed, parents, known);
          if (!stands) {
            report.add(entry.getKey(), SiteRowFaults.PARENT);
          }
          return !stands;
        });
    return good;
  }

  private static boolean stands(
      WriteSpaces.Placed placed,
      Map<WriteSpaces.Key, String> parents,
      Map<WriteSpaces.Key, UUID> known) {
    String code = placed.space().parent();
    for (int step = 0; step < 20; step++) {
      if (code.isEmpty()) {
        return true;
      }
      if (code.equals(placed.space().code())) {
        return false;
      }
      WriteSpaces.Key key = new WriteSpaces.Key(placed.site(), code);
      String above = parents.get(key);
      if (above == null) {
        return known.containsKey(key);
      }
      code = above;
    }
    return false;
  }
}

package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/**
 * Brings in a list of units, all of it or none. A row that follows an open version of its code ends
 * that one the day before; loops, missing parents and overlaps are told by their row.
 */
@Component
public class ImportUnits {
  private final Units units;
  private final UnitLists lists;
  private final JdbcClient sql;
  private final Deeds deeds;

  ImportUnits(Units units, UnitLists lists, JdbcClient sql, Deeds deeds) {
    this.units = units;
    this.lists = lists;
    this.sql = sql;
    this.deeds = deeds;
  }

  /** Brings the rows in; with {@code dry} only tells what would come of it. */
  @Transactional
  public UnitImport bringIn(Actor actor, List<UnitRow> rows, boolean dry) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return new UnitImport(
          0, 0, 0, List.of(new UnitImport.Problem(0, UnitRules.ADMINISTRATORS_ONLY)));
    }
    sql.sql("lock table places.unit_version in share row exclusive mode").update();
    PlannedUnits plan = new PlannedUnits(units.everything());
    plan.take(rows);
    return outcome(actor, plan, dry, null);
  }

  /**
   * Brings in a list of the whole country as of a day. What it leaves out ended the day before, if
   * a list of the country held it; the same list again changes nothing, in whatever order lists
   * come.
   */
  @Transactional
  public UnitImport bringInWhole(Actor actor, List<UnitRow> rows, LocalDate day, String title) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return new UnitImport(
          0, 0, 0, List.of(new UnitImport.Problem(0, UnitRules.ADMINISTRATORS_ONLY)));
    }
    sql.sql("lock table places.unit_version in share row exclusive mode").update();
    PlannedUnits plan = new PlannedUnits(units.everything());
    plan.takeWhole(rows, day, lists.next(day).orElse(null), lists.units());
    UUID list = plan.problems().isEmpty() ? lists.put(actor, day, title) : null;
    UnitImport outcome = outcome(actor, plan, false, list);
    if (list != null) {
      lists.claim(list, rows.stream().map(UnitRow::code).toList(), day);
    }
    return outcome;
  }

  private UnitImport outcome(Actor actor, PlannedUnits plan, boolean dry, @Nullable UUID list) {
    List<PlannedUnits.Planned> fresh = plan.all().stream().filter(p -> !p.stored).toList();
    List<PlannedUnits.Planned> shortened = plan.all().stream().filter(p -> p.shortened).toList();
    if (plan.problems().isEmpty() && !dry && !(fresh.isEmpty() && shortened.isEmpty())) {
      store(fresh, shortened, list);
      deeds.record(
          actor, new PlaceDeed.UnitsImported(UUID.randomUUID(), fresh.size(), shortened.size()));
    }
    return new UnitImport(fresh.size(), shortened.size(), plan.unchanged(), plan.problems());
  }

  private static final String SHORTEN =
      """
      update places.unit_version v set valid_to = cast(s.day as date)
      from unnest(cast(:units as text[]), cast(:froms as text[]), cast(:days as text[]))
        as s (unit, first, day)
      where v.unit_id = cast(s.unit as uuid) and v.valid_from = cast(s.first as date)
      """;

  private static final String ADD_UNITS =
      """
      insert into places.unit (id) select cast(u as uuid) from unnest(cast(:units as text[])) u
      on conflict do nothing
      """;

  private static final String ADD_VERSIONS =
      """
      insert into places.unit_version
        (unit_id, code, type, name, folded, folded_name, level, parent_id, valid_from, valid_to, paper, list_id)
      select cast(n.unit as uuid), n.code, n.type, n.name, n.folded, n.folded_name, n.level,
             cast(nullif(n.parent, '') as uuid), cast(n.first as date),
             cast(nullif(n.last, '') as date), n.paper, cast(:list as uuid)
      from unnest(cast(:units as text[]), cast(:codes as text[]), cast(:types as text[]),
                  cast(:names as text[]), cast(:folded as text[]), cast(:foldedNames as text[]),
                  cast(:levels as text[]), cast(:parents as text[]), cast(:froms as text[]),
                  cast(:days as text[]), cast(:papers as text[]))
        as n (unit, code, type, name, folded, folded_name, level, parent, first, last, paper)
      """;

  private void store(
      List<PlannedUnits.Planned> fresh, List<PlannedUnits.Planned> shortened, @Nullable UUID list) {
    sql.sql(SHORTEN)
        .param("units", texts(shortened, p -> p.unit.toString()))
        .param("froms", texts(shortened, p -> p.from.toString()))
        .param("days", texts(shortened, p -> p.last().toString()))
        .update();
    sql.sql(ADD_UNITS).param("units", texts(fresh, p -> p.unit.toString())).update();
    sql.sql(ADD_VERSIONS)
        .param("units", texts(fresh, p -> p.unit.toString()))
        .param("codes", texts(fresh, p -> p.code))
        .param("types", texts(fresh, p -> p.type))
        .param("names", texts(fresh, p -> p.name))
        .param("folded", texts(fresh, p -> Unmarked.of(p.type + " " + p.name)))
        .param("foldedNames", texts(fresh, p -> Unmarked.of(p.name)))
        .param("levels", texts(fresh, p -> p.level.name()))
        .param("parents", texts(fresh, p -> p.parent == null ? "" : p.parent.toString()))
        .param("froms", texts(fresh, p -> p.from.toString()))
        .param("days", texts(fresh, p -> p.to == null ? "" : p.to.toString()))
        .param("papers", texts(fresh, p -> p.paper))
        .param("list", list)
        .update();
  }

  private static String[] texts(
      List<PlannedUnits.Planned> units, Function<PlannedUnits.Planned, String> text) {
    return units.stream().map(text).toArray(String[]::new);
  }
}

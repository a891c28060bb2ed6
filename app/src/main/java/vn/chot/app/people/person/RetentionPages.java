package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.places.UnitNames;

/** Who inside one's reach will be made nameless within ninety days, soonest first. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class RetentionPages {
  private static final int SIZE = 50;
  private static final int DAYS = 90;

  private final FindReach findReach;
  private final Retention retention;
  private final UnitNames unitNames;
  private final JdbcClient sql;
  private final Readings readings;
  private final Clock clock;

  RetentionPages(
      FindReach findReach,
      Retention retention,
      UnitNames unitNames,
      JdbcClient sql,
      Readings readings,
      Clock clock) {
    this.findReach = findReach;
    this.retention = retention;
    this.unitNames = unitNames;
    this.sql = sql;
    this.readings = readings;
    this.clock = clock;
  }

  /** A person soon to be let go. */
  record Line(
      UUID id,
      String name,
      @Nullable Integer birthYear,
      @Nullable UUID unit,
      LocalDate keepUntil) {}

  private static final String SOON =
      """
      select id, name, birth_year, coalesce(permanent_unit, now_unit) as unit, keep_until
      from people.person
      where keep_until <= :last and nameless_at is null and merged_into is null
        and (keep_until, id) > (:day, :id)
        and (:everywhere or areas && :units)
      order by keep_until, id limit :most
      """;

  @GetMapping("/people/retention")
  String soon(Actor actor, @RequestParam(defaultValue = "") String after, Model model) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    boolean key = after.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f-]{36}");
    List<Line> found =
        sql.sql(SOON)
            .param("last", today.plusDays(DAYS))
            .param(
                "day",
                key ? TypedDay.of(after.substring(0, 10)).orElse(LocalDate.EPOCH) : LocalDate.EPOCH)
            .param("id", key ? UUID.fromString(after.substring(11)) : new UUID(0, 0))
            .param("everywhere", reach.everywhere())
            .param("units", reach.units().toArray(UUID[]::new))
            .param("most", SIZE + 1)
            .query(Line.class)
            .list();
    List<Line> shown = found.subList(0, Math.min(SIZE, found.size()));
    Map<UUID, String> communes = new HashMap<>();
    for (Line line : shown) {
      UUID where = line.unit();
      if (where != null) {
        communes.computeIfAbsent(where, id -> unitNames.on(today).label(id));
      }
    }
    readings.shown(
        actor, "/people/retention", shown.stream().map(line -> line.id().toString()).toList());
    model.addAttribute("lines", shown);
    model.addAttribute("communes", communes);
    model.addAttribute("rule", retention.rule(today));
    model.addAttribute("more", found.size() > SIZE);
    return "people/person/retention";
  }
}

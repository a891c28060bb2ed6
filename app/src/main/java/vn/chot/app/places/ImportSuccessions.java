package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/**
 * Brings in a crosswalk: which former unit went into which. Former units are found by their code on
 * the day before, successors by theirs on the day. Rows that match go in; the others are told.
 */
@Component
public class ImportSuccessions {
  private final Units units;
  private final Successions successions;
  private final JdbcClient sql;
  private final Deeds deeds;

  ImportSuccessions(Units units, Successions successions, JdbcClient sql, Deeds deeds) {
    this.units = units;
    this.successions = successions;
    this.sql = sql;
    this.deeds = deeds;
  }

  private record Matched(SuccessionRow row, Unit former, Unit successor) {}

  private record Pair(UUID former, UUID successor, LocalDate day) {}

  /** Brings the rows in. */
  @Transactional
  public SuccessionImport bringIn(Actor actor, List<SuccessionRow> rows) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return SuccessionImport.refused(
          List.of(new UnitImport.Problem(0, UnitRules.ADMINISTRATORS_ONLY)));
    }
    sql.sql("lock table places.succession in share row exclusive mode").update();
    List<UnitImport.Problem> problems = new ArrayList<>();
    List<Matched> matched = matched(rows, problems);
    Map<UUID, Set<UUID>> parts = new LinkedHashMap<>();
    matched.forEach(
        m -> parts.computeIfAbsent(m.former().id(), f -> new HashSet<>()).add(m.successor().id()));
    Map<Pair, Successions.Step> known = new HashMap<>();
    rows.stream()
        .map(SuccessionRow::day)
        .distinct()
        .flatMap(day -> successions.on(day).stream())
        .forEach(s -> known.put(new Pair(s.former(), s.successor(), s.day()), s));
    List<Successions.Step> fresh = new ArrayList<>();
    for (Matched match : matched) {
      Successions.Step step =
          step(match, Objects.requireNonNull(parts.get(match.former().id())).size() > 1);
      if (!step.equals(known.get(new Pair(step.former(), step.successor(), step.day())))) {
        fresh.add(step);
      }
    }
    if (!fresh.isEmpty()) {
      successions.put(fresh);
      provinces(fresh);
      deeds.record(actor, new PlaceDeed.SuccessionsImported(UUID.randomUUID(), fresh.size()));
    }
    problems.sort(Comparator.comparingInt(UnitImport.Problem::line));
    return new SuccessionImport(
        rows.size(),
        fresh.size(),
        matched.size() - fresh.size(),
        (int) matched.stream().filter(m -> m.former().id().equals(m.successor().id())).count(),
        (int) parts.values().stream().filter(p -> p.size() > 1).count(),
        parts.size(),
        (int) matched.stream().map(m -> m.successor().id()).distinct().count(),
        unnamed(matched, parts.keySet()),
        problems);
  }

  private void provinces(List<Successions.Step> fresh) {
    fresh.stream()
        .map(Successions.Step::day)
        .distinct()
        .forEach(day ->
            successions.put(
                ProvinceSteps.of(
                    successions.on(day), units.on(day.minusDays(1)), units.on(day), day)));
  }

  /** A former unit with more than one successor went into each in part, whatever the row says. */
  private static Successions.Step step(Matched match, boolean divided) {
    SuccessionRow row = match.row();
    Double share = row.share();
    boolean said = row.whole() == null ? share == null || share >= 1 : row.whole();
    return new Successions.Step(
        match.former().id(),
        match.successor().id(),
        row.day(),
        said && !divided,
        share,
        row.paper());
  }

  private List<Matched> matched(List<SuccessionRow> rows, List<UnitImport.Problem> problems) {
    Map<LocalDate, Map<String, List<Unit>>> days = new HashMap<>();
    Map<Pair, Integer> first = new HashMap<>();
    Map<UUID, Double> shares = new HashMap<>();
    List<Matched> matched = new ArrayList<>();
    for (SuccessionRow row : rows) {
      Optional<Unit> successor = find(days, row.day(), row.successor(), row.successorName(), null);
      Optional<Unit> former =
          find(
              days,
              row.day().minusDays(1),
              row.former(),
              row.formerName(),
              successor.map(Unit::level).orElse(null));
      if (former.isEmpty() || successor.isEmpty()) {
        problems.add(
            new UnitImport.Problem(
                row.line(),
                former.isEmpty()
                    ? SuccessionRules.noFormer(row)
                    : SuccessionRules.noSuccessor(row)));
        continue;
      }
      Integer other =
          first.putIfAbsent(
              new Pair(former.get().id(), successor.get().id(), row.day()), row.line());
      if (other != null) {
        problems.add(new UnitImport.Problem(row.line(), SuccessionRules.twice(other)));
        continue;
      }
      Double share = row.share();
      if (share != null && shares.merge(former.get().id(), share, Double::sum) > 1.005) {
        problems.add(new UnitImport.Problem(row.line(), SuccessionRules.tooMuch(row.former())));
        continue;
      }
      matched.add(new Matched(row, former.get(), successor.get()));
    }
    return matched;
  }

  /**
   * A unit by its code on a day; where several levels share the code, the name or level decides.
   */
  private Optional<Unit> find(
      Map<LocalDate, Map<String, List<Unit>>> days,
      LocalDate day,
      String code,
      String name,
      @org.jspecify.annotations.Nullable UnitLevel level) {
    List<Unit> bearers = days.computeIfAbsent(day, this::byCode).getOrDefault(code, List.of());
    String folded = Unmarked.of(name);
    return bearers.stream()
        .max(
            Comparator.comparing((Unit u) -> Unmarked.of(u.fullName()).equals(folded))
                .thenComparing(u -> u.level() == level)
                .thenComparing(Unit::level));
  }

  private Map<String, List<Unit>> byCode(LocalDate day) {
    Map<String, List<Unit>> byCode = new HashMap<>();
    units.on(day).forEach(u -> byCode.computeIfAbsent(u.code(), c -> new ArrayList<>()).add(u));
    return byCode;
  }

  /** Units beside the formers, below the same units above, that ended too and stand in no row. */
  private List<Unit> unnamed(List<Matched> matched, Set<UUID> named) {
    Map<LocalDate, Set<UUID>> above = new HashMap<>();
    for (Matched match : matched) {
      UUID parent = match.former().parent();
      if (parent != null) {
        above.computeIfAbsent(match.row().day().minusDays(1), d -> new HashSet<>()).add(parent);
      }
    }
    List<Unit> unnamed = new ArrayList<>();
    above.forEach((eve, parents) ->
        units.on(eve).stream()
            .filter(u -> parents.contains(u.parent()) && eve.equals(u.to()))
            .filter(u -> !named.contains(u.id()))
            .forEach(unnamed::add));
    return unnamed;
  }
}

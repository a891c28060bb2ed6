package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.trace.Contact;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/**
 * Lays the ties of households as a wave comes to them: who lives together becomes evidence that
 * stands beside all other, and that an officer may strike. Laid once a person; anew when their
 * household changes.
 */
@Component
class LayHouseholds {
  /** Over so many it is a dormitory in the register's clothes: only those reached are tied. */
  private static final int MOST = 40;

  private static final int ALWAYS = Integer.MAX_VALUE / 2;

  private final JdbcClient sql;
  private final NumberPeople numberPeople;
  private final TraceChanges changes;
  private final Clock clock;

  LayHouseholds(JdbcClient sql, NumberPeople numberPeople, TraceChanges changes, Clock clock) {
    this.sql = sql;
    this.numberPeople = numberPeople;
    this.changes = changes;
    this.clock = clock;
  }

  private record Mate(UUID id, UUID householdId) {}

  private static final String MATES =
      """
      select m.id, m.household_id from people.published_person m
      where m.merged_into is null and m.household_id in (
        select p.household_id from surveillance.traced_person t
        join people.published_person p on p.id = t.person_id
        where t.number = any (:numbers) and not t.tied and p.household_id is not null)
      order by m.household_id, m.id
      """;

  /** Lays those of these people that are not; answers whether anything was laid. */
  @Transactional
  public boolean lay(Collection<Integer> reached) {
    Integer[] numbers = reached.toArray(Integer[]::new);
    List<Mate> mates = sql.sql(MATES).param("numbers", numbers).query(Mate.class).list();
    Map<UUID, Integer> numbered = numberPeople.of(mates.stream().map(Mate::id).toList());
    Map<Integer, Boolean> tied = locked(numbers, numbered.values());
    Map<UUID, List<Integer>> households = new TreeMap<>();
    for (Mate mate : mates) {
      Integer number = numbered.get(mate.id());
      if (number != null) {
        households.computeIfAbsent(mate.householdId(), id -> new ArrayList<>()).add(number);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    households.values().forEach(members -> pairs(members, reached, tied, pairs));
    sql.sql(
            "update surveillance.traced_person set tied = true where number = any (:numbers) and not tied")
        .param("numbers", tied.keySet().toArray(Integer[]::new))
        .update();
    if (pairs.isEmpty()) {
      return false;
    }
    put(pairs);
    return true;
  }

  private record Row(int number, boolean tied) {}

  /** Whether each of them is tied; nobody else lays them meanwhile. */
  private Map<Integer, Boolean> locked(Integer[] reached, Collection<Integer> mates) {
    List<Integer> all = new ArrayList<>(List.of(reached));
    all.addAll(mates);
    Map<Integer, Boolean> tied = new TreeMap<>();
    sql.sql(
            """
            select number, tied from surveillance.traced_person where number = any (:numbers)
            order by number for update
            """)
        .param("numbers", all.stream().distinct().toArray(Integer[]::new))
        .query(Row.class)
        .list()
        .forEach(row -> tied.put(row.number(), row.tied()));
    return tied;
  }

  private static void pairs(
      List<Integer> members,
      Collection<Integer> reached,
      Map<Integer, Boolean> tied,
      List<int[]> pairs) {
    boolean large = members.size() > MOST;
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        int one = members.get(i);
        int other = members.get(j);
        boolean wanted = !large || reached.contains(one) || reached.contains(other);
        boolean laid = tied.getOrDefault(one, false) && tied.getOrDefault(other, false);
        if (wanted && !laid) {
          pairs.add(new int[] {Math.min(one, other), Math.max(one, other)});
        }
      }
    }
  }

  private static final String ADD =
      """
      insert into surveillance.evidence (one, other, one_told, other_told, from_minute, to_minute,
        distance, masks, setting, certainty, kind, change, made_at)
      select a.one, a.other, a.one, a.other, 0, :to, :distance, :masks, 'HOME', 'LIKELY', 'HOUSEHOLD', :change, :at
      from unnest(cast(:ones as integer[]), cast(:others as integer[])) as a (one, other)
      where not exists (
        select 1 from surveillance.evidence e
        where e.one = a.one and e.other = a.other and e.kind = 'HOUSEHOLD' and e.struck_by is not null)
      returning number, one, other
      """;

  private void put(List<int[]> pairs) {
    TraceChanges.Numbered change =
        changes.begin(TraceChanges.Kind.EVIDENCE, pairs.size(), "HOUSEHOLD", null);
    List<IndexChange> steps =
        sql.sql(ADD)
            .param("to", ALWAYS)
            .param("distance", TraceCodes.of(Distance.WITHIN_1M))
            .param("masks", TraceCodes.of(Masks.NOT_BOTH))
            .param("change", change.number())
            .param("at", OffsetDateTime.now(clock))
            .param("ones", pairs.stream().map(pair -> pair[0]).toArray(Integer[]::new))
            .param("others", pairs.stream().map(pair -> pair[1]).toArray(Integer[]::new))
            .query((row, at) -> step(row.getInt(1), row.getInt(2), row.getInt(3)))
            .list();
    changes.then(change, steps);
  }

  private static IndexChange step(int number, int one, int other) {
    return new IndexChange.Tell(
        new Contact(
            one, other, 0, ALWAYS, Distance.WITHIN_1M, Masks.NOT_BOTH, false, false, number));
  }
}

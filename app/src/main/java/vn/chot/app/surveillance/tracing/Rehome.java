package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.people.person.People;
import vn.chot.trace.Presence;

/**
 * Moves what was told of a person to the record that stands for them: presences, evidence, calls
 * and times of isolation remember under whom they were told, so a merge that is undone gives them
 * back.
 */
@Component
class Rehome {
  private final JdbcClient sql;
  private final People people;
  private final NumberPeople numberPeople;
  private final RehomeEvidence rehomeEvidence;
  private final UntieHouseholds untieHouseholds;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;

  Rehome(
      JdbcClient sql,
      People people,
      NumberPeople numberPeople,
      RehomeEvidence rehomeEvidence,
      UntieHouseholds untieHouseholds,
      TraceChanges changes,
      AskForTracing askForTracing) {
    this.sql = sql;
    this.people = people;
    this.numberPeople = numberPeople;
    this.rehomeEvidence = rehomeEvidence;
    this.untieHouseholds = untieHouseholds;
    this.changes = changes;
    this.askForTracing = askForTracing;
  }

  private static final String TOLD =
      """
      select distinct told_as from surveillance.presence where person = any (:holders)
      union select one_told from surveillance.evidence where one = any (:holders)
      union select other_told from surveillance.evidence where other = any (:holders)
      union select t.number from surveillance.isolation i
        join surveillance.traced_person t on t.person_id = i.told_as
        join surveillance.traced_person h on h.person_id = i.person_id
        where h.number = any (:holders)
      union select t.number from surveillance.contact_call c
        join surveillance.traced_person t on t.person_id = c.told_as
        join surveillance.traced_person h on h.person_id = c.person_id
        where h.number = any (:holders)
      """;

  /** Brings everything told of these two, and of whoever merged into them, where it belongs now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void of(UUID survivor, UUID merged) {
    Set<UUID> holding = new HashSet<>(people.standing(List.of(survivor, merged)).values());
    holding.add(survivor);
    holding.add(merged);
    Set<Integer> holders = new HashSet<>(numberPeople.of(holding).values());
    Set<Integer> told = new HashSet<>(holders);
    told.addAll(
        sql.sql(TOLD)
            .param("holders", holders.toArray(Integer[]::new))
            .query(Integer.class)
            .list());
    Map<Integer, UUID> who = numberPeople.people(told);
    Map<UUID, UUID> standing = people.standing(who.values());
    Map<UUID, Integer> numbers = numberPeople.of(new HashSet<>(standing.values()));
    Set<Integer> touched = new HashSet<>(holders);
    touched.addAll(numbers.values());
    TraceChanges.Numbered change = changes.begin(TraceChanges.Kind.MOVED, 0, "", null);
    List<IndexChange> steps = new ArrayList<>(untieHouseholds.of(touched, change.number()));
    who.forEach((number, person) -> {
      UUID stands = standing.getOrDefault(person, person);
      int target = numbers.getOrDefault(stands, number);
      steps.addAll(movePresences(holders, number, target));
      steps.addAll(rehomeEvidence.move(holders, number, target, change.number()));
      moveByPerson(person, stands, change.number());
    });
    touched.forEach(number -> steps.add(isolate(number)));
    changes.then(change, steps);
    askForTracing.ofPeople(touched, "MERGED");
  }

  private record Row(int person, int space, int fromMinute, int toMinute) {}

  private static final String MOVE =
      """
      with moving as (
        select ctid, person as was from surveillance.presence
        where person = any (:holders) and told_as = :told and person <> :target for update)
      update surveillance.presence p set person = :target from moving m where p.ctid = m.ctid
      returning m.was as person, p.space, p.from_minute, p.to_minute
      """;

  private List<IndexChange> movePresences(Set<Integer> holders, int told, int target) {
    List<IndexChange> steps = new ArrayList<>();
    for (Row row :
        sql.sql(MOVE)
            .param("holders", holders.toArray(Integer[]::new))
            .param("told", told)
            .param("target", target)
            .query(Row.class)
            .list()) {
      int[] now = {target, row.space(), row.fromMinute(), row.toMinute()};
      steps.add(
          new IndexChange.Remove(
              new Presence(row.person(), row.space(), row.fromMinute(), row.toMinute())));
      steps.add(new IndexChange.Append(now));
    }
    return steps;
  }

  private void moveByPerson(UUID told, UUID stands, int change) {
    sql.sql(
            """
            update surveillance.isolation set person_id = :stands, change = :change
            where told_as = :told and person_id <> :stands
            """)
        .param("stands", stands)
        .param("change", change)
        .param("told", told)
        .update();
    sql.sql(
            """
            update surveillance.contact_call set person_id = :stands
            where told_as = :told and person_id <> :stands
            """)
        .param("stands", stands)
        .param("told", told)
        .update();
  }

  private static final String SINCE =
      """
      select i.since from surveillance.isolation i
      join surveillance.traced_person t on t.person_id = i.person_id
      where t.number = :number and i.until is null order by i.since limit 1
      """;

  private IndexChange isolate(int number) {
    int minute =
        sql.sql(SINCE)
            .param("number", number)
            .query(OffsetDateTime.class)
            .optional()
            .map(since -> Moments.minute(since.toInstant()))
            .orElse(Integer.MAX_VALUE);
    return new IndexChange.Isolate(number, minute);
  }
}

package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;

/**
 * Corrects a person's facts, all but the papers, household and kin, which have acts of their own.
 */
@Component
public class CorrectPerson {
  private final People people;
  private final WritePeople write;
  private final AtOdds atOdds;
  private final CheckFacts checkFacts;
  private final FindReach findReach;
  private final Retention retention;
  private final PersonChanges changes;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  CorrectPerson(
      People people,
      WritePeople write,
      AtOdds atOdds,
      CheckFacts checkFacts,
      FindReach findReach,
      Retention retention,
      PersonChanges changes,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.people = people;
    this.write = write;
    this.atOdds = atOdds;
    this.checkFacts = checkFacts;
    this.findReach = findReach;
    this.retention = retention;
    this.changes = changes;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String CORRECT =
      """
      update people.person p set
        name = n.name, sex = n.sex, born = cast(n.born as date), birth_year = cast(n.year as smallint),
        nationality = n.nationality, job = n.job, workplace = n.workplace,
        permanent_unit = cast(n.permanent as uuid), permanent_address = n.permanent_address,
        temporary_unit = cast(n.temporary as uuid), temporary_address = n.temporary_address,
        now_unit = cast(n.now as uuid), now_address = n.now_address,
        keep_until = greatest(p.keep_until, cast(:keepUntil as date)),
        changed_at = :at, edition = p.edition + 1
      from %s
      where p.id = cast(n.id as uuid) and p.edition = :edition and p.nameless_at is null
        and p.merged_into is null
      """
          .formatted(WritePeople.ROWS);

  /** Corrects them; {@code edition} is the one the person typing saw. */
  @Transactional
  public Entered correct(
      Actor actor, UUID id, int edition, Facts facts, Collection<String> confirmed) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    LocalDate today = at.toLocalDate();
    Reach reach = findReach.of(actor, today);
    Optional<Person> before = people.person(id).filter(person -> reach.covers(person.facts()));
    if (before.isEmpty() || !RegisterPerson.mayWrite(actor)) {
      return new Entered.Declined(PersonRules.NOT_THERE);
    }
    List<Fault> open = RegisterPerson.open(checkFacts.check(facts, today), confirmed);
    if (!open.isEmpty()) {
      return new Entered.Faulty(open);
    }
    if (!reach.covers(facts)) {
      return new Entered.Declined(PersonRules.OUTSIDE_REACH);
    }
    int changed =
        write
            .rows(sql.sql(CORRECT), List.of(id), List.of(facts))
            .param("edition", edition)
            .param("keepUntil", retention.keepUntil(today))
            .param("at", at)
            .update();
    if (changed == 0) {
      return new Entered.Declined(PersonRules.CHANGED_MEANWHILE);
    }
    List<String> fields = fields(before.get().facts(), facts);
    if (fields.contains("telephones")) {
      sql.sql("delete from people.telephone where person_id = :id and not number = any (:numbers)")
          .param("id", id)
          .param("numbers", facts.telephones().toArray(String[]::new))
          .update();
      write.missingTelephones(List.of(id), List.of(facts), at);
    }
    write.keys(List.of(id));
    atOdds.anew(id, facts, today);
    deeds.record(actor, new PersonDeed.PersonCorrected(id, fields, List.copyOf(confirmed)));
    changes.note(actor.id(), id, "PersonCorrected", fields, "");
    return new Entered.Done(id);
  }

  private static List<String> fields(Facts old, Facts now) {
    List<String> fields = new ArrayList<>();
    note(fields, "name", old.name(), now.name());
    note(fields, "sex", old.sex(), now.sex());
    note(fields, "born", old.born(), now.born());
    note(fields, "birthYear", old.birthYear(), now.birthYear());
    note(fields, "nationality", old.nationality(), now.nationality());
    note(fields, "telephones", List.copyOf(old.telephones()), List.copyOf(now.telephones()));
    note(fields, "job", old.job(), now.job());
    note(fields, "workplace", old.workplace(), now.workplace());
    note(fields, "permanent", old.permanent(), now.permanent());
    note(fields, "temporary", old.temporary(), now.temporary());
    note(fields, "now", old.now(), now.now());
    return fields;
  }

  private static void note(
      List<String> fields,
      String field,
      @org.jspecify.annotations.Nullable Object old,
      @org.jspecify.annotations.Nullable Object now) {
    if (!Objects.equals(old, now)) {
      fields.add(field);
    }
  }
}

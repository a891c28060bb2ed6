package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.places.UnitNames;

/** Puts together what somebody is shown of a person. */
@Component
class PersonSheets {
  private final People people;
  private final Households households;
  private final PersonChanges changes;
  private final UnitNames unitNames;
  private final JdbcClient sql;
  private final Clock clock;

  PersonSheets(
      People people,
      Households households,
      PersonChanges changes,
      UnitNames unitNames,
      JdbcClient sql,
      Clock clock) {
    this.people = people;
    this.households = households;
    this.changes = changes;
    this.unitNames = unitNames;
    this.sql = sql;
    this.clock = clock;
  }

  /** The person where the reach covers them; nothing otherwise. */
  Optional<Person> within(Reach reach, UUID id) {
    return people.person(id).filter(person -> reach.covers(person.facts()));
  }

  private static final String PAPERS =
      """
      select id, kind, number, country, issued_on from people.identity_paper where person_id = :id
      order by case kind when 'CITIZEN_ID' then 0 when 'OLD_ID' then 1 when 'PASSPORT' then 2 else 3 end,
               made_at, number
      """;

  private static final String KIN =
      """
      select k.id, coalesce(p.name, k.name) as name, k.tie, k.telephone
      from people.next_of_kin k left join people.person p on p.id = k.kin_id
      where k.person_id = :id order by k.made_at, k.id
      """;

  PersonSheet sheet(Actor actor, Person person) {
    LocalDate today = LocalDate.now(clock);
    boolean whole = Hidden.seesNumbers(actor);
    UnaryOperator<String> shown = whole ? UnaryOperator.identity() : Hidden::lastDigits;
    UnaryOperator<String> dialled = whole ? TelephoneNumber::shown : Hidden::lastDigits;
    UUID id = person.id();
    Facts facts = person.facts();
    UUID household = facts.household();
    boolean nameless = nameless(id);
    return new PersonSheet(
        id,
        facts,
        sql.sql(PAPERS).param("id", id).query(PersonSheet.PaperLine.class).list().stream()
            .map(p ->
                new PersonSheet.PaperLine(
                    p.id(), p.kind(), shown.apply(p.number()), p.country(), p.issuedOn()))
            .toList(),
        facts.telephones().stream().map(dialled).toList(),
        unitNames.on(today).label(facts.permanent().unit()),
        unitNames.on(today).label(facts.temporary().unit()),
        unitNames.on(today).label(facts.now().unit()),
        household == null ? null : households.household(household).orElse(null),
        sql.sql(KIN).param("id", id).query(PersonSheet.KinLine.class).list().stream()
            .map(k ->
                new PersonSheet.KinLine(
                    k.id(),
                    k.name(),
                    k.tie(),
                    k.telephone().isEmpty() ? "" : dialled.apply(k.telephone())))
            .toList(),
        changes.of(id),
        person.keepUntil(),
        person.source(),
        nameless,
        RegisterPerson.mayWrite(actor) && !nameless && person.mergedInto() == null);
  }

  private boolean nameless(UUID id) {
    return Boolean.TRUE.equals(
        sql.sql("select nameless_at is not null from people.person where id = :id")
            .param("id", id)
            .query(Boolean.class)
            .single());
  }

  /** The units' labels by which a list shows where persons live. */
  List<String> communes(List<Person> persons) {
    LocalDate today = LocalDate.now(clock);
    return persons.stream()
        .map(person -> {
          Facts facts = person.facts();
          UUID unit = facts.permanent().unit();
          return unitNames.on(today).label(unit == null ? facts.now().unit() : unit);
        })
        .toList();
  }
}

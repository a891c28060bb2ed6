package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
      select id, kind, number, country, issued_on, ends_on, array_to_string(at_odds, ',') as at_odds
      from people.identity_paper where person_id = :id
      order by case kind when 'CITIZEN_ID' then 0 when 'OLD_ID' then 1 when 'PASSPORT' then 2 else 3 end,
               made_at, number
      """;

  private static final String KIN =
      """
      select k.id, k.kin_id as record, coalesce(p.name, k.name) as name, k.tie, k.telephone,
             array_to_string(p.areas, ' ') as areas
      from people.next_of_kin k left join people.person p on p.id = k.kin_id
      where k.person_id = :id order by k.made_at, k.id
      """;

  private record KinRow(
      UUID id,
      @Nullable UUID record,
      String name,
      String tie,
      String telephone,
      @Nullable String areas) {

    /** A kin whose record is outside the reach is shown by initials, as everywhere. */
    boolean within(Reach reach) {
      String units = areas == null ? "" : areas;
      return record == null
          || reach.covers(
              Arrays.stream(units.split(" ", -1))
                  .filter(unit -> !unit.isEmpty())
                  .map(UUID::fromString)
                  .collect(Collectors.toSet()));
    }
  }

  PersonSheet sheet(Actor actor, Reach reach, Person person) {
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
            .map(paper -> paper.numbered(shown.apply(paper.number())))
            .toList(),
        facts.telephones().stream().map(dialled).toList(),
        unitNames.on(today).label(facts.permanent().unit()),
        unitNames.on(today).label(facts.temporary().unit()),
        unitNames.on(today).label(facts.now().unit()),
        household == null ? null : households.household(household).orElse(null),
        sql.sql(KIN).param("id", id).query(KinRow.class).list().stream()
            .map(k ->
                new PersonSheet.KinLine(
                    k.id(),
                    k.within(reach) ? k.record() : null,
                    whole && k.within(reach) ? k.name() : Hidden.initials(k.name()),
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

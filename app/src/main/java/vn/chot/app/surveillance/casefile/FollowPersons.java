package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.PersonDeed;
import vn.chot.app.people.twin.TwinDeed;
import vn.chot.app.places.Unmarked;

/**
 * Keeps files with the record of their person: they move when records merge and back when they
 * part, with the merges of files that rested on it; two standing files of one person wait to be
 * merged by an officer; names are copied anew.
 */
@Component
class FollowPersons {
  private static final int AT_ONCE = 1_000;

  private final CaseRows rows;
  private final ChangeFile change;
  private final PartCases partCases;
  private final People people;
  private final JdbcClient sql;
  private final Clock clock;

  FollowPersons(
      CaseRows rows,
      ChangeFile change,
      PartCases partCases,
      People people,
      JdbcClient sql,
      Clock clock) {
    this.rows = rows;
    this.change = change;
    this.partCases = partCases;
    this.people = people;
    this.sql = sql;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void merged(TwinDeed.PeopleMerged deed) {
    for (CaseRecord file : rows.ofPerson(deed.merged())) {
      remember(file, deed.survivor());
      move(file, deed.survivor());
    }
    List<CaseRecord> standing =
        rows.ofPerson(deed.survivor()).stream()
            .filter(file -> file.stands() && file.outcome().isEmpty())
            .toList();
    if (standing.size() > 1) {
      OffsetDateTime at = OffsetDateTime.now(clock);
      standing.forEach(file -> rows.update(CaseEdits.review(file, "MERGE"), null, at));
    }
    names(List.of(deed.survivor()));
  }

  @EventListener
  @Transactional
  public void parted(TwinDeed.PeopleParted deed) {
    sql.sql(
            """
            select case_id from surveillance.case_moved
            where from_person = :merged and to_person = :survivor
            """)
        .param("merged", deed.merged())
        .param("survivor", deed.survivor())
        .query(UUID.class)
        .list()
        .forEach(id -> rows.one(id).ifPresent(file -> move(file, deed.merged())));
    sql.sql(
            "delete from surveillance.case_moved where from_person = :merged and to_person = :survivor")
        .param("merged", deed.merged())
        .param("survivor", deed.survivor())
        .update();
    partCases.apart(deed.survivor(), deed.merged());
    for (UUID person : List.of(deed.survivor(), deed.merged())) {
      List<CaseRecord> standing =
          rows.ofPerson(person).stream().filter(CaseRecord::stands).toList();
      if (standing.size() == 1 && standing.getFirst().review().equals("MERGE")) {
        rows.update(CaseEdits.review(standing.getFirst(), ""), null, OffsetDateTime.now(clock));
      }
    }
    names(List.of(deed.survivor(), deed.merged()));
  }

  private void remember(CaseRecord file, UUID to) {
    sql.sql(
            """
            insert into surveillance.case_moved (case_id, from_person, to_person, at)
            values (:case, :from, :to, :at) on conflict do nothing
            """)
        .param("case", file.id())
        .param("from", file.person())
        .param("to", to)
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  private void move(CaseRecord file, UUID to) {
    change.write(
        null,
        CaseEdits.person(file, to),
        new CaseDeed.CaseMoved(file.id(), file.person(), to),
        Map.of(),
        "");
  }

  @EventListener
  @Transactional
  public void corrected(PersonDeed.PersonCorrected deed) {
    names(List.of(deed.person()));
  }

  /** Records were made nameless: what was copied of them goes as well. */
  @EventListener
  @Transactional
  public void letGo(PersonDeed.PeopleLetGo deed) {
    UUID after = new UUID(0, 0);
    List<UUID> some = persons(after);
    while (!some.isEmpty()) {
      names(some);
      some = persons(some.getLast());
    }
  }

  private List<UUID> persons(UUID after) {
    return sql.sql(
            """
            select distinct person_id from surveillance.case_file
            where person_id > :after order by person_id limit :most
            """)
        .param("after", after)
        .param("most", AT_ONCE)
        .query(UUID.class)
        .list();
  }

  private static final String NAMES =
      """
      update surveillance.case_file f
      set name = n.name, folded = n.folded, sex = n.sex, birth_year = cast(n.year as smallint)
      from unnest(cast(:ids as text[]), cast(:names as text[]), cast(:folded as text[]), cast(:sexes as text[]),
                  cast(:years as text[])) as n (id, name, folded, sex, year)
      where f.person_id = cast(n.id as uuid)
        and (f.name, f.sex, cast(f.birth_year as text)) is distinct from (n.name, n.sex, n.year)
      """;

  private void names(List<UUID> persons) {
    List<Person> found = people.persons(persons);
    sql.sql(NAMES)
        .param("ids", CaseRows.texts(found, p -> p.id().toString()))
        .param("names", CaseRows.texts(found, p -> p.facts().name()))
        .param("folded", CaseRows.texts(found, p -> Unmarked.of(p.facts().name())))
        .param(
            "sexes",
            CaseRows.texts(found, p -> p.facts().sex() == null ? null : p.facts().sex().letter()))
        .param(
            "years",
            CaseRows.texts(
                found,
                p -> p.facts().birthYear() == null ? null : p.facts().birthYear().toString()))
        .update();
  }
}

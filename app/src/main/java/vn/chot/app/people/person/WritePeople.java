package vn.chot.app.people.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/** Writes persons with their papers, telephones and look-up keys, thousands in one statement. */
@Component
class WritePeople {
  private final JdbcClient sql;

  WritePeople(JdbcClient sql) {
    this.sql = sql;
  }

  /** Facts as rows {@code n} of texts, one array a column. */
  static final String ROWS =
      """
      unnest(cast(:ids as text[]), cast(:names as text[]), cast(:sexes as text[]),
             cast(:borns as text[]), cast(:years as text[]), cast(:nationalities as text[]),
             cast(:jobs as text[]), cast(:workplaces as text[]), cast(:permanents as text[]),
             cast(:permanentAddresses as text[]), cast(:temporaries as text[]),
             cast(:temporaryAddresses as text[]), cast(:nows as text[]), cast(:nowAddresses as text[]),
             cast(:households as text[]), cast(:positions as text[]))
        as n (id, name, sex, born, year, nationality, job, workplace, permanent, permanent_address,
              temporary, temporary_address, now, now_address, household, position)
      """;

  private static final String PERSONS =
      """
      insert into people.person
        (id, name, folded, words, sex, born, birth_year, nationality, job, workplace, permanent_unit,
         permanent_address, temporary_unit, temporary_address, now_unit, now_address, household_id,
         position, keys, source, keep_until, made_by, made_at, changed_at)
      select cast(n.id as uuid), n.name, k.folded, k.words, n.sex, cast(n.born as date),
             cast(n.year as smallint), n.nationality, n.job, n.workplace, cast(n.permanent as uuid),
             n.permanent_address, cast(n.temporary as uuid), n.temporary_address,
             cast(n.now as uuid), n.now_address, cast(n.household as uuid), n.position,
             string_to_array(k.keys, ' '), :source, :keepUntil, :by, :at, :at
      from %s
      join unnest(cast(:ids as text[]), cast(:folded as text[]), cast(:words as text[]),
                  cast(:keys as text[])) as k (id, folded, words, keys) on k.id = n.id
      """
          .formatted(ROWS);

  void persons(
      List<UUID> ids,
      List<Facts> facts,
      String source,
      @Nullable LocalDate keepUntil,
      UUID by,
      OffsetDateTime at) {
    rows(sql.sql(PERSONS), ids, facts)
        .param("folded", texts(facts, f -> Unmarked.of(f.name())))
        .param("words", texts(facts, f -> NameKeys.words(f.name())))
        .param("keys", texts(facts, WritePeople::keys))
        .param("source", source)
        .param("keepUntil", keepUntil)
        .param("by", by)
        .param("at", at)
        .update();
  }

  /** Gives the statement the columns of {@link #ROWS}. */
  StatementSpec rows(StatementSpec statement, List<UUID> ids, List<Facts> facts) {
    return statement
        .param("ids", texts(ids, UUID::toString))
        .param("names", texts(facts, Facts::name))
        .param("sexes", texts(facts, f -> f.sex() == null ? null : f.sex().letter()))
        .param("borns", texts(facts, f -> text(f.born())))
        .param("years", texts(facts, f -> text(f.birthYear())))
        .param("nationalities", texts(facts, Facts::nationality))
        .param("jobs", texts(facts, Facts::job))
        .param("workplaces", texts(facts, Facts::workplace))
        .param("permanents", texts(facts, f -> text(f.permanent().unit())))
        .param("permanentAddresses", texts(facts, f -> f.permanent().address()))
        .param("temporaries", texts(facts, f -> text(f.temporary().unit())))
        .param("temporaryAddresses", texts(facts, f -> f.temporary().address()))
        .param("nows", texts(facts, f -> text(f.now().unit())))
        .param("nowAddresses", texts(facts, f -> f.now().address()))
        .param("households", texts(facts, f -> text(f.household())))
        .param("positions", texts(facts, Facts::position));
  }

  private static String keys(Facts facts) {
    return String.join(" ", NameKeys.of(facts.name(), facts.birthYear(), units(facts)));
  }

  private static Set<UUID> units(Facts facts) {
    Set<UUID> units = new LinkedHashSet<>();
    Stream.of(facts.permanent(), facts.temporary(), facts.now())
        .map(Residence::unit)
        .filter(unit -> unit != null)
        .forEach(units::add);
    return units;
  }

  private record PaperOf(UUID person, IdentityPaper paper, Facts facts) {}

  private record NumberOf(UUID person, String number) {}

  private static final String PAPERS =
      """
      insert into people.identity_paper
        (id, person_id, kind, number, country, issued_on, ends_on, at_odds, made_at)
      select cast(n.id as uuid), cast(n.person as uuid), n.kind, n.number, n.country,
             cast(n.issued as date), cast(n.ends as date), string_to_array(n.odds, ','), :at
      from unnest(cast(:ids as text[]), cast(:persons as text[]), cast(:kinds as text[]),
                  cast(:numbers as text[]), cast(:countries as text[]), cast(:issued as text[]),
                  cast(:ends as text[]), cast(:odds as text[]))
        as n (id, person, kind, number, country, issued, ends, odds)
      """;

  void papers(List<UUID> ids, List<Facts> facts, OffsetDateTime at) {
    papers(PAPERS, ids, facts, at);
  }

  /** Papers of a kind that the person has none of. */
  void missingPapers(List<UUID> ids, List<Facts> facts, OffsetDateTime at) {
    papers(
        PAPERS
            + """
            where exists (select from people.person p
                          where p.id = cast(n.person as uuid) and p.nameless_at is null)
              and not exists (select from people.identity_paper o
                              where o.person_id = cast(n.person as uuid) and o.kind = n.kind)
            """,
        ids,
        facts,
        at);
  }

  private void papers(String statement, List<UUID> ids, List<Facts> facts, OffsetDateTime at) {
    List<PaperOf> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      UUID person = ids.get(i);
      Facts of = facts.get(i);
      of.papers().forEach(paper -> all.add(new PaperOf(person, paper, of)));
    }
    if (!all.isEmpty()) {
      sql.sql(statement)
          .param("ids", texts(all, p -> UUID.randomUUID().toString()))
          .param("persons", texts(all, p -> p.person().toString()))
          .param("kinds", texts(all, p -> p.paper().kind().name()))
          .param("numbers", texts(all, p -> p.paper().number()))
          .param("countries", texts(all, p -> p.paper().country()))
          .param("issued", texts(all, p -> text(p.paper().issuedOn())))
          .param("ends", texts(all, p -> text(p.paper().endsOn())))
          .param("odds", texts(all, p -> AtOdds.of(p.paper(), p.facts(), at.toLocalDate())))
          .param("at", at)
          .update();
    }
  }

  private static final String TELEPHONES =
      """
      insert into people.telephone (id, person_id, number, made_at)
      select cast(n.id as uuid), cast(n.person as uuid), n.number, :at
      from unnest(cast(:ids as text[]), cast(:persons as text[]), cast(:numbers as text[]))
        as n (id, person, number)
      """;

  void telephones(List<UUID> ids, List<Facts> facts, OffsetDateTime at) {
    telephones(TELEPHONES, ids, facts, at);
  }

  /** Numbers the person is not known by yet. */
  void missingTelephones(List<UUID> ids, List<Facts> facts, OffsetDateTime at) {
    telephones(
        TELEPHONES
            + """
            where exists (select from people.person p
                          where p.id = cast(n.person as uuid) and p.nameless_at is null)
              and not exists (select from people.telephone o
                              where o.person_id = cast(n.person as uuid) and o.number = n.number)
            """,
        ids,
        facts,
        at);
  }

  private void telephones(String statement, List<UUID> ids, List<Facts> facts, OffsetDateTime at) {
    List<NumberOf> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      UUID person = ids.get(i);
      facts.get(i).telephones().stream()
          .distinct()
          .forEach(number -> all.add(new NumberOf(person, number)));
    }
    if (!all.isEmpty()) {
      sql.sql(statement)
          .param("ids", texts(all, n -> UUID.randomUUID().toString()))
          .param("persons", texts(all, n -> n.person().toString()))
          .param("numbers", texts(all, NumberOf::number))
          .param("at", at)
          .update();
    }
  }

  private record Keyed(UUID id, String name, @Nullable Integer birthYear, String areas) {
    String keys() {
      List<UUID> units =
          areas.isEmpty()
              ? List.of()
              : Stream.of(areas.split(" ", -1)).map(UUID::fromString).distinct().toList();
      return String.join(" ", NameKeys.of(name, birthYear, units));
    }
  }

  private static final String KEYED =
      """
      select id, name, birth_year, array_to_string(areas, ' ') as areas from people.person
      where id = any (cast(:ids as uuid[])) and nameless_at is null
      """;

  private static final String KEYS =
      """
      update people.person p
      set folded = n.folded, words = n.words, keys = string_to_array(n.keys, ' ')
      from unnest(cast(:ids as text[]), cast(:folded as text[]), cast(:words as text[]),
                  cast(:keys as text[])) as n (id, folded, words, keys)
      where p.id = cast(n.id as uuid)
        and (p.folded, p.words, p.keys) is distinct from (n.folded, n.words, string_to_array(n.keys, ' '))
      """;

  /** Computes anew what a look-up finds these persons by. */
  void keys(Collection<UUID> ids) {
    List<Keyed> rows =
        sql.sql(KEYED).param("ids", texts(ids, UUID::toString)).query(Keyed.class).list();
    sql.sql(KEYS)
        .param("ids", texts(rows, row -> row.id().toString()))
        .param("folded", texts(rows, row -> Unmarked.of(row.name())))
        .param("words", texts(rows, row -> NameKeys.words(row.name())))
        .param("keys", texts(rows, Keyed::keys))
        .update();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static <T> @Nullable String[] texts(
      Collection<T> all, Function<T, @Nullable String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }
}

package vn.chot.app.surveillance.casefile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/** The rows of case files: read whole, written many at once. */
@Component
class CaseRows {
  static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final JdbcClient sql;

  CaseRows(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<CaseRecord> one(UUID id) {
    return sql.sql("select * from surveillance.case_file where id = :id")
        .param("id", id)
        .query(CaseRows::read)
        .optional();
  }

  /** The same; nobody else changes it until this transaction ends. */
  Optional<CaseRecord> locked(UUID id) {
    return sql.sql("select * from surveillance.case_file where id = :id for update")
        .param("id", id)
        .query(CaseRows::read)
        .optional();
  }

  /** The files of a person, newest first. */
  List<CaseRecord> ofPerson(UUID person) {
    return sql.sql(
            """
            select * from surveillance.case_file where person_id = :person
            order by listed_at desc, id desc
            """)
        .param("person", person)
        .query(CaseRows::read)
        .list();
  }

  /** The person's file that stands without an outcome, with a lock on the person's files. */
  Optional<CaseRecord> standing(UUID person) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('surveillance.case:' || :person, 0))")
        .param("person", person.toString())
        .query(row -> {});
    return ofPerson(person).stream()
        .filter(file -> file.stands() && file.outcome().isEmpty())
        .findFirst();
  }

  /** Which of these persons have a file that stands without an outcome. */
  List<UUID> standing(Collection<UUID> persons) {
    return sql.sql(
            """
            select person_id from surveillance.case_file
            where person_id = any (:persons) and state in ('SUSPECTED', 'CONFIRMED') and outcome = ''
            """)
        .param("persons", persons.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  /** The file of a national or local number. */
  Optional<UUID> byNumber(String number) {
    return sql.sql(
            """
            select id from surveillance.case_file where national_number = :number
            union all select id from surveillance.case_file where local_number = :number limit 1
            """)
        .param("number", number)
        .query(UUID.class)
        .optional();
  }

  /** New local numbers: F0, the year, a count. */
  List<String> numbers(int count, int year) {
    return sql
        .sql("select nextval('surveillance.case_number') from generate_series(1, :count)")
        .param("count", count)
        .query(Long.class)
        .list()
        .stream()
        .map(n -> String.format(Locale.ROOT, "F0-%02d-%06d", year % 100, n))
        .toList();
  }

  private static final String INSERT =
      """
      insert into surveillance.case_file
        (id, person_id, national_number, local_number, state, onset, symptoms, symptom_list, source_known,
         sampled_at, result_at, confirmed_at, confirmed_paper, confirmed_way, confirmed_by, test_id, unit_id,
         found_how, treated_at, outcome, outcome_on, note, review, imported_from, folded, name, sex, birth_year,
         made_by, made_at, changed_at, listed_at)
      select cast(n.id as uuid), cast(n.person as uuid), n.national, n.local, n.state, cast(n.onset as date),
             n.symptoms, string_to_array(n.symptom_list, ','), n.source_known, cast(n.sampled as timestamptz),
             cast(n.result as timestamptz), cast(n.confirmed as timestamptz), n.paper, n.way,
             case when n.confirmed is null then null else cast(:by as uuid) end, cast(n.test as uuid),
             cast(n.unit as uuid), n.found_how, n.treated, n.outcome, cast(n.outcome_on as date), n.note, n.review,
             n.imported, n.folded, n.name, n.sex, cast(n.birth_year as smallint), cast(:by as uuid), :at, :at,
             coalesce(cast(n.confirmed as timestamptz), :at)
      from unnest(cast(:ids as text[]), cast(:persons as text[]), cast(:nationals as text[]), cast(:locals as text[]),
                  cast(:states as text[]), cast(:onsets as text[]), cast(:symptoms as boolean[]),
                  cast(:symptomLists as text[]), cast(:sources as boolean[]), cast(:sampled as text[]),
                  cast(:results as text[]), cast(:confirmed as text[]), cast(:papers as text[]), cast(:ways as text[]),
                  cast(:tests as text[]), cast(:units as text[]), cast(:found as text[]), cast(:treated as text[]),
                  cast(:outcomes as text[]), cast(:outcomeDays as text[]), cast(:notes as text[]),
                  cast(:reviews as text[]), cast(:imported as text[]), cast(:folded as text[]), cast(:names as text[]),
                  cast(:sexes as text[]), cast(:years as text[]))
        as n (id, person, national, local, state, onset, symptoms, symptom_list, source_known, sampled, result,
              confirmed, paper, way, test, unit, found_how, treated, outcome, outcome_on, note, review, imported,
              folded, name, sex, birth_year)
      """;

  /** Stores new files; {@code by} is null where a result alone opened them. */
  void insert(List<CaseRecord> files, @Nullable UUID by, OffsetDateTime at) {
    sql.sql(INSERT)
        .param("ids", texts(files, f -> f.id().toString()))
        .param("persons", texts(files, f -> f.person().toString()))
        .param("nationals", texts(files, f -> f.facts().nationalNumber()))
        .param("locals", texts(files, CaseRecord::localNumber))
        .param("states", texts(files, f -> f.state().name()))
        .param("onsets", texts(files, f -> text(f.facts().onset())))
        .param("symptoms", files.stream().map(f -> f.facts().symptoms()).toArray(Boolean[]::new))
        .param("symptomLists", texts(files, f -> String.join(",", f.facts().symptomList())))
        .param("sources", files.stream().map(f -> f.facts().sourceKnown()).toArray(Boolean[]::new))
        .param("sampled", texts(files, f -> text(f.facts().sampledAt())))
        .param("results", texts(files, f -> text(f.facts().resultAt())))
        .param("confirmed", texts(files, f -> text(f.confirmedAt())))
        .param("papers", texts(files, CaseRecord::confirmedPaper))
        .param("ways", texts(files, CaseRecord::confirmedWay))
        .param("tests", texts(files, f -> text(f.test())))
        .param("units", texts(files, f -> text(f.facts().unit())))
        .param("found", texts(files, f -> f.facts().foundHow()))
        .param("treated", texts(files, CaseRecord::treatedAt))
        .param("outcomes", texts(files, CaseRecord::outcome))
        .param("outcomeDays", texts(files, f -> text(f.outcomeOn())))
        .param("notes", texts(files, f -> f.facts().note()))
        .param("reviews", texts(files, CaseRecord::review))
        .param("imported", texts(files, CaseRecord::importedFrom))
        .param("folded", texts(files, f -> Unmarked.of(f.name())))
        .param("names", texts(files, CaseRecord::name))
        .param("sexes", texts(files, CaseRecord::sex))
        .param("years", texts(files, f -> text(f.birthYear())))
        .param("by", by)
        .param("at", at)
        .update();
  }

  private static final String UPDATE =
      """
      update surveillance.case_file
      set person_id = :person, national_number = :national, state = :state, onset = :onset, symptoms = :symptoms,
          symptom_list = :symptomList, source_known = :source, sampled_at = :sampled, result_at = :result,
          confirmed_by = case when confirmed_at is not distinct from :confirmed then confirmed_by
                              when cast(:confirmed as timestamptz) is null then null
                              else cast(:by as uuid) end,
          confirmed_at = :confirmed, confirmed_paper = :paper, confirmed_way = :way, test_id = :test,
          unit_id = :unit, found_how = :found, severity = :severity, treated_at = :treated, outcome = :outcome,
          outcome_on = :outcomeOn, note = :note, review = :review, merged_into = :into, edition = :edition,
          changed_at = :at, listed_at = coalesce(:confirmed, made_at)
      where id = :id
      """;

  void update(CaseRecord file, @Nullable UUID by, OffsetDateTime at) {
    CaseDraft facts = file.facts();
    sql.sql(UPDATE)
        .param("id", file.id())
        .param("person", file.person())
        .param("national", facts.nationalNumber())
        .param("state", file.state().name())
        .param("onset", facts.onset())
        .param("symptoms", facts.symptoms())
        .param("symptomList", facts.symptomList().toArray(String[]::new))
        .param("source", facts.sourceKnown())
        .param("sampled", moment(facts.sampledAt()))
        .param("result", moment(facts.resultAt()))
        .param("confirmed", moment(file.confirmedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("paper", file.confirmedPaper())
        .param("way", file.confirmedWay())
        .param("test", file.test())
        .param("unit", facts.unit())
        .param("found", facts.foundHow())
        .param("severity", file.severity())
        .param("treated", file.treatedAt())
        .param("outcome", file.outcome())
        .param("outcomeOn", file.outcomeOn())
        .param("note", facts.note())
        .param("review", file.review())
        .param("into", file.mergedInto())
        .param("edition", file.edition())
        .param("by", by)
        .param("at", at)
        .update();
  }

  static CaseRecord read(ResultSet row, int index) throws SQLException {
    return new CaseRecord(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("local_number"),
        CaseState.valueOf(row.getString("state")),
        row.getInt("edition"),
        new CaseDraft(
            row.getString("national_number"),
            row.getObject("onset", LocalDate.class),
            row.getBoolean("symptoms"),
            list(row.getArray("symptom_list")),
            row.getBoolean("source_known"),
            CaseFiles.moment(row, "sampled_at"),
            CaseFiles.moment(row, "result_at"),
            row.getObject("unit_id", UUID.class),
            row.getString("found_how"),
            row.getString("note")),
        CaseFiles.moment(row, "confirmed_at"),
        row.getString("confirmed_paper"),
        row.getString("confirmed_way"),
        row.getObject("test_id", UUID.class),
        row.getString("severity"),
        row.getString("treated_at"),
        row.getString("outcome"),
        row.getObject("outcome_on", LocalDate.class),
        row.getString("review"),
        row.getObject("merged_into", UUID.class),
        row.getString("imported_from"),
        row.getString("name"),
        row.getString("sex"),
        row.getObject("birth_year", Integer.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  private static List<String> list(Array array) throws SQLException {
    List<String> found = new ArrayList<>();
    for (Object one : (Object[]) array.getArray()) {
      found.add(one.toString());
    }
    return found;
  }

  static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }
}

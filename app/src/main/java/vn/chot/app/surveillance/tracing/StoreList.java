package vn.chot.app.surveillance.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a case's list as its next edition: lines that differ are kept as they stood before. A list
 * in which nothing differs makes no edition.
 */
@Component
class StoreList {
  private final JdbcClient sql;
  private final Clock clock;

  StoreList(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * What a list was computed from.
   *
   * @param question null where the case does not stand
   */
  record Basis(
      UUID caseFile,
      UUID person,
      @Nullable CaseQuestion question,
      String cause,
      Instant asked,
      int took) {}

  /**
   * What came of it.
   *
   * @param touched whose level has to be computed anew
   */
  record Stored(int edition, boolean fresh, int raised, int lowered, Set<UUID> touched) {}

  private static final String HEAD =
      """
      select c.edition, c.stands, l.window_from, l.paper, l.onset from surveillance.traced_case c
      join surveillance.contact_list l on l.case_file = c.case_file and l.edition = c.edition
      where c.case_file = :case for update of c
      """;

  private record Head(
      int edition,
      boolean stands,
      @Nullable OffsetDateTime windowFrom,
      String paper,
      @Nullable LocalDate onset) {
    static final Head NONE = new Head(0, false, null, "", null);

    /** Whether it was computed from the same window and definition. */
    boolean same(@Nullable CaseQuestion question) {
      OffsetDateTime from = windowFrom;
      return question == null
          ? !stands
          : stands
              && from != null
              && from.toInstant().equals(Moments.at(question.from()))
              && paper.equals(question.definition().basis().paper())
              && Objects.equals(onset, question.onset());
    }
  }

  private record Before(ContactLine line, int since) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public Stored store(Basis basis, List<ContactLine> lines) {
    Head head =
        sql.sql(HEAD)
            .param("case", basis.caseFile())
            .query(Head.class)
            .optional()
            .orElse(Head.NONE);
    Map<UUID, Before> before = before(basis.caseFile());
    Map<UUID, ContactLine> after = new HashMap<>();
    lines.forEach(line -> after.put(line.person(), line));
    List<ContactLine> written = new ArrayList<>();
    List<UUID> gone = new ArrayList<>();
    Set<UUID> touched = new HashSet<>();
    touched.add(basis.person());
    int raised = 0;
    int lowered = 0;
    for (ContactLine line : lines) {
      Before was = before.get(line.person());
      if (was == null || !was.line().sameExposure(line)) {
        written.add(line);
        touched.add(line.person());
        raised += was == null || line.level() < was.line().level() ? 1 : 0;
        lowered += was != null && line.level() > was.line().level() ? 1 : 0;
      }
    }
    for (UUID person : before.keySet()) {
      if (!after.containsKey(person)) {
        gone.add(person);
        touched.add(person);
        lowered++;
      }
    }
    boolean stands = basis.question() != null;
    boolean differs = !written.isEmpty() || !gone.isEmpty() || !head.same(basis.question());
    if (head.edition() > 0 && !differs) {
      return new Stored(head.edition(), false, 0, 0, Set.of(basis.person()));
    }
    int edition = head.edition() + 1;
    head(basis, edition, stands);
    edition(basis, edition, stands, counts(lines, depth(basis)), raised, lowered);
    keep(basis.caseFile(), edition - 1, before, after, written, gone);
    write(basis.caseFile(), edition, before, written);
    return new Stored(edition, true, raised, lowered, touched);
  }

  private static int depth(Basis basis) {
    CaseQuestion question = basis.question();
    return question == null ? 0 : question.definition().depth();
  }

  private static Integer[] counts(List<ContactLine> lines, int depth) {
    Integer[] counts = new Integer[depth];
    java.util.Arrays.fill(counts, 0);
    lines.forEach(line -> counts[line.level() - 1]++);
    return counts;
  }

  private static final String LINES =
      """
      select person_id, level, first_at, last_at, minutes, parent_id, unit_id, commune, since
      from surveillance.contact where case_file = :case
      """;

  private Map<UUID, Before> before(UUID caseFile) {
    Map<UUID, Before> before = new HashMap<>();
    sql.sql(LINES)
        .param("case", caseFile)
        .query(StoreList::line)
        .list()
        .forEach(was -> before.put(was.line().person(), was));
    return before;
  }

  private static Before line(ResultSet row, int at) throws SQLException {
    return new Before(
        new ContactLine(
            row.getObject("person_id", UUID.class),
            row.getInt("level"),
            Moments.minute(row.getTimestamp("first_at").toInstant()),
            Moments.minute(row.getTimestamp("last_at").toInstant()),
            row.getInt("minutes"),
            row.getObject("parent_id", UUID.class),
            row.getObject("unit_id", UUID.class),
            row.getString("commune")),
        row.getInt("since"));
  }

  private static final String WRITE_HEAD =
      """
      insert into surveillance.traced_case as c (case_file, person_id, edition, stands, unit_id,
        sampled_at, result_at, confirmed_at, traced_at, isolated_at)
      values (:case, :person, :edition, :stands, :unit, :sampled, :result, :confirmed, :at,
        (select min(since) from surveillance.isolation where person_id = :person and until is null))
      on conflict (case_file) do update set person_id = excluded.person_id, edition = excluded.edition,
        stands = excluded.stands, unit_id = coalesce(excluded.unit_id, c.unit_id),
        sampled_at = coalesce(excluded.sampled_at, c.sampled_at),
        result_at = coalesce(excluded.result_at, c.result_at),
        confirmed_at = coalesce(excluded.confirmed_at, c.confirmed_at),
        isolated_at = coalesce(excluded.isolated_at, c.isolated_at)
      """;

  private void head(Basis basis, int edition, boolean stands) {
    CaseQuestion question = basis.question();
    sql.sql(WRITE_HEAD)
        .param("case", basis.caseFile())
        .param("person", basis.person())
        .param("edition", edition)
        .param("stands", stands)
        .param("unit", question == null ? null : question.file().unit())
        .param("sampled", question == null ? null : at(question.file().sampledAt()))
        .param("result", question == null ? null : at(question.file().resultAt()))
        .param("confirmed", question == null ? null : at(question.file().confirmedAt()))
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static final String WRITE_EDITION =
      """
      insert into surveillance.contact_list (case_file, edition, cause, stands, window_from, window_to,
        onset, paper, depth, counts, raised, lowered, asked_at, computed_at, took_ms)
      values (:case, :edition, :cause, :stands, :from, :to, :onset, :paper, :depth, :counts, :raised,
        :lowered, :asked, :at, :took)
      """;

  private void edition(
      Basis basis, int edition, boolean stands, Integer[] counts, int raised, int lowered) {
    CaseQuestion question = basis.question();
    sql.sql(WRITE_EDITION)
        .param("case", basis.caseFile())
        .param("edition", edition)
        .param("cause", basis.cause())
        .param("stands", stands)
        .param("from", question == null ? null : at(Moments.at(question.from())))
        .param("to", question == null ? null : at(Moments.at(question.to())))
        .param("onset", question == null ? null : question.onset())
        .param("paper", question == null ? "" : question.definition().basis().paper())
        .param("depth", counts.length)
        .param("counts", counts)
        .param("raised", raised)
        .param("lowered", lowered)
        .param("asked", at(basis.asked()))
        .param("at", OffsetDateTime.now(clock))
        .param("took", basis.took())
        .update();
  }

  private static final String KEEP =
      """
      insert into surveillance.contact_before (case_file, edition, person_id, level, first_at, last_at,
        minutes, parent_id, since, level_after)
      select c.case_file, :edition, c.person_id, c.level, c.first_at, c.last_at, c.minutes, c.parent_id,
             c.since, a.level_after
      from unnest(cast(:people as uuid[]), cast(:after as integer[])) as a (person_id, level_after)
      join surveillance.contact c on c.person_id = a.person_id and c.case_file = :case
      """;

  /** Keeps the lines that differ as they stood, and takes away those that are gone. */
  private void keep(
      UUID caseFile,
      int edition,
      Map<UUID, Before> before,
      Map<UUID, ContactLine> after,
      List<ContactLine> written,
      List<UUID> gone) {
    List<UUID> differing = new ArrayList<>(gone);
    written.stream().map(ContactLine::person).filter(before::containsKey).forEach(differing::add);
    if (differing.isEmpty()) {
      return;
    }
    @Nullable Integer[] levels = new @Nullable Integer[differing.size()];
    for (int at = 0; at < levels.length; at++) {
      ContactLine now = after.get(differing.get(at));
      levels[at] = now == null ? null : now.level();
    }
    sql.sql(KEEP)
        .param("edition", edition)
        .param("people", differing.stream().map(UUID::toString).toArray(String[]::new))
        .param("after", levels)
        .param("case", caseFile)
        .update();
    sql.sql(
            """
            delete from surveillance.contact
            where case_file = :case and person_id = any (cast(:gone as uuid[]))
            """)
        .param("case", caseFile)
        .param("gone", NumberPeople.texts(gone))
        .update();
  }

  private static final String WRITE =
      """
      insert into surveillance.contact as c (case_file, person_id, level, first_at, last_at, minutes,
        parent_id, unit_id, commune, rank, since)
      select :case, a.person, a.level, :zero + a.first * interval '1 minute',
             :zero + a.last * interval '1 minute', a.minutes, a.parent, a.unit, a.commune, a.rank, a.since
      from unnest(cast(:people as uuid[]), cast(:levels as integer[]), cast(:firsts as integer[]),
        cast(:lasts as integer[]), cast(:minutes as integer[]), cast(:parents as uuid[]),
        cast(:units as uuid[]), cast(:communes as text[]), cast(:ranks as integer[]),
        cast(:sinces as integer[]))
        as a (person, level, first, last, minutes, parent, unit, commune, rank, since)
      order by a.person
      on conflict (case_file, person_id) do update set level = excluded.level,
        first_at = excluded.first_at, last_at = excluded.last_at, minutes = excluded.minutes,
        parent_id = excluded.parent_id, unit_id = excluded.unit_id, commune = excluded.commune,
        rank = excluded.rank
      """;

  private void write(
      UUID caseFile, int edition, Map<UUID, Before> before, List<ContactLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    sql.sql(WRITE)
        .param("case", caseFile)
        .param("zero", Moments.BEGINNING.atOffset(ZoneOffset.UTC))
        .param("people", texts(lines, ContactLine::person))
        .param("levels", numbers(lines, ContactLine::level))
        .param("firsts", numbers(lines, ContactLine::first))
        .param("lasts", numbers(lines, ContactLine::last))
        .param("minutes", numbers(lines, ContactLine::minutes))
        .param("parents", texts(lines, ContactLine::parent))
        .param("units", texts(lines, ContactLine::unit))
        .param("communes", lines.stream().map(ContactLine::commune).toArray(String[]::new))
        .param("ranks", numbers(lines, ContactLine::rank))
        .param("sinces", numbers(lines, line -> since(before.get(line.person()), edition)))
        .update();
  }

  private static int since(@Nullable Before was, int edition) {
    return was == null ? edition : was.since();
  }

  private static String[] texts(
      List<ContactLine> lines, java.util.function.Function<ContactLine, UUID> column) {
    return lines.stream().map(line -> column.apply(line).toString()).toArray(String[]::new);
  }

  private static Integer[] numbers(
      List<ContactLine> lines, java.util.function.ToIntFunction<ContactLine> column) {
    return lines.stream().map(column::applyAsInt).toArray(Integer[]::new);
  }
}

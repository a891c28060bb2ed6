package vn.chot.app.surveillance.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of lists as they stand, and as they stood where they differ. */
@Component
class ContactRows {
  private final JdbcClient sql;

  ContactRows(JdbcClient sql) {
    this.sql = sql;
  }

  /** A line as it stood, and the edition that had brought it. */
  record Before(ContactLine line, int since) {}

  private static final String LINES =
      """
      select person_id, level, first_at, last_at, minutes, parent_id, unit_id, commune, since
      from surveillance.contact where case_file = :case
      """;

  Map<UUID, Before> before(UUID caseFile) {
    Map<UUID, Before> before = new HashMap<>();
    sql.sql(LINES)
        .param("case", caseFile)
        .query(ContactRows::line)
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
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(
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

  /** Writes what is new or differs. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(UUID caseFile, int edition, Map<UUID, Before> before, List<ContactLine> lines) {
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

  private static String[] texts(List<ContactLine> lines, Function<ContactLine, UUID> column) {
    return lines.stream().map(line -> column.apply(line).toString()).toArray(String[]::new);
  }

  private static Integer[] numbers(List<ContactLine> lines, ToIntFunction<ContactLine> column) {
    return lines.stream().map(column::applyAsInt).toArray(Integer[]::new);
  }
}

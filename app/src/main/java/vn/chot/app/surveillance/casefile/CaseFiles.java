package vn.chot.app.surveillance.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms may ask about case files. Whoever shows one answers for who may see it. */
@Component
public class CaseFiles {
  private static final String FILES =
      """
      select id, person_id, national_number, local_number, state, onset, symptoms, source_known,
             sampled_at, result_at, confirmed_at, unit_id, edition
      from surveillance.case_file
      """;

  private final JdbcClient sql;

  CaseFiles(JdbcClient sql) {
    this.sql = sql;
  }

  /** The file, in whatever state. */
  public Optional<CaseFile> file(UUID id) {
    return sql.sql(FILES + "where id = :id").param("id", id).query(CaseFiles::file).optional();
  }

  /** These files, in no order; unknown ids are left out. */
  public List<CaseFile> files(Collection<UUID> ids) {
    return sql.sql(FILES + "where id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(CaseFiles::file)
        .list();
  }

  /** The person's standing file, suspected or confirmed; the newest where there are several. */
  public Optional<CaseFile> ofPerson(UUID person) {
    return sql.sql(
            FILES
                + """
                where person_id = :person and state in ('SUSPECTED', 'CONFIRMED')
                order by state, listed_at desc limit 1
                """)
        .param("person", person)
        .query(CaseFiles::file)
        .optional();
  }

  /** All confirmed cases that stand. */
  public List<CaseFile> confirmed() {
    return sql.sql(FILES + "where state = 'CONFIRMED'").query(CaseFiles::file).list();
  }

  /** The case of this number, national or local, in whatever state. */
  public Optional<CaseFile> numbered(String number) {
    return sql.sql(FILES + "where national_number = :number or local_number = :number")
        .param("number", number)
        .query(CaseFiles::file)
        .optional();
  }

  private static final String POINTS =
      """
      select id, case_id, site_id, space_id, place, kind, from_at, to_at,
             struck_at is not null as struck
      from surveillance.case_point
      """;

  /** The points of a case by time, those struck out among them. */
  public List<CasePoint> points(UUID caseFile) {
    return sql.sql(POINTS + "where case_id = :case order by from_at, id")
        .param("case", caseFile)
        .query(CaseFiles::point)
        .list();
  }

  /** The points of these cases by time, without those struck out. */
  public List<CasePoint> pointsOf(Collection<UUID> cases) {
    return sql.sql(
            POINTS + "where case_id = any (:cases) and struck_at is null order by from_at, id")
        .param("cases", cases.toArray(UUID[]::new))
        .query(CaseFiles::point)
        .list();
  }

  /** The points of any case at these sites within a time, without those struck out. */
  public List<CasePoint> pointsAt(Collection<UUID> sites, Instant from, Instant to) {
    return sql.sql(
            POINTS
                + """
                where site_id = any (:sites) and from_at < :to and to_at > :from
                  and struck_at is null
                order by from_at, id
                """)
        .param("sites", sites.toArray(UUID[]::new))
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(CaseFiles::point)
        .list();
  }

  private static final String SOURCES =
      """
      select case_id, source_case, nullif(source_text, '') as source_text
      from surveillance.case_source
      """;

  /** Where these cases came from. */
  public List<CaseSource> sources(Collection<UUID> cases) {
    return sql.sql(SOURCES + "where case_id = any (:cases) order by case_id, made_at, id")
        .param("cases", cases.toArray(UUID[]::new))
        .query(CaseFiles::source)
        .list();
  }

  /** Whom these cases infected. */
  public List<CaseSource> infectedBy(Collection<UUID> cases) {
    return sql.sql(SOURCES + "where source_case = any (:cases) order by source_case, made_at, id")
        .param("cases", cases.toArray(UUID[]::new))
        .query(CaseFiles::source)
        .list();
  }

  private record Graded(UUID id, String severity) {}

  /** How ill these patients are now, as the protocol grades it; those not graded are left out. */
  public Map<UUID, String> severities(Collection<UUID> cases) {
    return sql
        .sql(
            """
            select id, severity from surveillance.case_file
            where id = any (:cases) and severity <> ''
            """)
        .param("cases", cases.toArray(UUID[]::new))
        .query(Graded.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Graded::id, Graded::severity));
  }

  private static CaseSource source(ResultSet row, int index) throws SQLException {
    return new CaseSource(
        row.getObject("case_id", UUID.class),
        row.getObject("source_case", UUID.class),
        row.getString("source_text"));
  }

  private static CasePoint point(ResultSet row, int index) throws SQLException {
    return new CasePoint(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getObject("site_id", UUID.class),
        row.getObject("space_id", UUID.class),
        row.getString("place"),
        PointKind.valueOf(row.getString("kind")),
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        row.getObject("to_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("struck"));
  }

  private static CaseFile file(ResultSet row, int index) throws SQLException {
    return new CaseFile(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("national_number"),
        row.getString("local_number"),
        CaseState.valueOf(row.getString("state")),
        row.getObject("onset", LocalDate.class),
        row.getBoolean("symptoms"),
        row.getBoolean("source_known"),
        moment(row, "sampled_at"),
        moment(row, "result_at"),
        moment(row, "confirmed_at"),
        row.getObject("unit_id", UUID.class),
        row.getInt("edition"));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}

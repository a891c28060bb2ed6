package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which cases a person is a contact, nearest first. */
@Component
class LinesOfPerson {
  private final JdbcClient sql;

  LinesOfPerson(JdbcClient sql) {
    this.sql = sql;
  }

  /** A person's line in a case's list. */
  record Line(
      UUID caseFile, int level, OffsetDateTime firstAt, OffsetDateTime lastAt, int minutes) {}

  private static final String LINES =
      """
      select case_file, level, first_at, last_at, minutes from surveillance.contact
      where person_id = :person order by level, last_at desc, case_file limit 100
      """;

  List<Line> of(UUID person) {
    return sql.sql(LINES).param("person", person).query(Line.class).list();
  }
}

package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are over all standing cases, as it was last computed. */
@Component
class Levels {
  private final JdbcClient sql;

  Levels(JdbcClient sql) {
    this.sql = sql;
  }

  private record Row(
      UUID personId,
      int level,
      UUID caseFile,
      OffsetDateTime firstAt,
      OffsetDateTime lastAt,
      String paper) {
    Level read() {
      Instant first = firstAt.toInstant();
      return new Level(personId, level, caseFile, first, lastAt.toInstant(), paper);
    }
  }

  private static final String OF =
      """
      select person_id, level, case_file, first_at, last_at, paper from surveillance.traced_level
      where person_id = any (cast(:ids as uuid[]))
      """;

  Optional<Level> of(UUID person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  Map<UUID, Level> of(Collection<UUID> people) {
    Map<UUID, Level> levels = new HashMap<>();
    if (!people.isEmpty()) {
      sql.sql(OF)
          .param("ids", NumberPeople.texts(people))
          .query(Row.class)
          .list()
          .forEach(row -> levels.put(row.personId(), row.read()));
    }
    return levels;
  }
}

package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out codes, each once. */
@Component
class GiveCode {
  private final JdbcClient sql;

  GiveCode(JdbcClient sql) {
    this.sql = sql;
  }

  /** That many codes of one kind. */
  List<SpecimenCode> next(boolean pool, LocalDate day, int count) {
    return sql
        .sql(
            "select nextval('surveillance.code_number') from generate_series(1, :count) order by 1")
        .param("count", count)
        .query(Long.class)
        .list()
        .stream()
        .map(number -> SpecimenCode.of(pool, day.getYear(), number))
        .toList();
  }
}

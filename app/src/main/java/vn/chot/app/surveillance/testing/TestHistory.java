package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results that no longer stand, and a person's other tests. */
@Component
class TestHistory {
  private final JdbcClient sql;
  private final StoredTests tests;

  TestHistory(JdbcClient sql, StoredTests tests) {
    this.sql = sql;
    this.tests = tests;
  }

  /**
   * A result that gave way.
   *
   * @param became null where none took its place
   */
  record Was(
      OffsetDateTime at,
      String byName,
      TestOutcome was,
      @Nullable Double wasCt,
      OffsetDateTime wasAt,
      @Nullable TestOutcome became,
      String reason) {}

  private static final String OF_TEST =
      """
      select c.at, coalesce(a.name, '') as by_name, c.was, c.was_ct, c.was_at, c.became, c.reason
      from surveillance.result_change c left join access.published_account a on a.id = c.by_id
      where c.test_id = :id order by c.id
      """;

  List<Was> ofTest(UUID id) {
    return sql.sql(OF_TEST).param("id", id).query(Was.class).list();
  }

  private static final String OF_POOL = OF_TEST.replace("c.test_id", "c.pool_id");

  List<Was> ofPool(UUID id) {
    return sql.sql(OF_POOL).param("id", id).query(Was.class).list();
  }

  /** The person's other tests, newest first, at most ten. */
  List<StoredTest> others(StoredTest test) {
    return tests.ofPerson(test.personId()).stream()
        .filter(other -> !other.id().equals(test.id()))
        .limit(10)
        .toList();
  }
}

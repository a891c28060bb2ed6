package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Specimens, one by one and by their codes. */
@Component
class StoredTests {
  static final String COLUMNS =
      """
      t.id, t.code, t.person_id, t.unit_id, t.method, t.state, t.self_test, t.laboratory_id,
      t.screening_id, t.pool_id, t.registered_at, t.taken_at, t.taken_assumed, t.received_at,
      t.outcome, t.ct, t.result_at, t.recorded_at, t.by_pool, t.void_why, t.edition
      """;

  private final JdbcClient sql;
  private final Clock clock;

  StoredTests(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The moment for what is noted as happening now. */
  Instant now() {
    return clock.instant();
  }

  private static final String ONE =
      "select " + COLUMNS + " from surveillance.test t where t.id = :id";

  Optional<StoredTest> test(UUID id) {
    return sql.sql(ONE).param("id", id).query(StoredTest.class).optional();
  }

  /** The specimen, held until the transaction ends. */
  Optional<StoredTest> held(UUID id) {
    return sql.sql(ONE + " for update").param("id", id).query(StoredTest.class).optional();
  }

  private static final String BY_CODE =
      "select " + COLUMNS + " from surveillance.test t where t.code = any (:codes)";

  List<StoredTest> byCode(Collection<String> codes) {
    return sql.sql(BY_CODE)
        .param("codes", codes.toArray(String[]::new))
        .query(StoredTest.class)
        .list();
  }

  /** Those of the codes, held in the order of their ids until the transaction ends. */
  List<StoredTest> heldByCode(Collection<String> codes) {
    return sql.sql(BY_CODE + " order by t.id for update")
        .param("codes", codes.toArray(String[]::new))
        .query(StoredTest.class)
        .list();
  }

  private static final String OF_PERSON =
      "select "
          + COLUMNS
          + " from surveillance.test t where t.person_id = :person order by t.listed_at desc, t.id desc";

  /** All of a person, newest first. */
  List<StoredTest> ofPerson(UUID person) {
    return sql.sql(OF_PERSON).param("person", person).query(StoredTest.class).list();
  }

  private static final String OF_POOL =
      "select "
          + COLUMNS
          + """
           from surveillance.pool_member m join surveillance.test t on t.id = m.test_id
          where m.pool_id = :pool order by m.place
          """;

  /** The members of a pool in their places. */
  List<StoredTest> ofPool(UUID pool) {
    return sql.sql(OF_POOL).param("pool", pool).query(StoredTest.class).list();
  }
}

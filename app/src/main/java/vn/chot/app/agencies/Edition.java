package vn.chot.app.agencies;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number of the directory's present state. Numbers never return, not even after a rollback. */
@Component
class Edition {
  private final JdbcClient sql;

  Edition(JdbcClient sql) {
    this.sql = sql;
  }

  long number() {
    return sql.sql("select number from agencies.edition").query(Long.class).single();
  }

  /**
   * Begins a change: other changes of the directory wait until this transaction ends, and every
   * server builds its index anew afterwards.
   */
  void begin() {
    sql.sql("update agencies.edition set number = nextval('agencies.edition_number')").update();
  }
}

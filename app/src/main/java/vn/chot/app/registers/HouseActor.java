package vn.chot.app.registers;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/**
 * In whose name the house tells what no person did, such as a clock that ran out: its first
 * administrator, who is told nothing of it by that.
 */
@Component
class HouseActor {
  private final JdbcClient sql;

  HouseActor(JdbcClient sql) {
    this.sql = sql;
  }

  Actor get() {
    UUID first =
        sql.sql(
                "select id from access.published_account where not disabled order by ('ADMINISTRATOR' = any (roles)) desc, id limit 1")
            .query(UUID.class)
            .optional()
            .orElse(new UUID(0, 0));
    return new Actor(first, "", "", Set.of(Role.ADMINISTRATOR));
  }
}

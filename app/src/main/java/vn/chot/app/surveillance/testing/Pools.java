package vn.chot.app.surveillance.testing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pools, one by one and a page of them. */
@Component
class Pools {
  private final JdbcClient sql;

  Pools(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String SELECT =
      "select " + StoredPool.COLUMNS + " from surveillance.pool p ";

  Optional<StoredPool> pool(UUID id) {
    return sql.sql(SELECT + "where p.id = :id").param("id", id).query(StoredPool.class).optional();
  }

  /** The pool, held until the transaction ends. */
  Optional<StoredPool> held(UUID id) {
    return sql.sql(SELECT + "where p.id = :id for update of p")
        .param("id", id)
        .query(StoredPool.class)
        .optional();
  }

  Optional<StoredPool> byCode(String code) {
    return sql.sql(SELECT + "where p.code = :code")
        .param("code", code)
        .query(StoredPool.class)
        .optional();
  }

  Optional<StoredPool> heldByCode(String code) {
    return sql.sql(SELECT + "where p.code = :code for update of p")
        .param("code", code)
        .query(StoredPool.class)
        .optional();
  }

  private static final String OF_UNITS =
      SELECT
          + """
          where (:everywhere or p.unit_id = any (:units))
            and (p.made_at, p.id) < (:at, :id)
          order by p.made_at desc, p.id desc limit :most
          """;

  /** Those of an area, newest first, after a key. */
  List<StoredPool> ofUnits(boolean everywhere, List<UUID> units, PageKey after, int most) {
    return sql.sql(OF_UNITS)
        .param("everywhere", everywhere)
        .param("units", units.toArray(UUID[]::new))
        .param("at", after.at())
        .param("id", after.id())
        .param("most", most)
        .query(StoredPool.class)
        .list();
  }

  private static final String OF_LABORATORY =
      SELECT
          + """
          where p.laboratory_id = any (:laboratories) and (p.made_at, p.id) < (:at, :id)
          order by p.made_at desc, p.id desc limit :most
          """;

  /** Those at some laboratories. */
  List<StoredPool> ofLaboratories(List<UUID> laboratories, PageKey after, int most) {
    return sql.sql(OF_LABORATORY)
        .param("laboratories", laboratories.toArray(UUID[]::new))
        .param("at", after.at())
        .param("id", after.id())
        .param("most", most)
        .query(StoredPool.class)
        .list();
  }
}

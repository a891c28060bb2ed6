package vn.chot.app.people.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Households and who lives in them. */
@Component
class Households {
  private final JdbcClient sql;

  Households(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A household.
   *
   * @param head the name of its head; empty where it has none
   */
  record Household(
      UUID id,
      String code,
      @Nullable UUID headId,
      String head,
      @Nullable UUID unitId,
      String address,
      int members) {}

  private static final String HOUSEHOLD =
      """
      select h.id, h.code, h.head_id, coalesce(p.name, '') as head, h.unit_id, h.address,
             (select count(*) from people.person m
              where m.household_id = h.id and m.merged_into is null) as members
      from people.household h left join people.person p on p.id = h.head_id
      """;

  Optional<Household> household(UUID id) {
    return sql.sql(HOUSEHOLD + "where h.id = :id")
        .param("id", id)
        .query(Household.class)
        .optional();
  }

  /** Those of the units after that one, by id; one more than {@code most} tells there are more. */
  List<Household> of(Collection<UUID> units, UUID after, int most) {
    return sql.sql(
            HOUSEHOLD
                + "where h.unit_id = any (:units) and h.id > :after order by h.id limit :most")
        .param("units", units.toArray(UUID[]::new))
        .param("after", after)
        .param("most", most)
        .query(Household.class)
        .list();
  }

  /** Those of the units with this code or whose head bears this folded name. */
  List<Household> named(Collection<UUID> units, String code, String folded) {
    return sql.sql(
            HOUSEHOLD
                + "where h.unit_id = any (:units) and (h.code = :code or p.folded = :folded) limit 2")
        .param("units", units.toArray(UUID[]::new))
        .param("code", code)
        .param("folded", folded)
        .query(Household.class)
        .list();
  }

  /** The ids of those who live in it, its head first, then the eldest. */
  List<UUID> members(UUID household) {
    return sql.sql(
            """
            select p.id from people.person p join people.household h on h.id = p.household_id
            where h.id = :id and p.merged_into is null
            order by p.id = h.head_id desc nulls last, p.birth_year nulls last, p.id limit 200
            """)
        .param("id", household)
        .query(UUID.class)
        .list();
  }
}

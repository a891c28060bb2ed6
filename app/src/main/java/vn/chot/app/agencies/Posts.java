package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts and who holds them, in the database. */
@Component
class Posts {
  private final JdbcClient sql;

  Posts(JdbcClient sql) {
    this.sql = sql;
  }

  /** An agency a person acts for that day. */
  record Held(UUID agency, boolean head) {}

  private static final String HELD =
      """
      select p.agency_id as agency, bool_or(p.head) as head
      from agencies.holding h join agencies.post p on p.id = h.post_id
      where h.account_id = :account and h.valid @> cast(:on as date)
      group by p.agency_id
      """;

  List<Held> heldBy(UUID account, LocalDate on) {
    return sql.sql(HELD).param("account", account).param("on", on).query(Held.class).list();
  }

  private static final String HOLDERS =
      """
      select a.id as account, a.name, p.title as post, p.head
      from agencies.post p
      join agencies.holding h on h.post_id = p.id and h.valid @> cast(:on as date)
      join access.published_account a on a.id = h.account_id
      where p.agency_id = :agency and not a.disabled
      order by p.head desc, p.title, a.name
      """;

  List<Directory.Holder> holders(UUID agency, LocalDate on) {
    return sql.sql(HOLDERS)
        .param("agency", agency)
        .param("on", on)
        .query(Directory.Holder.class)
        .list();
  }

  private static final String COMMITTEE_AREAS =
      """
      select distinct v.area_id
      from agencies.holding h
      join agencies.post p on p.id = h.post_id and p.head
      join agencies.agency_version v on v.agency_id = p.agency_id and v.valid @> cast(:on as date)
      where h.account_id = :account and h.valid @> cast(:on as date)
        and v.kind = 'PEOPLES_COMMITTEE' and v.level in ('DISTRICT', 'COMMUNE') and v.area_id is not null
      """;

  /** The areas of the districts' and communes' People's Committees this person heads that day. */
  List<UUID> committeeAreas(UUID account, LocalDate on) {
    return sql.sql(COMMITTEE_AREAS)
        .param("account", account)
        .param("on", on)
        .query(UUID.class)
        .list();
  }

  private static final String SERVING =
      """
      select distinct agency_id from agencies.agency_version
      where area_id = any (cast(:areas as uuid[])) and not outside and valid @> cast(:on as date)
      """;

  List<UUID> serving(List<UUID> areas, LocalDate on) {
    return sql.sql(SERVING)
        .param("areas", areas.stream().map(UUID::toString).toArray(String[]::new))
        .param("on", on)
        .query(UUID.class)
        .list();
  }
}

package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /**
   * Somebody's time in a post.
   *
   * @param to the last day; null while it lasts
   */
  record Holding(UUID id, UUID post, UUID account, LocalDate from, @Nullable LocalDate to) {}

  private static final String HOLDING =
      "select id, post_id as post, account_id as account, valid_from as \"from\", valid_to as \"to\""
          + " from agencies.holding ";

  Optional<Holding> holding(UUID id) {
    return sql.sql(HOLDING + "where id = :id for update")
        .param("id", id)
        .query(Holding.class)
        .optional();
  }

  /** Keeps other changes of the post waiting; tells its agency, nothing where there is no post. */
  Optional<UUID> hold(UUID post) {
    return sql.sql("select agency_id from agencies.post where id = :id for update")
        .param("id", post)
        .query(UUID.class)
        .optional();
  }

  /** Whether the account is closed; nothing where there is none. */
  Optional<Boolean> disabled(UUID account) {
    return sql.sql("select disabled from access.published_account where id = :id")
        .param("id", account)
        .query(Boolean.class)
        .optional();
  }

  /** Those who hold the post that day or later, in order. */
  List<Holding> reaching(UUID post, LocalDate day) {
    return sql.sql(
            HOLDING
                + "where post_id = :post and (valid_to is null or valid_to >= :day) order by valid_from")
        .param("post", post)
        .param("day", day)
        .query(Holding.class)
        .list();
  }

  void add(UUID id, UUID agency, String title, boolean head) {
    sql.sql(
            "insert into agencies.post (id, agency_id, title, head) values (:id, :agency, :title, :head)")
        .param("id", id)
        .param("agency", agency)
        .param("title", title)
        .param("head", head)
        .update();
  }

  void give(UUID id, UUID post, UUID account, LocalDate from) {
    sql.sql(
            "insert into agencies.holding (id, post_id, account_id, valid_from)"
                + " values (:id, :post, :account, :from)")
        .param("id", id)
        .param("post", post)
        .param("account", account)
        .param("from", from)
        .update();
  }

  void end(UUID holding, LocalDate lastDay) {
    sql.sql("update agencies.holding set valid_to = :day where id = :id")
        .param("id", holding)
        .param("day", lastDay)
        .update();
  }

  /** Ends every holding of an agency's posts on that day; one that had not begun never was. */
  void endAll(UUID agency, LocalDate lastDay) {
    sql.sql(
            "delete from agencies.holding h using agencies.post p"
                + " where p.id = h.post_id and p.agency_id = :agency and h.valid_from > :day")
        .param("agency", agency)
        .param("day", lastDay)
        .update();
    sql.sql(
            "update agencies.holding h set valid_to = :day from agencies.post p"
                + " where p.id = h.post_id and p.agency_id = :agency"
                + " and (h.valid_to is null or h.valid_to > :day)")
        .param("agency", agency)
        .param("day", lastDay)
        .update();
  }
}

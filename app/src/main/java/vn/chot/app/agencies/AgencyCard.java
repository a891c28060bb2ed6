package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;

/** Everything about one agency, for its page. */
@Component
class AgencyCard {
  private final JdbcClient sql;
  private final Versions versions;
  private final CurrentRoll current;
  private final Places places;

  AgencyCard(JdbcClient sql, Versions versions, CurrentRoll current, Places places) {
    this.sql = sql;
    this.versions = versions;
    this.current = current;
    this.places = places;
  }

  /**
   * The page's content.
   *
   * @param now the agency today, or as it last was
   * @param inForce whether it is in force today
   * @param line its parents, nearest first
   * @param area its area's name; empty where it has none
   */
  record Card(
      Agency now,
      boolean inForce,
      List<Agency> line,
      String area,
      List<Versions.Version> history,
      List<Post> posts,
      List<Child> children,
      List<Heir> heirs,
      List<Heir> forebears,
      List<TaughtName> names) {}

  /** A post with everybody who holds it, held it or will. */
  record Post(UUID id, String title, boolean head, List<Holder> holders) {
    boolean heldOn(LocalDate day) {
      return holders.stream().anyMatch(holder -> holder.on(day));
    }
  }

  record Holder(
      UUID holding,
      UUID post,
      String name,
      String login,
      boolean disabled,
      LocalDate from,
      @Nullable LocalDate to) {
    boolean on(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  record Child(UUID id, String name) {}

  record Heir(UUID id, String name, LocalDate day, String paper) {}

  record TaughtName(UUID id, String written, String scope, String by, int members) {}

  Optional<Card> of(UUID id, LocalDate today) {
    List<Versions.Version> history = versions.of(id);
    if (history.isEmpty()) {
      return Optional.empty();
    }
    Roll roll = current.roll();
    Agency now = roll.nearest(id, today).orElseThrow();
    return Optional.of(
        new Card(
            now,
            Roll.inForce(now, today),
            roll.above(id, today),
            area(now, today),
            history.reversed(),
            posts(id),
            children(id, today),
            heirs("from_id", "to_id", id),
            heirs("to_id", "from_id", id),
            names(id)));
  }

  private String area(Agency agency, LocalDate today) {
    UUID area = agency.area();
    LocalDate last = agency.to() != null && agency.to().isBefore(today) ? agency.to() : today;
    return area == null
        ? ""
        : places
            .unit(area, last)
            .or(() -> places.unit(area, agency.from()))
            .map(Unit::fullName)
            .orElse("");
  }

  private List<Post> posts(UUID agency) {
    List<Holder> holders =
        sql.sql(
                """
                select h.id as holding, p.id as post, a.name, a.login, a.disabled,
                       h.valid_from as "from", h.valid_to as "to"
                from agencies.post p
                join agencies.holding h on h.post_id = p.id
                join access.published_account a on a.id = h.account_id
                where p.agency_id = :agency order by h.valid_from desc
                """)
            .param("agency", agency)
            .query(Holder.class)
            .list();
    return sql.sql(
            """
            select id, title, head from agencies.post
            where agency_id = :agency order by head desc, title, id
            """)
        .param("agency", agency)
        .query((row, index) -> {
          UUID post = row.getObject("id", UUID.class);
          return new Post(
              post,
              row.getString("title"),
              row.getBoolean("head"),
              holders.stream().filter(holder -> holder.post().equals(post)).toList());
        })
        .list();
  }

  private List<Child> children(UUID agency, LocalDate today) {
    return sql.sql(
            """
            select agency_id as id, name from agencies.agency_version
            where parent_id = :agency and valid @> cast(:today as date)
            order by folded, agency_id limit 500
            """)
        .param("agency", agency)
        .param("today", today)
        .query(Child.class)
        .list();
  }

  private List<Heir> heirs(String mine, String other, UUID agency) {
    return sql.sql(
            """
            select s.%2$s as id, s.day, s.paper,
                   (select v.name from agencies.agency_version v where v.agency_id = s.%2$s
                    order by v.valid_from desc limit 1) as name
            from agencies.succession s where s.%1$s = :agency order by s.day, name
            """
                .formatted(mine, other))
        .param("agency", agency)
        .query(Heir.class)
        .list();
  }

  private List<TaughtName> names(UUID agency) {
    return sql.sql(
            """
            select id, written, scope, learned_by_name as "by", cardinality(agencies) as members
            from agencies.alias where agencies @> array[cast(:agency as uuid)]
            order by folded, scope
            """)
        .param("agency", agency)
        .query(TaughtName.class)
        .list();
  }
}

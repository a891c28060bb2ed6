package vn.chot.app.surveillance.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists of contacts, a page after a key: of a case, or of an area. An area's page is taken unit by
 * unit along an index and merged, so the narrowest role pays for what it sees alone.
 */
@Component
class ContactLists {
  static final int PAGE = 50;
  private static final int STEP = 1_000_000;

  private final JdbcClient sql;

  ContactLists(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A contact as a list shows them.
   *
   * @param overall their level over all cases, 0 where they turned positive
   * @param outcome of the last call; null where nobody called
   * @param isolated since when
   */
  record Line(
      UUID personId,
      UUID caseFile,
      int level,
      OffsetDateTime firstAt,
      OffsetDateTime lastAt,
      int minutes,
      UUID unitId,
      int rank,
      @Nullable Integer overall,
      @Nullable String outcome,
      @Nullable OffsetDateTime isolated,
      @Nullable OffsetDateTime handedAt) {}

  /** How a case's list is put in order. */
  enum Order {
    RISK("c.rank, c.person_id"),
    COMMUNE("c.commune, c.rank, c.person_id");

    private final String key;

    Order(String key) {
      this.key = key;
    }

    static Order of(String word) {
      return word.equals("commune") ? COMMUNE : RISK;
    }
  }

  /**
   * What is asked.
   *
   * @param units the units seen; null for everywhere
   * @param level 1 to 5; 0 for all
   * @param uncalled only who was never called
   * @param after the last person shown; null for the first page
   */
  record Asked(
      @Nullable Collection<UUID> units,
      int level,
      boolean uncalled,
      Order order,
      @Nullable UUID after) {}

  private static final String MORE =
      """
      select c.*, v.level as overall,
             (select k.outcome from surveillance.contact_call k where k.person_id = c.person_id
              order by k.made_at desc limit 1) as outcome,
             (select min(i.since) from surveillance.isolation i
              where i.person_id = c.person_id and i.until is null) as isolated,
             (select max(o.made_at) from surveillance.handed_person h
              join surveillance.hand_over o on o.id = h.hand_over_id
              where h.person_id = c.person_id) as handed_at
      from (
      """;

  private static final String OF_CASE =
      """
      select c.person_id, c.case_file, c.level, c.first_at, c.last_at, c.minutes, c.unit_id, c.rank, c.commune
      from surveillance.contact c where c.case_file = :case
      """;

  private static final String OF_AREA =
      """
      select c.person_id, c.case_file, c.level, c.first_at, c.last_at, c.minutes, c.unit_id, c.rank, '' as commune
      from surveillance.traced_level c where c.level > 0
      """;

  /** A page of a case's list; one more than {@link #PAGE} tells that there are more. */
  List<Line> ofCase(UUID caseFile, Asked asked, int most) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("case", caseFile);
    return page(
        OF_CASE, asked, "surveillance.contact", "and k.case_file = :case", parameters, most);
  }

  /** A page of those of an area over all cases, nearest to danger first. */
  List<Line> ofArea(Asked asked, int most) {
    Asked byRisk =
        new Asked(asked.units(), asked.level(), asked.uncalled(), Order.RISK, asked.after());
    return page(OF_AREA, byRisk, "surveillance.traced_level", "", new HashMap<>(), most);
  }

  private List<Line> page(
      String from,
      Asked asked,
      String table,
      String same,
      Map<String, Object> parameters,
      int most) {
    String key = asked.order().key;
    StringBuilder where = new StringBuilder(from);
    if (asked.level() > 0) {
      where.append(" and c.rank >= :rankFrom and c.rank < :rankTo");
      parameters.put("rankFrom", asked.level() * STEP);
      parameters.put("rankTo", (asked.level() + 1) * STEP);
    }
    if (asked.uncalled()) {
      where.append(
          " and not exists (select 1 from surveillance.contact_call k where k.person_id = c.person_id)");
    }
    if (asked.after() != null) {
      where
          .append(" and (")
          .append(key)
          .append(") > (select ")
          .append(key.replace("c.", "k."))
          .append(" from ")
          .append(table)
          .append(" k where k.person_id = :after ")
          .append(same)
          .append(")");
      parameters.put("after", asked.after());
    }
    parameters.put("most", most);
    String inner;
    if (asked.units() == null) {
      inner = where + " order by " + key + " limit :most";
    } else {
      parameters.put("units", NumberPeople.texts(asked.units()));
      inner =
          "select c.* from unnest(cast(:units as uuid[])) as u (id) cross join lateral ("
              + where
              + " and c.unit_id = u.id order by "
              + key
              + " limit :most) c order by "
              + key
              + " limit :most";
    }
    return sql.sql(
            MORE
                + inner
                + ") c left join surveillance.traced_level v on v.person_id = c.person_id order by "
                + key)
        .params(parameters)
        .query(ContactLists::line)
        .list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    return new Line(
        row.getObject("person_id", UUID.class),
        row.getObject("case_file", UUID.class),
        row.getInt("level"),
        row.getObject("first_at", OffsetDateTime.class),
        row.getObject("last_at", OffsetDateTime.class),
        row.getInt("minutes"),
        row.getObject("unit_id", UUID.class),
        row.getInt("rank"),
        row.getObject("overall", Integer.class),
        row.getString("outcome"),
        row.getObject("isolated", OffsetDateTime.class),
        row.getObject("handed_at", OffsetDateTime.class));
  }

  private record Share(UUID unitId, int people) {}

  private static final String SHARES =
      """
      select unit_id, cast(count(*) as integer) as people from surveillance.contact
      where case_file = :case group by unit_id order by count(*) desc, unit_id
      """;

  /** How many of a case's contacts are in each unit. */
  Map<UUID, Integer> byUnit(UUID caseFile) {
    Map<UUID, Integer> shares = new java.util.LinkedHashMap<>();
    sql.sql(SHARES)
        .param("case", caseFile)
        .query(Share.class)
        .list()
        .forEach(share -> shares.put(share.unitId(), share.people()));
    return shares;
  }
}

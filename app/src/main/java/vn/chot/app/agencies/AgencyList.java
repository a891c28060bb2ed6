package vn.chot.app.agencies;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/**
 * The list of agencies in force on a day: province, districts, communes, outside; by name, by key.
 */
@Component
class AgencyList {
  static final int SIZE = 50;

  private final JdbcClient sql;

  AgencyList(JdbcClient sql) {
    this.sql = sql;
  }

  /** What an agency lacks to be told of its tasks. */
  enum Lacking {
    ADDRESS,
    HOLDER
  }

  /**
   * What is asked for.
   *
   * @param words words of its names, with or without marks
   * @param ended whether those are asked for that have ended
   */
  record Filter(
      String words, @Nullable AgencyLevel level, @Nullable Lacking lacking, boolean ended) {
    boolean narrowed() {
      return level != null || lacking != null || ended;
    }
  }

  /** A page of the list; {@code next} is null on the last. */
  record Page(List<AgencyRow> rows, @Nullable Key next) {}

  /** Where a page ends. */
  record Key(int rank, String folded, UUID id) {
    String word() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((rank + "|" + folded + "|" + id).getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<Key> of(String word) {
      try {
        String[] parts =
            new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII)
                .split("\\|", -1);
        return parts.length != 3
            ? Optional.empty()
            : Optional.of(new Key(Integer.parseInt(parts[0]), parts[1], UUID.fromString(parts[2])));
      } catch (RuntimeException notOurs) {
        return Optional.empty();
      }
    }
  }

  private static final String PAGE =
      """
      with ranked as (
        select v.*, case when v.outside then 5 when v.level = 'PROVINCE' then 1
                         when v.level = 'DISTRICT' then 2 when v.level = 'COMMUNE' then 3 else 4 end as rank
        from agencies.agency_version v),
      page as (
        select * from ranked v where
      """;

  private static final String IN_FORCE = " v.valid @> cast(:on as date)\n";

  private static final String ENDED =
      """
       v.valid_to < :on and not exists (
         select from agencies.agency_version later
         where later.agency_id = v.agency_id and later.valid_from > v.valid_from)
      """;

  private static final String HEADED =
      """
      exists (select from agencies.post p
              join agencies.holding h on h.post_id = p.id and h.valid @> cast(:on as date)
              join access.published_account a on a.id = h.account_id and not a.disabled
              where p.agency_id = v.agency_id and p.head)
      """;

  private static final String REST =
      """
        order by rank, folded, agency_id limit :limit)
      select page.*, parent.name as parent_name, area.type || ' ' || area.name as area_name,
             heads.names, coalesce(heads.disabled, false) as disabled
      from page
      left join agencies.agency_version parent
        on parent.agency_id = page.parent_id and parent.valid @> cast(:on as date)
      left join places.published_unit area
        on area.unit_id = page.area_id and area.valid @> cast(:on as date)
      left join lateral (
        select string_agg(a.name, ', ' order by p.title, a.name) as names, bool_or(a.disabled) as disabled
        from agencies.post p
        join agencies.holding h on h.post_id = p.id and h.valid @> cast(:on as date)
        join access.published_account a on a.id = h.account_id
        where p.agency_id = page.agency_id and p.head) heads on true
      order by page.rank, page.folded, page.agency_id
      """;

  Page page(Filter filter, LocalDate on, @Nullable Key after) {
    Map<String, Object> values = new HashMap<>(Map.of("on", on, "limit", SIZE + 1));
    StringBuilder where = new StringBuilder(filter.ended() ? ENDED : IN_FORCE);
    int at = 0;
    for (String word : Unmarked.of(filter.words()).split(" ", -1)) {
      if (!word.isEmpty() && at < 12) {
        where.append(" and v.searched like :word").append(at).append('\n');
        values.put("word" + at++, "%" + word + "%");
      }
    }
    AgencyLevel level = filter.level();
    if (level != null) {
      where.append(" and v.level = :level\n");
      values.put("level", level.name());
    }
    if (filter.lacking() == Lacking.ADDRESS) {
      where.append(" and v.email is null and not v.outside\n");
    } else if (filter.lacking() == Lacking.HOLDER) {
      where.append(" and not v.outside and not ").append(HEADED);
    }
    if (after != null) {
      where.append(" and (v.rank, v.folded, v.agency_id) > (:rank, :folded, :id)\n");
      values.putAll(Map.of("rank", after.rank(), "folded", after.folded(), "id", after.id()));
    }
    List<AgencyRow> rows =
        sql.sql(PAGE + where + REST).params(values).query(AgencyList::row).list();
    return rows.size() > SIZE
        ? new Page(rows.subList(0, SIZE), rows.get(SIZE - 1).key())
        : new Page(rows, null);
  }

  private static AgencyRow row(ResultSet row, int index) throws SQLException {
    Agency agency = AgencyRows.agency(row, index);
    return new AgencyRow(
        agency.id(),
        agency.name(),
        String.join(", ", agency.shortNames()),
        agency.kind(),
        agency.level(),
        agency.outside(),
        row.getString("parent_name"),
        row.getString("area_name"),
        agency.email(),
        row.getString("names"),
        row.getBoolean("disabled"),
        new Key(row.getInt("rank"), row.getString("folded"), agency.id()));
  }
}

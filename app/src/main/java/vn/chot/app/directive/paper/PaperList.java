package vn.chot.app.directive.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/**
 * The list of papers: urgent ones that wait for review first, then the newest, page by page by key.
 */
@Component
class PaperList {

  static final int SIZE = 30;

  private final JdbcClient sql;

  PaperList(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A page of the list.
   *
   * @param rows its lines
   * @param next where the next page begins; null on the last page
   */
  record Page(List<PaperRow> rows, @Nullable ListKey next) {}

  private static final String SELECT =
      """
      with page as (
        select id, direction, arrival_number, arrived_on, kind, family, number, issued_on, issuer,
               subject, urgency, state, waiting_rank, received_at
        from directive.paper
        where true
      """;

  private static final String ORDER =
      """
        order by waiting_rank desc, arrived_on desc, received_at desc, id desc
        limit :limit)
      select page.*, counted.measures, counted.unsure, counted.deadlines
      from page, lateral (
        select count(*) as measures, count(deadline) as deadlines,
               count(*) filter (where doubts <> '[]'::jsonb) as unsure
        from directive.measure
        where paper_id = page.id and dropped_at is null) counted
      order by waiting_rank desc, arrived_on desc, received_at desc, id desc
      """;

  private static final String AFTER =
      """
      and (waiting_rank, arrived_on, received_at, id) < (:rank, :arrivedOn, :receivedAt, :id)
      """;

  /** Papers under a number alone; "-" and "." are the bounds of what follows it in a key. */
  private static final String BEARING =
      """
      select id from directive.paper
      where number_key = :key or arrival_number = :arrival
      union all
      select id from directive.paper where number_key ~>=~ :from and number_key ~<~ :to
      """;

  /** Papers under a number and symbol, the symbol perhaps unfinished, and those that cite it. */
  private static final String BEARING_OR_CITING =
      """
      select id from directive.paper where number_key ~>=~ :from and number_key ~<~ :to
      union all
      select paper_id from directive.paper_reference where number_key = :key
      """;

  /** The page after a key, or the first. */
  Page page(ListFilter filter, @Nullable ListKey after) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder();
    search(filter.words(), where, values);
    equal("kind", filter.kind(), where, values);
    equal("family", filter.family(), where, values);
    equal("direction", filter.direction(), where, values);
    equal("state", filter.state(), where, values);
    equal("urgency", filter.urgency(), where, values);
    if (filter.year() != null) {
      where.append(" and arrived_on between :yearFrom and :yearTo\n");
      values.put("yearFrom", LocalDate.of(filter.year(), 1, 1));
      values.put("yearTo", LocalDate.of(filter.year(), 12, 31));
    }
    if (!filter.issuer().isEmpty()) {
      where.append(" and issuer_folded like :issuer\n");
      values.put("issuer", "%" + escaped(Words.folded(filter.issuer())) + "%");
    }
    if (after != null) {
      where.append(AFTER);
      values.put("rank", after.waitingRank());
      values.put("arrivedOn", after.arrivedOn());
      values.put("receivedAt", Row.at(after.receivedAt()));
      values.put("id", after.id());
    }
    values.put("limit", SIZE + 1);
    List<PaperRow> rows =
        sql.sql(SELECT + where + ORDER).params(values).query(PaperList::row).list();
    return rows.size() > SIZE
        ? new Page(rows.subList(0, SIZE), rows.get(SIZE - 1).key())
        : new Page(rows, null);
  }

  /**
   * A number alone finds papers that bear it, in their symbol or in the arrival book; a number with
   * its symbol finds those and the papers that cite it; anything else is words of the text.
   */
  private static void search(String typed, StringBuilder where, Map<String, Object> values) {
    Optional<String> number = SearchWords.number(typed);
    Optional<String> query = SearchWords.query(typed);
    if (number.isPresent()) {
      String key = number.get();
      boolean alone = key.matches("[0-9]{1,6}");
      where.append(" and id in (").append(alone ? BEARING : BEARING_OR_CITING).append(")\n");
      values.put("key", key);
      values.put("from", alone ? key + "-" : key);
      values.put("to", alone ? key + "." : key + "~");
      if (alone) {
        values.put("arrival", Integer.valueOf(key));
      }
    } else if (query.isPresent()) {
      values.put("query", query.get());
      where.append(" and searched @@ to_tsquery('pg_catalog.simple', :query)\n");
    }
  }

  private static void equal(
      String column, @Nullable Enum<?> value, StringBuilder where, Map<String, Object> values) {
    if (value != null) {
      where.append(" and ").append(column).append(" = :").append(column).append('\n');
      values.put(column, value.name());
    }
  }

  /** Words for a LIKE in which nothing is a wildcard. */
  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static PaperRow row(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new PaperRow(
        row.id("id"),
        Direction.valueOf(row.text("direction")),
        row.number("arrival_number"),
        set.getObject("arrived_on", LocalDate.class),
        Kind.valueOf(row.text("kind")),
        Family.valueOf(row.text("family")),
        row.textOrNull("number"),
        row.date("issued_on"),
        row.textOrNull("issuer"),
        row.textOrNull("subject"),
        Urgency.valueOf(row.text("urgency")),
        ReviewState.valueOf(row.text("state")),
        set.getInt("waiting_rank"),
        row.moment("received_at"),
        set.getInt("measures"),
        set.getInt("unsure"),
        set.getInt("deadlines"));
  }
}

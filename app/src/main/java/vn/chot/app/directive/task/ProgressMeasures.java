package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures over all papers, the last directed first, by key. */
@Component
class ProgressMeasures {
  static final int SIZE = 30;

  private final JdbcClient sql;

  ProgressMeasures(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A page.
   *
   * @param lines its lines
   * @param next where the next page begins; null on the last
   */
  record Page(List<MeasureProgress> lines, @Nullable String next) {}

  private static final String FOUND =
      """
      with found as materialized (
        select m.id from directive.directed_measure m
        join directive.paper p on p.id = m.paper_id
        where
      """;

  private static final String LINES =
      """
       order by m.number desc limit :limit)
      select
      """;

  private static final String FROM =
      """
      from found
      join directive.directed_measure m on m.id = found.id
      join directive.paper p on p.id = m.paper_id
      cross join lateral (
      """;

  /** The page after a measure's number, or the first. */
  Page page(ProgressWhere where, ProgressScope scope, @Nullable String after, LocalDate today) {
    Map<String, Object> values = new HashMap<>(where.values());
    String from = "";
    if (after != null && after.matches("[0-9]{1,18}")) {
      from = " and m.number < :after\n";
      values.put("after", Long.valueOf(after));
    }
    values.put("limit", SIZE + 1);
    String text = FOUND + where.standing() + where.paper() + from + lines(scope);
    List<MeasureProgress> lines =
        sql.sql(text)
            .params(values)
            .query((set, index) -> MeasureProgress.of(new Row(set), today))
            .list();
    return lines.size() > SIZE
        ? new Page(lines.subList(0, SIZE), String.valueOf(lines.get(SIZE - 1).measure().number()))
        : new Page(lines, null);
  }

  private static String lines(ProgressScope scope) {
    return LINES
        + MeasureProgress.COLUMNS
        + FROM
        + MeasureProgress.LATERAL
        + scope.condition()
        + ") c\n"
        + MeasureProgress.joins(scope)
        + "order by m.number desc";
  }

  private static final String ALL =
      """
      from directive.directed_measure m
      join directive.paper p on p.id = m.paper_id
      cross join lateral (
      """;

  /** The statement for all of them, for a cursor. */
  static String all(ProgressWhere where, ProgressScope scope) {
    return "select "
        + MeasureProgress.COLUMNS
        + ALL
        + MeasureProgress.LATERAL
        + scope.condition()
        + ") c\n"
        + MeasureProgress.joins(scope)
        + "where "
        + where.standing()
        + where.paper()
        + "order by m.number desc";
  }
}

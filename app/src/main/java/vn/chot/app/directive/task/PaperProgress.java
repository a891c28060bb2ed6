package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.OrderedMeasure;

/** Tiến độ thực hiện kết luận: a paper's measures in the order printed, and how far each is. */
@Component
class PaperProgress {
  private final JdbcClient sql;
  private final Conclusions conclusions;

  PaperProgress(JdbcClient sql, Conclusions conclusions) {
    this.sql = sql;
    this.conclusions = conclusions;
  }

  /**
   * A line of the board: a measure directed or filed, or one that is neither.
   *
   * @param position its place in the order printed
   * @param progress how far it is; null where it is not directed
   * @param undirected the measure that is not directed; null where it is
   */
  record Line(
      int position, @Nullable MeasureProgress progress, @Nullable OrderedMeasure undirected) {}

  /**
   * The board.
   *
   * @param lines in the order printed
   * @param counts its head counts, of directed measures
   * @param undirected how many measures are not directed
   */
  record Board(List<Line> lines, ProgressCounts counts, int undirected) {}

  private static final String FROM =
      """
      from directive.directed_measure m
      join directive.paper p on p.id = m.paper_id
      """;

  /** The board of a paper; a scope that is not whole shows the measures led inside it only. */
  Board board(UUID paper, ProgressScope scope, LocalDate today) {
    List<MeasureProgress> directed = directed(paper, scope, today);
    List<Line> lines = new ArrayList<>();
    directed.forEach(line -> lines.add(new Line(line.measure().position(), line, null)));
    if (scope.whole()) {
      Set<UUID> known = new HashSet<>();
      directed.forEach(line -> known.add(line.measure().measureId()));
      for (OrderedMeasure measure : conclusions.measures(paper)) {
        if (!known.contains(measure.id())) {
          lines.add(new Line(measure.position(), null, measure));
        }
      }
    }
    lines.sort(Comparator.comparingInt(Line::position));
    return new Board(lines, counts(directed), lines.size() - directed.size());
  }

  private List<MeasureProgress> directed(UUID paper, ProgressScope scope, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    values.put("paper", paper);
    values.put("today", today);
    scope.into(values);
    String found =
        "select "
            + MeasureProgress.COLUMNS
            + FROM
            + "cross join lateral ("
            + MeasureProgress.LATERAL
            + scope.condition()
            + ") c\n"
            + MeasureProgress.joins(scope)
            + "where m.paper_id = :paper and not m.undone"
            + (scope.whole() ? "" : " and c.tasks > 0")
            + " order by m.position, m.number";
    return sql.sql(found)
        .params(values)
        .query((set, index) -> MeasureProgress.of(new Row(set), today))
        .list();
  }

  private static ProgressCounts counts(List<MeasureProgress> lines) {
    return new ProgressCounts(
        lines.size(),
        lines.stream().filter(MeasureProgress::done).count(),
        lines.stream().filter(line -> line.overdue() > 0).count(),
        lines.stream().filter(line -> line.waiting() > 0).count(),
        lines.stream().filter(line -> line.obstacles() > 0).count(),
        lines.stream().filter(line -> line.tasks() == 0).count());
  }
}

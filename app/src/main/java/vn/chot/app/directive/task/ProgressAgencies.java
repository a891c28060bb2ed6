package vn.chot.app.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;

/**
 * The agencies that were given tasks, with counts: each task is one measure to its agency. There
 * are some hundreds, so they are counted in one pass, kept until the next move, and sorted here,
 * where their names are known.
 */
@Component
class ProgressAgencies {
  static final int SIZE = 50;

  private final JdbcClient sql;
  private final Directory directory;
  private final UntilNextMove untilNextMove;

  ProgressAgencies(JdbcClient sql, Directory directory, UntilNextMove untilNextMove) {
    this.sql = sql;
    this.directory = directory;
    this.untilNextMove = untilNextMove;
  }

  /**
   * An agency's line.
   *
   * @param id its identity
   * @param name its name today
   * @param given how many measures it was given and not taken back
   * @param done how many of them are closed
   * @param overdue how many are overdue
   * @param waiting how many it has not taken
   * @param obstructed how many wait for an answer to an obstacle
   */
  record Line(
      UUID id, String name, long given, long done, long overdue, long waiting, long obstructed) {

    Line named(String its) {
      return new Line(id, its, given, done, overdue, waiting, obstructed);
    }
  }

  /**
   * A page.
   *
   * @param lines its lines
   * @param next where the next page begins; null on the last
   */
  record Page(List<Line> lines, @Nullable String next) {}

  private static final String COUNT =
      """
      select t.agency_id, count(*) as given,
             count(*) filter (where t.state = 'CLOSED') as done,
             count(*) filter (where t.state <> 'CLOSED' and t.due < :today) as overdue,
             count(*) filter (where t.state = 'ASSIGNED') as waiting,
             count(t.obstacle_at) as obstructed
      from directive.task t
      """;

  private static final String WITH_MEASURES =
      """
      join directive.directed_measure m on m.id = t.directed_id
      join directive.paper p on p.id = t.paper_id
      """;

  private static final String GIVEN = "where t.state <> 'WITHDRAWN'\n";

  /** The page after the agency that ended the last one, or the first. */
  Page page(ProgressWhere where, ProgressFilter.Sort sort, @Nullable UUID after, LocalDate today) {
    List<Line> all = sorted(where, sort, today);
    int from = 0;
    if (after != null) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).id().equals(after)) {
          from = i + 1;
        }
      }
    }
    int to = Math.min(all.size(), from + SIZE);
    List<Line> lines = all.subList(from, to);
    return new Page(lines, to < all.size() ? lines.getLast().id().toString() : null);
  }

  private List<Line> sorted(ProgressWhere where, ProgressFilter.Sort sort, LocalDate today) {
    List<Line> counted = untilNextMove.lines(List.of(where, today), () -> counted(where));
    Map<UUID, Agency> agencies = directory.agencies(counted.stream().map(Line::id).toList(), today);
    Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    return counted.stream()
        .map(line -> {
          Agency agency = agencies.get(line.id());
          return line.named(agency == null ? "" : agency.name());
        })
        .map(line -> new Keyed(line, vietnamese.getCollationKey(line.name())))
        .sorted(order(sort))
        .map(Keyed::line)
        .toList();
  }

  private List<Line> counted(ProgressWhere where) {
    boolean bare = where.paper().isEmpty() && where.measure().isEmpty();
    String text =
        COUNT
            + (bare ? "" : WITH_MEASURES)
            + GIVEN
            + where.paper()
            + where.measure()
            + where.task()
            + "group by t.agency_id";
    return sql.sql(text).params(where.values()).query(ProgressAgencies::line).list();
  }

  /** A line with its name's place in the alphabet, worked out once. */
  private record Keyed(Line line, CollationKey key) {}

  private static Comparator<Keyed> order(ProgressFilter.Sort sort) {
    Comparator<Keyed> byName =
        Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.line().id());
    return switch (sort) {
      case NAME -> byName;
      case OVERDUE -> largest(Line::overdue).thenComparing(byName);
      case GIVEN -> largest(Line::given).thenComparing(byName);
      case DONE -> largest(Line::done).thenComparing(byName);
      case WAITING -> largest(Line::waiting).thenComparing(byName);
    };
  }

  private static Comparator<Keyed> largest(ToLongFunction<Line> count) {
    return Comparator.<Keyed>comparingLong(keyed -> count.applyAsLong(keyed.line())).reversed();
  }

  private static Line line(ResultSet set, int index) throws SQLException {
    return new Line(
        set.getObject("agency_id", UUID.class),
        "",
        set.getLong("given"),
        set.getLong("done"),
        set.getLong("overdue"),
        set.getLong("waiting"),
        set.getLong("obstructed"));
  }
}

package vn.chot.app.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.TypedDay;

/** The papers that were directed, newest first by key, with the counts of their measures. */
@Component
class ProgressPapers {
  static final int SIZE = 30;

  private final JdbcClient sql;

  ProgressPapers(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A paper's line.
   *
   * @param id its identity
   * @param title its kind and number
   * @param issuedOn its day; null where it bears none
   * @param issuer who issued it; null where unknown
   * @param subject its abstract; null where it bears none
   * @param counts how far its measures are
   * @param key where a page that ends with it ends
   */
  record Line(
      UUID id,
      String title,
      @Nullable LocalDate issuedOn,
      @Nullable String issuer,
      @Nullable String subject,
      ProgressCounts counts,
      String key) {}

  /**
   * A page.
   *
   * @param lines its lines
   * @param next where the next page begins; null on the last
   */
  record Page(List<Line> lines, @Nullable String next) {}

  private static final String PAGE =
      """
      with page as (
        select p.id, p.kind, p.number as paper_number, p.issued_on, p.issuer, p.subject,
               p.arrived_on, p.received_at
        from directive.paper p
        where p.waiting_rank = 0
      """;

  /** A narrow scope begins with its tasks, the office with the newest papers. */
  private static final String IN_AREA =
      """
       and p.id in (select m.paper_id from directive.task t
                    join directive.directed_measure m on m.id = t.directed_id where
      """;

  private static final String ANYWHERE =
      """
       and exists (select from directive.directed_measure m where m.paper_id = p.id and
      """;

  private static final String AFTER =
      """
       and (p.arrived_on, p.received_at, p.id) < (:arrivedOn, :receivedAt, :id)
      """;

  private static final String COUNTED =
      """
        order by p.arrived_on desc, p.received_at desc, p.id desc limit :limit)
      select page.*, n.* from page cross join lateral (
        select
      """;

  private static final String MEASURES =
      """
        from directive.directed_measure m
        cross join lateral (
      """;

  private static final String OF_PAPER =
      """
        ) c
        where m.paper_id = page.id and
      """;

  private static final String ORDER =
      """
      ) n
      order by page.arrived_on desc, page.received_at desc, page.id desc
      """;

  /** The page after a key, or the first. */
  Page page(ProgressWhere where, ProgressScope scope, @Nullable String after) {
    Map<String, Object> values = new HashMap<>(where.values());
    String from = key(after, values) ? AFTER : "";
    values.put("limit", SIZE + 1);
    String found =
        scope.whole()
            ? ANYWHERE + where.standing() + ")\n"
            : IN_AREA + "not m.undone\n" + where.measure() + where.task() + ")\n";
    String sums = ProgressCounts.SUMS + MEASURES + MeasureProgress.LATERAL + scope.condition();
    String text =
        PAGE + where.paper() + found + from + COUNTED + sums + OF_PAPER + where.standing() + ORDER;
    List<Line> lines = sql.sql(text).params(values).query(ProgressPapers::line).list();
    return lines.size() > SIZE
        ? new Page(lines.subList(0, SIZE), lines.get(SIZE - 1).key())
        : new Page(lines, null);
  }

  private static Line line(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    Instant received = row.moment("received_at");
    return new Line(
        row.id("id"),
        TaskList.paperTitle(row),
        row.date("issued_on"),
        row.textOrNull("issuer"),
        row.textOrNull("subject"),
        ProgressCounts.of(row),
        set.getObject("arrived_on", LocalDate.class)
            + "."
            + ChronoUnit.MICROS.between(Instant.EPOCH, received)
            + "."
            + row.id("id"));
  }

  private static final Pattern KEY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,18})\\.([0-9a-f-]{36})");

  /** Puts a key's parts among the values; false where it is none of ours. */
  private static boolean key(@Nullable String after, Map<String, Object> values) {
    Matcher key = KEY.matcher(after == null ? "" : after);
    UUID id = key.matches() ? TaskAsked.id(key.group(3)) : null;
    Optional<LocalDate> day = key.matches() ? day(key.group(1)) : Optional.empty();
    if (id == null || day.isEmpty()) {
      return false;
    }
    values.put("arrivedOn", day.get());
    values.put(
        "receivedAt",
        Instant.EPOCH
            .plus(Long.parseLong(key.group(2)) % MOST_MICROS, ChronoUnit.MICROS)
            .atOffset(ZoneOffset.UTC));
    values.put("id", id);
    return true;
  }

  private static final long MOST_MICROS = 253_402_300_799_000_000L;

  private static Optional<LocalDate> day(String word) {
    return TypedDay.of(word);
  }
}

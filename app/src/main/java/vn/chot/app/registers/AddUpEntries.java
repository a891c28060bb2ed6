package vn.chot.app.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.register.Indicator;
import vn.chot.register.Register;

/**
 * The indicators of registers, as figures for a page and as the view {@code
 * registers.published_figure} for rooms that read in bulk: one row an indicator, a day and a value
 * of what it is given for.
 */
@Component
class AddUpEntries {
  private final JdbcClient sql;

  AddUpEntries(JdbcClient sql) {
    this.sql = sql;
  }

  /** A figure: of today, of the last seven days, of all; and of all by what it is given for. */
  record Figure(
      Indicator indicator, BigDecimal today, BigDecimal week, BigDecimal all, List<Share> shares) {}

  /** A part of a figure: a unit's or a choice's. */
  record Share(String per, BigDecimal value) {}

  private record Sums(BigDecimal today, BigDecimal week, BigDecimal whole) {}

  List<Figure> of(LiveRegister live, Scope scope, LocalDate today) {
    List<Figure> figures = new ArrayList<>();
    for (Indicator indicator : live.register().indicators()) {
      EntryQuestion question =
          new EntryQuestion(live, scope).and(where(live.register(), indicator));
      Map<String, Object> parameters = question.parameters();
      parameters.put("today", today.toString());
      parameters.put("week", today.minusDays(6).toString());
      String day = day(live.register(), indicator);
      String value = value(indicator);
      Sums sums =
          sql.sql(
                  "select coalesce(%s filter (where %s = :today), 0) as today, coalesce(%s filter (where %s between :week and :today), 0) as week, coalesce(%s, 0) as whole"
                          .formatted(value, day, value, day, value)
                      + question.from())
              .params(parameters)
              .query(Sums.class)
              .single();
      figures.add(
          new Figure(
              indicator,
              sums.today(),
              sums.week(),
              sums.whole(),
              indicator.per().map(per -> shares(question, per, value)).orElse(List.of())));
    }
    return figures;
  }

  private List<Share> shares(EntryQuestion question, String per, String value) {
    return sql.sql(
            "select "
                + question.columns().sql(per)
                + " as per, coalesce("
                + value
                + ", 0) as value"
                + question.from()
                + " group by 1 order by 2 desc, 1 limit 30")
        .params(question.parameters())
        .query(Share.class)
        .list();
  }

  private static String value(Indicator indicator) {
    return indicator
        .sum()
        .map(field -> "sum((fields ->> '" + field + "')::numeric)")
        .orElse("count(*)");
  }

  /** The day an entry counts for, as ISO writes it. */
  private static String day(Register register, Indicator indicator) {
    Columns columns = new Columns(register);
    return columns.kind(indicator.by()) == Columns.Kind.MOMENT
        ? "to_char("
            + columns.sql(indicator.by())
            + " at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"
        : "left(" + columns.sql(indicator.by()) + ", 10)";
  }

  /** Which entries count; all words come from a checked file, quotes are doubled all the same. */
  private static String where(Register register, Indicator indicator) {
    Columns columns = new Columns(register);
    StringJoiner all = new StringJoiner(" and ");
    all.setEmptyValue("true");
    indicator
        .count()
        .forEach((column, values) -> {
          if (column.equals("overdue")) {
            all.add(values.contains("true") ? "overdue" : "not overdue");
          } else {
            all.add(
                columns.sql(column)
                    + " in ("
                    + String.join(", ", values.stream().map(AddUpEntries::quoted).toList())
                    + ")");
          }
        });
    return all.toString();
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "''") + "'";
  }

  /** Makes the published view anew over all registers in force. */
  void publish(Iterable<LiveRegister> live) {
    StringJoiner all = new StringJoiner(" union all ");
    for (LiveRegister one : live) {
      for (Indicator indicator : one.register().indicators()) {
        all.add(
            "select %s::text as indicator, %s as day, %s as per, coalesce(%s, 0)::numeric as value from registers.%s where %s group by 2, 3"
                .formatted(
                    quoted(indicator.name()),
                    day(one.register(), indicator),
                    indicator.per().map(new Columns(one.register())::sql).orElse("''::text"),
                    value(indicator),
                    one.table(),
                    where(one.register(), indicator)));
      }
    }
    if (all.length() > 0) {
      sql.sql("create or replace view registers.published_figure as " + all).update();
    }
  }
}

package vn.chot.app.registers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and cards of entries for boards, calendars and units. */
@Component
class DrawEntries {
  static final int CARDS = 25;
  static final int MOST = 999;

  private final JdbcClient sql;
  private final Entries entries;
  private final EntryList list;

  DrawEntries(JdbcClient sql, Entries entries, EntryList list) {
    this.sql = sql;
    this.entries = entries;
    this.list = list;
  }

  /** The entries of one state or choice: the first of them, and how many there are. */
  record Pile(String name, int count, List<StoredEntry> cards) {}

  List<Pile> piles(LiveRegister live, Scope scope, String by, List<String> values) {
    EntryQuestion question = new EntryQuestion(live, scope);
    Map<String, Integer> counts = list.counts(question, by, values, MOST);
    String cards =
        new EntryQuestion(live, scope)
            .and(question.columns().sql(by) + " = :pile")
            .first(
                Entries.COLUMNS,
                live.register().list().sort(),
                live.register().list().descending(),
                CARDS);
    List<Pile> piles = new ArrayList<>();
    for (String value : values) {
      Map<String, Object> parameters = new HashMap<>(question.parameters());
      parameters.put("pile", value);
      piles.add(
          new Pile(value, counts.getOrDefault(value, 0), entries.list(live, cards, parameters)));
    }
    return piles;
  }

  private record DayCount(String day, long count) {}

  /** How many entries each day of a month has. */
  Map<LocalDate, Long> byDay(LiveRegister live, Scope scope, String date, YearMonth month) {
    EntryQuestion question =
        within(live, scope, date, month.atDay(1), month.plusMonths(1).atDay(1));
    String day = day(question, date);
    Map<LocalDate, Long> counts = new TreeMap<>();
    sql.sql("select " + day + " as day, count(*) as count" + question.from() + " group by 1")
        .params(question.parameters())
        .query(DayCount.class)
        .list()
        .forEach(one -> counts.put(LocalDate.parse(one.day()), one.count()));
    return counts;
  }

  private static EntryQuestion within(
      LiveRegister live, Scope scope, String date, LocalDate from, LocalDate before) {
    EntryQuestion question = new EntryQuestion(live, scope);
    boolean moment = question.columns().kind(date) == Columns.Kind.MOMENT;
    question.and(
        question.columns().sql(date) + " >= :from",
        "from",
        moment ? from.atStartOfDay().atOffset(ZoneOffset.ofHours(7)) : from.toString());
    return question.and(
        question.columns().sql(date) + " < :before",
        "before",
        moment ? before.atStartOfDay().atOffset(ZoneOffset.ofHours(7)) : before.toString());
  }

  private static String day(EntryQuestion question, String date) {
    String column = question.columns().sql(date);
    return question.columns().kind(date) == Columns.Kind.MOMENT
        ? "to_char(" + column + " at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"
        : "left(" + column + ", 10)";
  }

  /** The first entries of one day. */
  List<StoredEntry> ofDay(LiveRegister live, Scope scope, String date, LocalDate day) {
    EntryQuestion question = within(live, scope, date, day, day.plusDays(1));
    return entries.list(
        live,
        "select "
            + Entries.COLUMNS
            + question.from()
            + " order by "
            + question.columns().sql(date)
            + ", id limit 100",
        question.parameters());
  }

  private record UnitCount(String unit, long count) {}

  /** How many entries each unit has. */
  Map<UUID, Long> byUnit(LiveRegister live, Scope scope, String by) {
    return byUnit(new EntryQuestion(live, scope), by);
  }

  /** The same of those that have not ended. */
  Map<UUID, Long> openByUnit(LiveRegister live, Scope scope, String by) {
    return byUnit(new EntryQuestion(live, scope).and("ended_at is null"), by);
  }

  private Map<UUID, Long> byUnit(EntryQuestion question, String by) {
    String column = question.columns().sql(by);
    Map<UUID, Long> counts = new HashMap<>();
    sql.sql("select " + column + " as unit, count(*) as count" + question.from() + " group by 1")
        .params(question.parameters())
        .query(UnitCount.class)
        .list()
        .forEach(one -> {
          if (HouseDirectory.isId(one.unit())) {
            counts.put(UUID.fromString(one.unit()), one.count());
          }
        });
    return counts;
  }
}

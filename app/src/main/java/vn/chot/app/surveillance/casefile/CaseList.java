package vn.chot.app.surveillance.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/**
 * Lists of cases, a page after a key. Where the area is a few units, a page of each is taken by its
 * index, then the first of them all: no area is sorted whole.
 */
@Component
class CaseList {
  static final int PAGE = 50;
  private static final int MOST_UNITS = 80;

  private final JdbcClient sql;

  CaseList(JdbcClient sql) {
    this.sql = sql;
  }

  /** In which order. */
  enum Sort {
    NEWEST("desc", "listed_at"),
    NAME("", "folded");

    private final String way;
    private final String key;

    Sort(String way, String key) {
      this.way = way;
      this.key = key;
    }
  }

  /**
   * What is asked.
   *
   * @param units whose cases; null for all, empty for none
   * @param words of the name, or a number
   * @param sex its letter; empty for both
   * @param review only those that wait for a decision
   * @param after the last one shown; null for the first page
   */
  record Asked(
      @Nullable Set<UUID> units,
      Sort sort,
      String words,
      @Nullable CaseState state,
      String sex,
      @Nullable YearMonth month,
      boolean review,
      @Nullable UUID after) {}

  /** A case as a list shows it. */
  record Line(
      UUID id,
      UUID personId,
      @Nullable String nationalNumber,
      String localNumber,
      String name,
      @Nullable String sex,
      @Nullable Integer birthYear,
      CaseState state,
      @Nullable UUID unitId,
      @Nullable LocalDate onset,
      OffsetDateTime listedAt,
      String severity,
      String outcome,
      String review) {

    String number() {
      return nationalNumber == null ? localNumber : nationalNumber;
    }

    Instant listed() {
      return listedAt.toInstant();
    }
  }

  /** A page, and whether there are more. */
  record Page(List<Line> lines, boolean more) {}

  Page page(Asked asked) {
    List<Line> found = first(asked, PAGE + 1);
    return found.size() > PAGE ? new Page(found.subList(0, PAGE), true) : new Page(found, false);
  }

  /** The first of them, as many as wanted. */
  List<Line> first(Asked asked, int most) {
    Set<UUID> units = asked.units();
    if (units != null && units.isEmpty()) {
      return List.of();
    }
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    conditions.add("state <> 'MERGED'");
    boolean searched = narrow(asked, conditions, parameters);
    after(asked, conditions, parameters);
    String where = String.join(" and ", conditions);
    String order =
        " order by %s %s, id %s limit %d"
            .formatted(asked.sort().key, asked.sort().way, asked.sort().way, most);
    String columns =
        "id, person_id, national_number, local_number, name, sex, birth_year, state, unit_id, onset,"
            + " listed_at, severity, outcome, review, folded";
    String from = "select " + columns + " from surveillance.case_file where ";
    String statement;
    if (units == null) {
      statement = from + where + order;
    } else if (searched || units.size() > MOST_UNITS) {
      parameters.put("units", units.toArray(UUID[]::new));
      statement = from + where + " and unit_id = any (:units)" + order;
    } else {
      parameters.put("units", units.toArray(UUID[]::new));
      statement =
          "select p.* from unnest(:units) as u (unit) cross join lateral ("
              + from
              + where
              + " and unit_id = u.unit"
              + order
              + ") p"
              + order;
    }
    return sql.sql(statement).params(parameters).query(CaseList::line).list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    return new Line(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("national_number"),
        row.getString("local_number"),
        row.getString("name"),
        row.getString("sex"),
        row.getObject("birth_year", Integer.class),
        CaseState.valueOf(row.getString("state")),
        row.getObject("unit_id", UUID.class),
        row.getObject("onset", LocalDate.class),
        row.getObject("listed_at", OffsetDateTime.class),
        row.getString("severity"),
        row.getString("outcome"),
        row.getString("review"));
  }

  /** Whether words are looked for, which another index answers. */
  private static boolean narrow(
      Asked asked, List<String> conditions, Map<String, Object> parameters) {
    CaseState state = asked.state();
    if (state != null) {
      conditions.add("state = :state");
      parameters.put("state", state.name());
    }
    if (!asked.sex().isEmpty()) {
      conditions.add("sex = :sex");
      parameters.put("sex", asked.sex());
    }
    YearMonth month = asked.month();
    if (month != null) {
      conditions.add("listed_at >= :from and listed_at < :to");
      parameters.put("from", month.atDay(1).atStartOfDay(CaseRows.HERE).toOffsetDateTime());
      parameters.put(
          "to", month.plusMonths(1).atDay(1).atStartOfDay(CaseRows.HERE).toOffsetDateTime());
    }
    if (asked.review()) {
      conditions.add("review <> ''");
    }
    if (asked.words().isBlank()) {
      return false;
    }
    String number = NameSource.number(asked.words());
    if (NameSource.looksLikeNumber(asked.words())) {
      conditions.add("(national_number = :number or local_number = :number)");
      parameters.put("number", number);
      return true;
    }
    int n = 0;
    for (String word : Unmarked.of(asked.words()).split(" ", 6)) {
      conditions.add("folded like :word" + n);
      parameters.put("word" + n, "%" + word.replace("%", "").replace("_", "") + "%");
      n++;
    }
    return true;
  }

  private record Key(OffsetDateTime listedAt, String folded) {}

  /** From the key of the last one shown; it is read anew, so that no name stands in an address. */
  private void after(Asked asked, List<String> conditions, Map<String, Object> parameters) {
    UUID last = asked.after();
    if (last == null) {
      return;
    }
    Optional<Key> key =
        sql.sql("select listed_at, folded from surveillance.case_file where id = :id")
            .param("id", last)
            .query(Key.class)
            .optional();
    if (key.isPresent()) {
      boolean newest = asked.sort() == Sort.NEWEST;
      conditions.add(newest ? "(listed_at, id) < (:key, :last)" : "(folded, id) > (:key, :last)");
      parameters.put("key", newest ? key.get().listedAt() : key.get().folded());
      parameters.put("last", last);
    }
  }
}

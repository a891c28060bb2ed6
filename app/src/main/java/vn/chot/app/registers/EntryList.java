package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;

/** The list of a register, a page after a key. */
@Component
class EntryList {
  static final int PAGE = 50;

  private final JdbcClient sql;
  private final Entries entries;
  private final Places places;
  private final Clock clock;

  EntryList(JdbcClient sql, Entries entries, Places places, Clock clock) {
    this.sql = sql;
    this.entries = entries;
    this.places = places;
    this.clock = clock;
  }

  /** A page, and the last entry where there are more. */
  record Page(List<StoredEntry> entries, @Nullable UUID next) {}

  Page page(LiveRegister live, Scope scope, ListAsked asked) {
    EntryQuestion question = question(live, scope, asked);
    asked.lastShown().ifPresent(last -> goOn(live, question, asked, last));
    List<StoredEntry> found =
        entries.list(
            live,
            question.first(Entries.COLUMNS, asked.sort(), asked.descending(), PAGE + 1),
            question.parameters());
    boolean more = found.size() > PAGE;
    List<StoredEntry> shown = more ? found.subList(0, PAGE) : found;
    return new Page(shown, more ? shown.getLast().id() : null);
  }

  EntryQuestion question(LiveRegister live, Scope scope, ListAsked asked) {
    return new EntryQuestion(live, scope).chosen(asked, places, LocalDate.now(clock));
  }

  /**
   * From the key of the last entry shown; it is read anew, so that no value stands in an address.
   */
  private void goOn(LiveRegister live, EntryQuestion question, ListAsked asked, UUID last) {
    String key = question.columns().sql(asked.sort());
    Optional<String> value =
        sql.sql(
                "select cast("
                    + key
                    + " as text) from registers."
                    + live.table()
                    + " where id = :id")
            .param("id", last)
            .query(String.class)
            .optional();
    value.ifPresent(at -> {
      question.parameters().put("keyId", last);
      question.and(
          "("
              + key
              + ", id) "
              + (asked.descending() ? "<" : ">")
              + " (cast(:keyValue as "
              + question.columns().kind(asked.sort()).sql()
              + "), :keyId)",
          "keyValue",
          at);
    });
  }

  /** Every entry of the list, one after the other. */
  void each(LiveRegister live, Scope scope, ListAsked asked, Consumer<StoredEntry> visitor) {
    EntryQuestion question = question(live, scope, asked);
    try (Stream<StoredEntry> all =
        sql
            .sql(
                question.first(
                    Entries.COLUMNS, asked.sort(), asked.descending(), Integer.MAX_VALUE))
            .withFetchSize(500)
            .params(question.parameters())
            .query((row, index) -> entries.entry(row, live.register()))
            .stream()) {
      all.forEach(visitor);
    }
  }

  /** How many there are by the values of a column, counted up to a bound each. */
  Map<String, Integer> counts(
      EntryQuestion question, String column, List<String> values, int most) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    for (String value : values) {
      Map<String, Object> parameters = new java.util.HashMap<>(question.parameters());
      parameters.put("counted", value);
      String counted =
          "select count(*) from (select 1"
              + question.from()
              + " and "
              + question.columns().sql(column)
              + " = :counted limit "
              + (most + 1)
              + ") bounded";
      counts.put(value, sql.sql(counted).params(parameters).query(Integer.class).single());
    }
    return counts;
  }
}

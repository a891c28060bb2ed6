package vn.chot.app.directive.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.directive.paper.Reception.KnownPaper;
import vn.chot.app.pages.Refusal;

/**
 * The book of papers that came in (sổ văn bản đến), numbered from 1 each year: Decree
 * 30/2020/NĐ-CP, article 22.
 */
@Component
class ArrivalBook {

  private static final int LAST = 999_999;

  private final JdbcClient sql;
  private final Clock clock;

  ArrivalBook(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static final String HOLD =
      """
      select pg_advisory_xact_lock(hashtext('directive.paper arrival book'))::text
      """;

  /** Holds the book until the transaction ends: papers are received one after another. */
  void hold() {
    sql.sql(HOLD).query(String.class).optional();
  }

  private static final String NEXT =
      """
      select coalesce(max(arrival_number), 0) + 1 from directive.paper where arrival_year = :year
      """;

  /** The next free number of a year; none where its last number is taken. */
  OptionalInt next(int year) {
    int next = sql.sql(NEXT).param("year", year).query(Integer.class).single();
    return next > LAST ? OptionalInt.empty() : OptionalInt.of(next);
  }

  /** Whether an entry can stand in the book. */
  sealed interface Entry {

    /**
     * It can.
     *
     * @param number its number; null when outgoing
     */
    record Free(@Nullable Integer number) implements Entry {}

    /**
     * It cannot.
     *
     * @param why its number is taken, or none is left
     */
    record Refused(Refusal why) implements Entry {}
  }

  /** What is wrong with a number or a day whatever the book holds, if anything. */
  Optional<Refusal> brokenBy(@Nullable Integer number, LocalDate arrivedOn) {
    if (number != null && (number < 1 || number > LAST)) {
      return Optional.of(Refusals.ARRIVAL_NUMBER);
    }
    if (arrivedOn.isAfter(LocalDate.now(clock))) {
      return Optional.of(Refusals.ARRIVED_LATER);
    }
    return FieldRules.day("Ngày đến", "The day of arrival", arrivedOn);
  }

  /** The entry with its number, the next one where none was typed, for a paper here or not yet. */
  Entry entry(ArrivalFields typed, @Nullable UUID paper) {
    return switch (typed.direction()) {
      case OUT -> new Entry.Free(null);
      case IN -> entry(typed.number(), typed.arrivedOn().getYear(), paper);
    };
  }

  private Entry entry(@Nullable Integer number, int year, @Nullable UUID paper) {
    OptionalInt next = next(year);
    if (number == null) {
      return next.isPresent()
          ? new Entry.Free(next.getAsInt())
          : new Entry.Refused(Refusals.arrivalFull(year, LAST));
    }
    return at(year, number).filter(there -> !there.id().equals(paper)).isPresent()
        ? new Entry.Refused(
            Refusals.arrivalTaken(number, year, next.isPresent() ? next.getAsInt() : null))
        : new Entry.Free(number);
  }

  private static final String KNOWN =
      """
      select id, number, arrival_number, arrived_on, received_by_name from directive.paper
      """;

  private static final String AT_NUMBER =
      KNOWN
          + """
          where arrival_year = :year and arrival_number = :number
          """;

  /** The paper under a number of a year. */
  Optional<KnownPaper> at(int year, int number) {
    return sql.sql(AT_NUMBER)
        .param("year", year)
        .param("number", number)
        .query(ArrivalBook::known)
        .optional();
  }

  private static final String OF_CONTENT =
      KNOWN
          + """
          where sha256 = :sha256
          """;

  /** The paper whose original has this hash. */
  Optional<KnownPaper> ofContent(String sha256) {
    return sql.sql(OF_CONTENT).param("sha256", sha256).query(ArrivalBook::known).optional();
  }

  private static final String NAMED =
      KNOWN
          + """
          where number_key = directive.number_key(:number)
            and issued_on = :issuedOn
            and (issuer_folded is null or cast(:issuer as text) is null
                 or issuer_folded = directive.fold(:issuer))
          order by received_at
          limit 1
          """;

  /** The paper of the same number, day of issue and, where both are known, issuer. */
  Optional<KnownPaper> named(HeaderFields header) {
    if (header.number() == null || header.issuedOn() == null) {
      return Optional.empty();
    }
    return sql.sql(NAMED)
        .param("number", header.number())
        .param("issuedOn", header.issuedOn())
        .param("issuer", header.issuer())
        .query(ArrivalBook::known)
        .optional();
  }

  private static KnownPaper known(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new KnownPaper(
        row.id("id"),
        row.textOrNull("number"),
        row.number("arrival_number"),
        set.getObject("arrived_on", LocalDate.class),
        row.text("received_by_name"));
  }
}

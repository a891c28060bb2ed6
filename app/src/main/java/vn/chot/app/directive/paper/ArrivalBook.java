package vn.chot.app.directive.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.directive.paper.Reception.KnownPaper;

/**
 * The book of papers that came in (sổ văn bản đến), numbered from 1 each year: Decree
 * 30/2020/NĐ-CP, article 22.
 */
@Component
class ArrivalBook {

  private final JdbcClient sql;

  ArrivalBook(JdbcClient sql) {
    this.sql = sql;
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

  /** The next free number of a year. */
  int next(int year) {
    return sql.sql(NEXT).param("year", year).query(Integer.class).single();
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

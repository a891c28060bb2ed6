package vn.chot.app.directive.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which paper cites which. */
@Component
class PaperReferences {

  private final JdbcClient sql;

  PaperReferences(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A paper at the other end of a citation.
   *
   * @param id its identity
   * @param number its number and symbol
   * @param issuer who issued it
   * @param issuedOn when
   * @param subject its abstract
   */
  record Linked(
      UUID id,
      @Nullable String number,
      @Nullable String issuer,
      @Nullable LocalDate issuedOn,
      @Nullable String subject) {}

  /**
   * A symbol that a paper cites.
   *
   * @param symbol as the reader corrected it
   * @param papers the papers here that carry it, likeliest first; none while it has not arrived
   */
  record Cited(String symbol, List<Linked> papers) {}

  private static final String FORGET =
      """
      delete from directive.paper_reference where measure_id = :measure
      """;

  private static final String CITE =
      """
      insert into directive.paper_reference (paper_id, measure_id, symbol)
      select :paper, cast(:measure as uuid), symbol from unnest(:symbols) symbol
      """;

  /** Notes what a measure cites now; nothing when it is off the list. */
  void ofMeasure(MeasureView measure) {
    sql.sql(FORGET).param("measure", measure.id()).update();
    if (!measure.dropped()) {
      cite(measure.paperId(), measure.id(), measure.fields().references());
    }
  }

  /** Notes what a paper cites outside its measures. */
  void ofPaper(UUID paperId, List<String> symbols) {
    cite(paperId, null, symbols);
  }

  private void cite(UUID paper, @Nullable UUID measure, List<String> symbols) {
    if (!symbols.isEmpty()) {
      sql.sql(CITE)
          .param("paper", paper)
          .param("measure", measure)
          .param("symbols", Row.array(symbols))
          .update();
    }
  }

  private static final String CITES =
      """
      select cited.symbol, p.id, p.number, p.issuer, p.issued_on, p.subject
      from (select min(symbol) as symbol, coalesce(number_key, symbol) as key,
                   max(number_key) as number_key
            from directive.paper_reference
            where paper_id = :paper
            group by coalesce(number_key, symbol)) cited
      join directive.paper citing on citing.id = :paper
      left join directive.paper p
        on p.number_key = cited.number_key and p.id <> :paper
       and (p.issued_on is null or citing.issued_on is null or p.issued_on <= citing.issued_on)
      where cited.number_key is null
         or cited.number_key is distinct from citing.number_key
      order by cited.key, p.issued_on desc nulls last, p.id
      """;

  /**
   * What the paper cites. A number starts again each year and is used by many issuers: all papers
   * that carry it and are not younger than the citing one are named, youngest first.
   */
  List<Cited> citedBy(UUID paperId) {
    Map<String, List<Linked>> found = new LinkedHashMap<>();
    sql.sql(CITES)
        .param("paper", paperId)
        .query(set -> {
          List<Linked> papers =
              found.computeIfAbsent(set.getString("symbol"), s -> new ArrayList<>());
          if (set.getObject("id") != null) {
            papers.add(linked(set, 0));
          }
        });
    return found.entrySet().stream().map(e -> new Cited(e.getKey(), e.getValue())).toList();
  }

  private static final String CITING =
      """
      select p.id, p.number, p.issuer, p.issued_on, p.subject
      from directive.paper p
      join directive.paper cited on cited.id = :paper
      where p.id <> :paper
        and (p.issued_on is null or cited.issued_on is null or p.issued_on >= cited.issued_on)
        and p.id in (select r.paper_id from directive.paper_reference r
                     where r.number_key = cited.number_key)
      order by p.issued_on desc nulls last, p.id
      limit 200
      """;

  /** Papers here that cite this one, youngest first. */
  List<Linked> citing(UUID paperId) {
    return sql.sql(CITING).param("paper", paperId).query(PaperReferences::linked).list();
  }

  private static Linked linked(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new Linked(
        row.id("id"),
        row.textOrNull("number"),
        row.textOrNull("issuer"),
        row.date("issued_on"),
        row.textOrNull("subject"));
  }
}

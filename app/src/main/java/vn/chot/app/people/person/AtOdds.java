package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In what a paper is at odds with its person: the warnings that had to be confirmed before it was
 * stored. It stands beside the paper, so that whoever reads the number knows that somebody looked.
 */
@Component
class AtOdds {
  private final JdbcClient sql;

  AtOdds(JdbcClient sql) {
    this.sql = sql;
  }

  /** The codes, apart by commas; empty where they agree. */
  static String of(IdentityPaper paper, Facts facts, LocalDate today) {
    List<Fault> found = new ArrayList<>();
    CheckPaper.check(paper, facts, today, found);
    return found.stream()
        .filter(Fault::confirmable)
        .map(fault -> fault.refusal().code())
        .collect(Collectors.joining(","));
  }

  private static final String ANEW =
      """
      update people.identity_paper set at_odds = string_to_array(:odds, ',')
      where person_id = :person and kind = :kind and number = :number
        and at_odds <> string_to_array(:odds, ',')
      """;

  /** Notes it anew after the person was corrected. */
  void anew(UUID person, Facts facts, LocalDate today) {
    for (IdentityPaper paper : facts.papers()) {
      sql.sql(ANEW)
          .param("odds", of(paper, facts, today))
          .param("person", person)
          .param("kind", paper.kind().name())
          .param("number", paper.number())
          .update();
    }
  }
}

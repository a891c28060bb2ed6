package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;

@ChotTest
class DemoPapersTest {

  private static final String DEMO =
      """
      select number from directive.paper
      where issuer_folded like '%lac hong' and number_key in
        ('19-kl-tu', '11-cd-ubnd', '42-tb-ubnd', '61-tb-tu', '1683-ubnd-kgvx')
        and exists (select 1 from directive.measure m where m.paper_id = paper.id)
      """;

  @Autowired LoadDemoPapers loadDemoPapers;
  @Autowired JdbcClient sql;

  private List<String> papers() {
    return sql.sql(DEMO).query(String.class).list();
  }

  @Test
  void theFirstStartReceivesTheFivePapersAndTheNextNone() throws IOException {
    assertThat(papers()).hasSize(5);

    loadDemoPapers.run(new DefaultApplicationArguments());

    assertThat(papers()).hasSize(5);
  }

  @Test
  void thePapersCiteOneAnother() {
    int linked =
        sql.sql(
                """
                select count(*) from directive.paper_reference r
                join directive.paper p on p.number_key = r.number_key and p.id <> r.paper_id
                where p.number_key in ('19-kl-tu', '11-cd-ubnd', '42-tb-ubnd')
                """)
            .query(Integer.class)
            .single();
    assertThat(linked).isPositive();
  }
}

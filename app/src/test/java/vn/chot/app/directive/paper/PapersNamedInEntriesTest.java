package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.registers.FindsPaper;

/** A number in an entry of a register leads to the paper it means, for those who open papers. */
@ChotTest
class PapersNamedInEntriesTest {
  @Autowired ApplicationContext server;
  @Autowired FindsPaper papers;
  @Autowired JdbcClient sql;

  private record Known(UUID id, String number, LocalDate issuedOn) {}

  @Test
  void theNumberLeadsToTheOnePaperThatBearsIt() {
    RegisterScene scene = RegisterScene.in(server);
    Known paper =
        sql.sql(
                """
                select id, number, issued_on from directive.paper p
                where number is not null and issued_on is not null and not exists
                 (select 1 from directive.paper q where q.number_key = p.number_key and q.id <> p.id)
                limit 1
                """)
            .query(Known.class)
            .single();
    Actor clerk = scene.actor("nd.vanthu");
    assertThat(papers.path(clerk, paper.number(), Optional.empty()))
        .contains("/papers/" + paper.id());
    assertThat(papers.path(clerk, paper.number(), Optional.of(paper.issuedOn()))).isPresent();
    assertThat(papers.path(clerk, paper.number(), Optional.of(paper.issuedOn().plusDays(1))))
        .isEmpty();
    assertThat(papers.path(clerk, "99999/QĐ-KHONGCO", Optional.empty())).isEmpty();
    assertThat(papers.path(scene.actor("nd.bai"), paper.number(), Optional.empty())).isEmpty();
  }
}

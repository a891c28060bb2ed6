package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.chot.app.Browser;
import vn.chot.app.ChotServer;
import vn.chot.app.FreshDatabase;
import vn.chot.app.access.DemoAccount;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.access.Role;

/** The whole demonstration, on a morning after the province's districts ended. */
@SpringBootTest(
    classes = ChotServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.main.register-shutdown-hook=false")
@ContextConfiguration(initializers = FreshDatabase.class)
class DemoTasksTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class AfterTheReform {
    @Bean
    @Primary
    Clock november2026() {
      return Clock.tick(
          Clock.fixed(Instant.parse("2026-11-27T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")),
          Duration.ofMillis(1));
    }
  }

  @LocalServerPort int port;
  @Autowired LoadDemoTasks loadDemoTasks;
  @Autowired FirstSteps firstSteps;
  @Autowired JdbcClient sql;

  private int count(String from) {
    return sql.sql("select count(*) from " + from).query(Integer.class).single();
  }

  private List<String> words(String query) {
    return sql.sql(query).query(String.class).list();
  }

  @Test
  void thereAreTasksInEveryState() {
    assertThat(words("select distinct state from directive.task"))
        .containsExactlyInAnyOrderElementsOf(
            List.of(TaskState.values()).stream().map(Enum::name).toList());
    assertThat(words("select distinct move from directive.task_move"))
        .containsExactlyInAnyOrderElementsOf(
            List.of(TaskMove.values()).stream().map(Enum::name).toList());
    assertThat(count("directive.task where obstacle_at is not null")).isPositive();
    assertThat(count("directive.task_file")).isPositive();
    assertThat(count("directive.cooperator_word")).isPositive();
    assertThat(count("directive.task where deadline > date '2026-11-27'")).isPositive();
  }

  @Test
  void oneReviewedPaperWaitsToBeGivenByHandAndOneWaitsForItsReview() {
    assertThat(
            words(
                """
                select number from directive.paper p
                where state = 'REVIEWED'
                  and not exists (select from directive.direction d where d.paper_id = p.id)
                """))
        .containsExactly("61-TB/TU");
    assertThat(words("select number from directive.paper where state = 'RECEIVED'"))
        .containsExactly("1683/UBND-KGVX");
  }

  @Test
  void whatAnEndedBodyIsToldToDoIsWithItsSuccessor() {
    assertThat(
            words(
                """
                select a.name from directive.task t
                join directive.directed_measure m on m.id = t.directed_id
                join directive.paper p on p.id = t.paper_id
                join agencies.agency_version a on a.agency_id = t.agency_id and a.valid_to is null
                where p.number = '11/CĐ-UBND' and m.path in ('1', '7', '8')
                order by m.position
                """))
        .containsExactly("Ủy ban nhân dân phường Bến Lạc", "Sở Nội vụ", "Sở Xây dựng");
  }

  @Test
  void everyPrintedAccountSignsInAndFindsItsWork() {
    List<DemoAccount> accounts = firstSteps.demoAccounts();
    assertThat(accounts).hasSizeGreaterThan(15);
    for (DemoAccount account : accounts) {
      Browser browser = Browser.signedIn(port, account.login());
      String page = account.roles().contains(Role.ADMINISTRATOR) ? "/accounts" : "/tasks";
      assertThat(browser.open(page).statusCode()).as(account.login()).isEqualTo(200);
    }
  }

  @Test
  void theNextStartPlaysNothingAgain() throws IOException {
    int moves = count("directive.task_move");
    loadDemoTasks.run(new DefaultApplicationArguments());
    assertThat(count("directive.task_move")).isEqualTo(moves);
  }
}

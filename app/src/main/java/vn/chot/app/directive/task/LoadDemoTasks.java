package vn.chot.app.directive.task;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.places.Places;

/**
 * At the first start of the demonstration, its clerk gives three papers to the agencies, and the
 * story of demo/story.csv is played by the people it names: tasks in every state. One more paper is
 * reviewed and waits to be given by hand; the fifth waits for its review.
 */
@Component
@Order(3)
class LoadDemoTasks implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoTasks.class);
  private static final List<String> GIVEN = List.of("19-KL/TU", "11/CĐ-UBND", "42/TB-UBND");
  private static final String BY_HAND = "61-TB/TU";

  private final FirstSteps firstSteps;
  private final Conclusions conclusions;
  private final DirectPaper directPaper;
  private final PlayDemoLine play;
  private final TransactionTemplate transaction;
  private final JdbcClient sql;
  private final Places places;
  private final Reaches reaches;

  LoadDemoTasks(
      FirstSteps firstSteps,
      Conclusions conclusions,
      DirectPaper directPaper,
      PlayDemoLine play,
      TransactionTemplate transaction,
      JdbcClient sql,
      Places places,
      Reaches reaches) {
    this.firstSteps = firstSteps;
    this.conclusions = conclusions;
    this.directPaper = directPaper;
    this.play = play;
    this.transaction = transaction;
    this.sql = sql;
    this.places = places;
    this.reaches = reaches;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    Optional<Actor> clerk = firstSteps.demoClerk();
    boolean province = clerk.isPresent() && places.home(reaches.today()).isPresent();
    if (province && nothingDirected()) {
      List<DemoLine> story = DemoLine.story();
      transaction.executeWithoutResult(status -> play(clerk.get(), story));
    }
  }

  private void play(Actor clerk, List<DemoLine> story) {
    story.stream().filter(line -> line.act() == DemoLine.Act.CHOOSE).forEach(this::play);
    GIVEN.forEach(number -> paper(number).ifPresent(paper -> direct(clerk, paper)));
    story.stream().filter(line -> line.act() != DemoLine.Act.CHOOSE).forEach(this::play);
    paper(BY_HAND).ifPresent(paper -> conclusions.holdReviewed(clerk, paper));
  }

  private void direct(Actor clerk, UUID paper) {
    if (directPaper.direct(clerk, paper) instanceof Directed.Declined declined) {
      LOG.error("demo paper {} was not directed: {}", paper, declined.why().code());
    }
  }

  private void play(DemoLine line) {
    paper(line.paper())
        .flatMap(paper -> play.play(line, paper))
        .ifPresent(why -> LOG.error("demo story, row {}: {}", line.row(), why));
  }

  private boolean nothingDirected() {
    return sql.sql("select not exists (select from directive.direction)")
        .query(Boolean.class)
        .single();
  }

  private static final String BY_NUMBER =
      """
      select id from directive.paper
      where number_key = directive.number_key(:number) order by received_at limit 1
      """;

  private Optional<UUID> paper(String number) {
    return sql.sql(BY_NUMBER).param("number", number).query(UUID.class).optional();
  }
}

package vn.chot.app.directive.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;

/**
 * At the first start of the demonstration, its clerk receives the five papers of the invented
 * province of Lạc Hồng; the Party's come in, the province's own are outgoing.
 */
@Component
@Order(2)
class LoadDemoPapers implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoPapers.class);

  private record Demo(String name, Direction direction, LocalDate arrivedOn) {}

  private static final List<Demo> PAPERS =
      List.of(
          new Demo("19-KL-TU.txt", Direction.IN, LocalDate.of(2021, 7, 29)),
          new Demo("11-CD-UBND.txt", Direction.OUT, LocalDate.of(2021, 8, 2)),
          new Demo("42-TB-UBND.txt", Direction.OUT, LocalDate.of(2021, 8, 4)),
          new Demo("61-TB-TU.txt", Direction.IN, LocalDate.of(2021, 8, 6)),
          new Demo("1683-UBND-KGVX.txt", Direction.OUT, LocalDate.of(2021, 8, 9)));

  private final FirstSteps firstSteps;
  private final ReceivePaper receivePaper;
  private final PaperList list;
  private final Clock clock;

  LoadDemoPapers(FirstSteps firstSteps, ReceivePaper receivePaper, PaperList list, Clock clock) {
    this.firstSteps = firstSteps;
    this.receivePaper = receivePaper;
    this.list = list;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    Optional<Actor> clerk = firstSteps.demoClerk();
    if (clerk.isPresent() && list.page(ListFilter.none(), null).rows().isEmpty()) {
      for (Demo paper : PAPERS) {
        receive(clerk.get(), paper);
      }
    }
  }

  /** A paper cannot arrive after today: where the clock stands before 2021, it arrives today. */
  private void receive(Actor clerk, Demo paper) throws IOException {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = paper.arrivedOn().isAfter(today) ? today : paper.arrivedOn();
    Reception outcome =
        receivePaper.receive(
            clerk,
            new Incoming(paper.name(), content(paper.name()), paper.direction(), null, day, false));
    if (outcome instanceof Reception.Declined declined) {
      LOG.error("demo paper {} was not received: {}", paper.name(), declined.why().code());
    }
  }

  private static byte[] content(String name) throws IOException {
    try (InputStream file = new ClassPathResource("demo/papers/" + name).getInputStream()) {
      return file.readAllBytes();
    }
  }
}

package vn.chot.app.directive.paper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.chot.app.access.Actor;

/** Papers received for tests of rooms below. */
public final class ReceivedTexts {
  private final ApplicationContext server;

  public ReceivedTexts(ApplicationContext server) {
    this.server = server;
  }

  /** Receives a text as an incoming paper of this day. */
  public UUID receive(Actor clerk, String text, LocalDate day) {
    Reception reception =
        server
            .getBean(ReceivePaper.class)
            .receive(
                clerk,
                new Incoming(
                    "van-ban.txt",
                    text.getBytes(StandardCharsets.UTF_8),
                    Direction.IN,
                    null,
                    day,
                    true));
    if (reception instanceof Reception.Received received) {
      return received.paper();
    }
    throw new IllegalStateException(reception.toString());
  }

  /** Opens the review again; the code of the refusal, or nothing when it is open. */
  public List<String> reopen(Actor clerk, UUID paper) {
    return server.getBean(FinishReview.class).reopen(clerk, paper)
            instanceof Edit.Declined<PaperView> declined
        ? List.of(declined.why().code())
        : List.of();
  }
}

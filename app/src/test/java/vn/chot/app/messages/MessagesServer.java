package vn.chot.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

/** Tests of this room run on a server of their own that has a mail server. */
@ChotTest
abstract class MessagesServer {
  static final MailServer MAIL = new MailServer();

  @Autowired Messages messages;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationContext server;

  TwoAgencies people() {
    return TwoAgencies.in(server);
  }

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    MAIL.up();
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", MAIL::port);
    settings.add("chot.mail.from", () -> "chot@lachong.example");
    settings.add("chot.mail.office", () -> "vanphong@lachong.example");
    settings.add("chot.address", () -> "https://chot.lachong.example/");
  }

  @BeforeEach
  void emptyMailboxes() throws Exception {
    MAIL.up();
    MAIL.now().purgeEmailFromAllMailboxes();
  }

  void tell(Actor by, News... news) {
    transaction.executeWithoutResult(status -> messages.tell(by, List.of(news)));
  }

  static News toOffice(UUID task, String turn) {
    return News.toOffice(
        "task/" + task + "/" + turn,
        task,
        "Sở Y tế nộp kết quả việc II.3.",
        "Sở Y tế submitted II.3.",
        "/tasks/" + task);
  }

  static News toAgency(UUID agency, UUID task, String turn) {
    return News.toAgency(
        "task/" + task + "/" + turn,
        task,
        agency,
        "Có việc mới: II.3 (" + turn + ").",
        "A new task: II.3 (" + turn + ").",
        "/tasks/" + task);
  }

  static void await(BooleanSupplier there) {
    long patience = 200;
    while (!there.getAsBoolean() && patience-- > 0) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(there.getAsBoolean()).isTrue();
  }
}

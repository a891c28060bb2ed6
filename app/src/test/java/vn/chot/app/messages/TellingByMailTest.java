package vn.chot.app.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ChotTest;
import vn.chot.app.SteerableClock.Steered;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.messages.Sending.Outcome;

/** Mail goes to a real SMTP server, which is stopped and started again. */
@ChotTest
class TellingByMailTest {
  private static final ServerSetup PORT =
      new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
  private static GreenMail mail = new GreenMail(PORT);

  @Autowired Messages messages;
  @Autowired Postman postman;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transaction;
  @Autowired Steered clock;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    mail.start();
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", PORT::getPort);
    settings.add("chot.mail.from", () -> "chot@lachong.example");
    settings.add("chot.mail.office", () -> "vanphong@lachong.example");
    settings.add("chot.address", () -> "https://chot.lachong.example/");
  }

  @BeforeEach
  void emptyMailboxes() throws Exception {
    restart();
    mail.purgeEmailFromAllMailboxes();
  }

  @AfterAll
  static void stop() {
    mail.stop();
  }

  @Test
  void whatIsToldGoesOutOnceCommittedInBothLanguagesWithItsLink() throws Exception {
    UUID task = UUID.randomUUID();

    tell(news(task, "assigned/1"));

    MimeMessage letter = arrived(1).getFirst();
    assertThat(letter.getSubject()).isEqualTo("[Chốt] Sở Y tế nộp kết quả việc II.3.");
    assertThat(letter.getAllRecipients()[0]).hasToString("vanphong@lachong.example");
    assertThat(letter.getFrom()[0]).hasToString("chot@lachong.example");
    assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat((String) letter.getContent())
        .startsWith("Sở Y tế nộp kết quả việc II.3.")
        .contains("Sở Y tế submitted II.3.")
        .contains("https://chot.lachong.example/tasks/" + task);
    assertThat(outcomes(task)).containsExactly(Outcome.SENT);
  }

  @Test
  void oneThingIsToldOnceHoweverOftenItIsSaid() {
    UUID task = UUID.randomUUID();

    tell(news(task, "assigned/1"), news(task, "assigned/1"));
    tell(news(task, "assigned/1"));
    tell(news(task, "assigned/2"));

    assertThat(arrived(2)).hasSize(2);
    assertThat(messages.sendings(List.of(task))).hasSize(2);
  }

  @Test
  void manySendersAtOnceDoNotSendOneThingTwice() throws Exception {
    mail.stop();
    UUID task = UUID.randomUUID();
    for (int turn = 0; turn < 20; turn++) {
      tell(news(task, "turn/" + turn));
    }
    restart();
    clock.pass(Duration.ofMinutes(2));

    List<Thread> senders =
        java.util.stream.IntStream.range(0, 4)
            .mapToObj(i -> Thread.ofVirtual().start(postman::sendDue))
            .toList();
    for (Thread sender : senders) {
      sender.join();
    }

    assertThat(arrived(20)).hasSize(20);
    assertThat(outcomes(task)).hasSize(20).containsOnly(Outcome.SENT);
  }

  @Test
  void whatIsRolledBackWasNeverTold() {
    UUID task = UUID.randomUUID();

    transaction.executeWithoutResult(status -> {
      messages.tell(clerk(), List.of(news(task, "assigned/1")));
      status.setRollbackOnly();
    });
    postman.sendDue();

    assertThat(messages.sendings(List.of(task))).isEmpty();
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void nothingIsToldOutsideATransaction() {
    assertThatThrownBy(() -> messages.tell(clerk(), List.of(news(UUID.randomUUID(), "x"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aServerThatIsDownIsTriedAgainAfterAGrowingPauseUnderTheSameMessageId() throws Exception {
    mail.stop();
    UUID task = UUID.randomUUID();
    tell(news(task, "returned/1"));
    await(() -> attempts(task) == 1);

    Sending waiting = messages.sendings(List.of(task)).getFirst();
    assertThat(waiting.outcome()).isEqualTo(Outcome.WAITING);
    assertThat(waiting.why()).contains("Chưa nối được với máy chủ thư");

    restart();
    postman.sendDue();
    assertThat(mail.getReceivedMessages()).as("before the pause is over").isEmpty();
    clock.pass(Duration.ofMinutes(1).plusSeconds(1));
    postman.sendDue();

    assertThat(arrived(1).getFirst().getMessageID()).contains(delivery(task) + "@lachong.example");
    assertThat(outcomes(task)).containsExactly(Outcome.SENT);
  }

  @Test
  void itIsGivenUpAfterEightTriesAndAClerkReadsWhy() {
    mail.stop();
    UUID task = UUID.randomUUID();
    tell(news(task, "returned/1"));
    await(() -> attempts(task) == 1);

    for (Duration pause : Postman.PAUSES) {
      clock.pass(pause.plusSeconds(1));
      postman.sendDue();
    }

    Sending failed = messages.sendings(List.of(task)).getFirst();
    assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failed.why()).contains("Đã thử nhiều lần");
    assertThat(attempts(task)).isEqualTo(8);
  }

  @Test
  void noWordOfNewsBeginsAHeader() throws Exception {
    UUID task = UUID.randomUUID();

    tell(
        News.toOffice(
            "inject/" + task,
            task,
            "Việc mới\r\nBcc: kethu@example.org\r\n\r\nnội dung giả",
            "x",
            "/tasks/1"));

    MimeMessage letter = arrived(1).getFirst();
    assertThat(letter.getSubject())
        .isEqualTo("[Chốt] Việc mới Bcc: kethu@example.org nội dung giả");
    assertThat(letter.getHeader("Bcc")).isNull();
    assertThat(letter.getAllRecipients()).hasSize(1);
  }

  @Test
  void aLinkOfNewsStaysOnThisSite() {
    for (String link : new String[] {"https://example.org", "//example.org", "/\\example.org"}) {
      assertThatThrownBy(() -> News.toOffice("k", UUID.randomUUID(), "v", "e", link))
          .as(link)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void tell(News... news) {
    transaction.executeWithoutResult(status -> messages.tell(clerk(), List.of(news)));
  }

  private static News news(UUID task, String turn) {
    return News.toOffice(
        "task/" + task + "/" + turn,
        task,
        "Sở Y tế nộp kết quả việc II.3.",
        "Sở Y tế submitted II.3.",
        "/tasks/" + task);
  }

  private Actor clerk() {
    UUID id =
        sql.sql("select id from access.account where login = 'vanthu'").query(UUID.class).single();
    return new Actor(id, "vanthu", "Văn thư", Set.of(Role.CLERK));
  }

  private List<Outcome> outcomes(UUID about) {
    await(() ->
        messages.sendings(List.of(about)).stream().noneMatch(s -> s.outcome() == Outcome.WAITING));
    return messages.sendings(List.of(about)).stream().map(Sending::outcome).toList();
  }

  private int attempts(UUID about) {
    return sql.sql(
            "select coalesce(max(attempts), 0) from messages.delivery d join messages.message m"
                + " on m.id = d.message_id where m.about = :about")
        .param("about", about)
        .query(Integer.class)
        .single();
  }

  private UUID delivery(UUID about) {
    return sql.sql(
            "select d.id from messages.delivery d join messages.message m on m.id = d.message_id"
                + " where m.about = :about")
        .param("about", about)
        .query(UUID.class)
        .single();
  }

  private static List<MimeMessage> arrived(int count) {
    assertThat(mail.waitForIncomingEmail(10_000, count)).isTrue();
    return Arrays.asList(mail.getReceivedMessages());
  }

  private static void await(java.util.function.BooleanSupplier there) {
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

  private static void restart() {
    if (!mail.isRunning()) {
      mail = new GreenMail(PORT);
      mail.start();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

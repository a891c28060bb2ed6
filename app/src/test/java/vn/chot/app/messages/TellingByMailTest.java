package vn.chot.app.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.chot.app.SteerableClock.Steered;
import vn.chot.app.messages.Sending.Outcome;

/** Mail goes to a real SMTP server, which is stopped and started again. */
class TellingByMailTest extends MessagesServer {
  @Autowired Postman postman;
  @Autowired JdbcClient sql;
  @Autowired Steered clock;

  @Test
  void whatIsToldGoesOutOnceCommittedInBothLanguagesWithItsLink() throws Exception {
    UUID task = UUID.randomUUID();

    tell(toOffice(task, "assigned/1"));

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

    tell(toOffice(task, "assigned/1"), toOffice(task, "assigned/1"));
    tell(toOffice(task, "assigned/1"));
    tell(toOffice(task, "assigned/2"));

    assertThat(arrived(2)).hasSize(2);
    assertThat(messages.sendings(List.of(task))).hasSize(2);
  }

  @Test
  void manySendersAtOnceDoNotSendOneThingTwice() throws Exception {
    UUID task = UUID.randomUUID();
    postman.stop();
    for (int turn = 0; turn < 20; turn++) {
      tell(toOffice(task, "turn/" + turn));
    }

    List<Thread> senders =
        java.util.stream.IntStream.range(0, 4)
            .mapToObj(i -> Thread.ofVirtual().start(postman::sendDue))
            .toList();
    for (Thread sender : senders) {
      sender.join();
    }

    postman.start();
    assertThat(arrived(20)).hasSize(20);
    assertThat(outcomes(task)).hasSize(20).containsOnly(Outcome.SENT);
  }

  @Test
  void whatIsRolledBackWasNeverTold() {
    UUID task = UUID.randomUUID();

    transaction.executeWithoutResult(status -> {
      messages.tell(people().clerk(), List.of(toOffice(task, "assigned/1")));
      status.setRollbackOnly();
    });
    postman.sendDue();

    assertThat(messages.sendings(List.of(task))).isEmpty();
    assertThat(MAIL.now().getReceivedMessages()).isEmpty();
  }

  @Test
  void nothingIsToldOutsideATransaction() {
    assertThatThrownBy(
            () -> messages.tell(people().clerk(), List.of(toOffice(UUID.randomUUID(), "x"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aServerThatIsDownIsTriedAgainAfterAGrowingPauseUnderTheSameMessageId() throws Exception {
    MAIL.down();
    UUID task = UUID.randomUUID();
    tell(toOffice(task, "returned/1"));
    await(() -> attempts(task) == 1);

    Sending waiting = messages.sendings(List.of(task)).getFirst();
    assertThat(waiting.outcome()).isEqualTo(Outcome.WAITING);
    assertThat(waiting.why()).contains("Chưa nối được với máy chủ thư");

    MAIL.up();
    postman.sendDue();
    assertThat(MAIL.now().getReceivedMessages()).as("before the pause is over").isEmpty();
    clock.pass(Duration.ofMinutes(1).plusSeconds(1));
    postman.sendDue();

    assertThat(arrived(1).getFirst().getMessageID()).contains(delivery(task) + "@lachong.example");
    assertThat(outcomes(task)).containsExactly(Outcome.SENT);
  }

  @Test
  void whatWasToldBeforeARestartIsSentAfterIt() {
    UUID task = UUID.randomUUID();
    postman.stop();
    tell(toOffice(task, "submitted/1"));
    assertThat(messages.sendings(List.of(task)).getFirst().outcome()).isEqualTo(Outcome.WAITING);

    postman.start();

    assertThat(outcomes(task)).containsExactly(Outcome.SENT);
    assertThat(MAIL.now().getReceivedMessages()).hasSize(1);
  }

  @Test
  void itIsGivenUpAfterEightTriesAndAClerkReadsWhy() {
    MAIL.down();
    UUID task = UUID.randomUUID();
    tell(toOffice(task, "returned/1"));
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
  void anAgencyIsToldAtItsAddress() throws Exception {
    UUID task = UUID.randomUUID();

    tell(
        toAgency(people().health, task, "assigned/1"),
        toAgency(people().police, task, "assigned/1"));

    assertThat(arrived(2))
        .extracting(letter -> letter.getAllRecipients()[0].toString())
        .containsExactlyInAnyOrder("soyte@lachong.example", "congan@lachong.example");
    assertThat(messages.sendings(List.of(task)))
        .extracting(Sending::agency)
        .containsExactlyInAnyOrder(people().health, people().police);
  }

  @Test
  void whatIsToldToAnAgencyAndToAPersonInItIsOneMail() {
    UUID task = UUID.randomUUID();
    News all = toAgency(people().health, task, "handed/1");

    tell(
        all,
        new News(
            all.key(),
            task,
            people().health,
            people().staff.id(),
            all.vietnamese(),
            all.english(),
            all.link()));

    assertThat(outcomes(task)).containsExactly(Outcome.SENT);
    assertThat(MAIL.now().getReceivedMessages()).hasSize(1);
  }

  @Test
  void anAgencyWithoutAnAddressIsShownAtOnce() {
    UUID task = UUID.randomUUID();

    tell(toAgency(people().nameless, task, "assigned/1"));

    assertThat(outcomes(task)).containsExactly(Outcome.NO_ADDRESS);
  }

  @Test
  void anAddressThatTakesNoMailIsGivenUpAtOnceWithAWordForTheClerk() {
    UUID task = UUID.randomUUID();

    tell(
        toAgency(people().moved, task, "assigned/1"),
        toAgency(people().misspelt, task, "assigned/1"),
        toAgency(people().full, task, "assigned/1"));

    await(() -> messages.sendings(List.of(task)).stream().allMatch(s -> s.why() != null));
    Map<UUID, Sending> told =
        messages.sendings(List.of(task)).stream()
            .collect(
                Collectors.toMap(s -> Objects.requireNonNull(s.agency()), Function.identity()));
    assertThat(told.get(people().moved))
        .satisfies(s -> {
          assertThat(s.outcome()).isEqualTo(Outcome.FAILED);
          assertThat(s.why()).contains("địa chỉ này không nhận thư");
        });
    assertThat(told.get(people().misspelt))
        .satisfies(s -> {
          assertThat(s.outcome()).isEqualTo(Outcome.FAILED);
          assertThat(s.why()).contains("viết sai");
        });
    assertThat(told.get(people().full))
        .satisfies(s -> {
          assertThat(s.outcome()).isEqualTo(Outcome.WAITING);
          assertThat(s.why()).contains("tạm thời chưa nhận");
        });
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
    tell(people().clerk(), news);
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
    assertThat(MAIL.now().waitForIncomingEmail(10_000, count)).isTrue();
    return Arrays.asList(MAIL.now().getReceivedMessages());
  }
}

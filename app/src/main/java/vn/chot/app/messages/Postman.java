package vn.chot.app.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.messages.Sending.Outcome;

/**
 * Sends what is due, one e-mail a transaction: its row stays held from before the mail server is
 * asked until its answer is written down, so no other sender takes it. Only where we die, or lose
 * the database, between the server's "taken" and that commit is it sent again, under the same
 * Message-ID. What the server does not take is tried again after growing pauses.
 */
@Component
class Postman implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  /** The pauses between tries; after the last try it is given up. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(16));

  private static final int SECONDS_BETWEEN_LOOKS = 15;

  private final Deliveries deliveries;
  private final PostLetter postLetter;
  private final MailSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean running;
  private volatile Thread walker = Thread.currentThread();

  Postman(
      Deliveries deliveries,
      PostLetter postLetter,
      MailSettings settings,
      Clock clock,
      TransactionTemplate transaction) {
    this.deliveries = deliveries;
    this.postLetter = postLetter;
    this.settings = settings;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Something new is due. */
  void hurry() {
    news.release();
  }

  /** Sends everything that is due now. */
  void sendDue() {
    OffsetDateTime now = OffsetDateTime.now(clock);
    while (Boolean.TRUE.equals(transaction.execute(status -> sendNext(now)))) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }

  private boolean sendNext(OffsetDateTime now) {
    Optional<Deliveries.Due> next = deliveries.nextDue(now);
    next.ifPresent(this::send);
    return next.isPresent();
  }

  private void send(Deliveries.Due due) {
    UUID id = due.letter().id();
    PostLetter.Answer answer = postLetter.post(due.letter());
    OffsetDateTime at = OffsetDateTime.now(clock);
    switch (answer) {
      case PostLetter.Answer.Taken taken -> deliveries.settle(id, Outcome.SENT, null, at);
      case PostLetter.Answer.Never never -> {
        LOG.warn("e-mail {} was refused: {}", id, never.why());
        deliveries.settle(id, Outcome.FAILED, never.why(), at);
      }
      case PostLetter.Answer.Later later when due.attempts() < PAUSES.size() ->
          deliveries.again(id, later.why(), at, PAUSES.get(due.attempts()));
      case PostLetter.Answer.Later later -> {
        LOG.warn("e-mail {} was given up: {}", id, later.why());
        deliveries.settle(id, Outcome.FAILED, WhyNot.GIVEN_UP, at);
      }
    }
  }

  @Override
  public void start() {
    running = true;
    if (settings.serverKnown()) {
      walker = Thread.ofVirtual().name("postman").start(this::walk);
    }
  }

  private void walk() {
    while (running) {
      try {
        sendDue();
        if (news.tryAcquire(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
          news.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("e-mail could not be looked after: {}", e.getClass().getName());
        rest();
      }
    }
  }

  /** The database is away: looks again a little later. */
  private static void rest() {
    try {
      Thread.sleep(Duration.ofSeconds(SECONDS_BETWEEN_LOOKS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the mail under way be finished, for as long as mail servers are waited for. */
  @Override
  public void stop() {
    running = false;
    hurry();
    try {
      if (walker.isVirtual() && !walker.join(Duration.ofSeconds(20))) {
        walker.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

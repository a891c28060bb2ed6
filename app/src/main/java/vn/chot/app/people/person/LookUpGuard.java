package vn.chot.app.people.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;

/**
 * Watches for numbers that are guessed: whoever types forty in an hour that nobody bears gets a
 * line in the log, which the administrator reads. Nobody is stopped: at a post most travellers are
 * not in the register, and a queue there is worse than a line. Cards that agree with themselves are
 * not counted. Kept in memory, for each server by itself.
 */
@Component
class LookUpGuard {
  static final int TOLD_AT = 40;
  private static final Duration WINDOW = Duration.ofHours(1);

  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Map<UUID, Integer> inVain = new HashMap<>();
  private Instant begun = Instant.MIN;

  LookUpGuard(Deeds deeds, TransactionTemplate transaction, Clock clock) {
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Counts a number that found nobody. */
  void foundNobody(Actor actor, LookUpMeaning meaning) {
    boolean counts =
        switch (meaning) {
          case LookUpMeaning.OfCard card -> !card.card().agreesWithItself();
          case LookUpMeaning.OfNumber _ -> true;
          case LookUpMeaning.OfName _ -> false;
          case LookUpMeaning.Unclear _ -> false;
        };
    if (counts && oneMore(actor.id()) % TOLD_AT == 0) {
      transaction.executeWithoutResult(
          s -> deeds.record(actor, new LookUpDeed.NumbersFoundNobody(actor.id(), TOLD_AT)));
    }
  }

  private synchronized int oneMore(UUID account) {
    Instant now = clock.instant();
    if (begun.equals(Instant.MIN) || Duration.between(begun, now).compareTo(WINDOW) >= 0) {
      begun = now;
      inVain.clear();
    }
    return inVain.merge(account, 1, Integer::sum);
  }
}

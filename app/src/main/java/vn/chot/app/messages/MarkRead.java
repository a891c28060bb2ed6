package vn.chot.app.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** A person has read a message, or all of them. Nobody else's mark changes. */
@Component
class MarkRead {
  private final FindReader findReader;
  private final Inbox inbox;
  private final Clock clock;

  MarkRead(FindReader findReader, Inbox inbox, Clock clock) {
    this.findReader = findReader;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Transactional
  void one(Actor actor, long number) {
    inbox.see(findReader.of(actor), number, OffsetDateTime.now(clock));
  }

  /** Everything told up to this number. */
  @Transactional
  void all(Actor actor, long upTo) {
    inbox.seeAll(
        findReader.of(actor), Math.min(upTo, Long.MAX_VALUE - 1), OffsetDateTime.now(clock));
  }
}

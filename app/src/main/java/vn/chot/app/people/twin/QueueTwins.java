package vn.chot.app.people.twin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Candidate;

/** Puts persons and those they are like before whoever decides. */
@Component
public class QueueTwins {
  private final Likenesses likenesses;
  private final Clock clock;

  QueueTwins(Likenesses likenesses, Clock clock) {
    this.likenesses = likenesses;
    this.clock = clock;
  }

  /** Stores them in the caller's transaction; what was decided of a pair stays. */
  public void queue(Map<UUID, List<Candidate>> alike) {
    if (!alike.isEmpty()) {
      likenesses.keep(alike, OffsetDateTime.now(clock));
    }
  }
}

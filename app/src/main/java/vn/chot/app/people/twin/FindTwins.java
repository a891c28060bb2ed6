package vn.chot.app.people.twin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.FindCandidates;

/**
 * Looks through the whole register for records that may be one person: a few thousand at a time in
 * the background, one search at a time. After a stop it goes on where it was.
 */
@Component
public class FindTwins implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FindTwins.class);
  private static final int AT_ONCE = 2_000;

  private final Searches searches;
  private final Likenesses likenesses;
  private final FindCandidates findCandidates;
  private final TransactionTemplate transaction;
  private final Deeds deeds;
  private final Clock clock;
  private volatile boolean running;
  private volatile @Nullable Thread worker;

  FindTwins(
      Searches searches,
      Likenesses likenesses,
      FindCandidates findCandidates,
      TransactionTemplate transaction,
      Deeds deeds,
      Clock clock) {
    this.searches = searches;
    this.likenesses = likenesses;
    this.findCandidates = findCandidates;
    this.transaction = transaction;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Begins a search; why not, while another is under way. */
  public Optional<Refusal> search(Actor actor) {
    UUID id = UUID.randomUUID();
    boolean begun =
        Boolean.TRUE.equals(
            transaction.execute(status -> {
              boolean first = searches.begin(actor, id, OffsetDateTime.now(clock));
              if (first) {
                deeds.record(actor, new TwinDeed.TwinSearchBegun(id));
              }
              return first;
            }));
    if (begun) {
      work();
      return Optional.empty();
    }
    return Optional.of(TwinRules.SEARCHING);
  }

  private synchronized void work() {
    Thread now = worker;
    if (now == null || !now.isAlive()) {
      worker = Thread.ofVirtual().name("twins").start(this::goOn);
    }
  }

  private void goOn() {
    try {
      FindCandidates.Round round = findCandidates.round();
      boolean more = true;
      while (running && more) {
        more = Boolean.TRUE.equals(transaction.execute(status -> some(round)));
      }
    } catch (RuntimeException e) {
      if (running) {
        LOG.error("the search for likenesses stopped; it goes on at the next start", e);
      }
    }
  }

  /** Compares the next few thousand; false when the search has ended. */
  private boolean some(FindCandidates.Round round) {
    Optional<Searches.Search> search = searches.underWay();
    if (search.isEmpty()) {
      return false;
    }
    List<UUID> ids = searches.next(search.get().lastId(), AT_ONCE);
    if (ids.isEmpty()) {
      searches.end(search.get().id(), OffsetDateTime.now(clock));
      return false;
    }
    int found = likenesses.keep(round.twins(ids), OffsetDateTime.now(clock));
    searches.advance(search.get().id(), ids.getLast(), ids.size(), found);
    return true;
  }

  /** A search that a stop has broken off goes on. */
  @Override
  public void start() {
    running = true;
    if (searches.underWay().isPresent()) {
      work();
    }
  }

  @Override
  public void stop() {
    running = false;
    Thread now = worker;
    if (now != null) {
      try {
        now.join(5_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

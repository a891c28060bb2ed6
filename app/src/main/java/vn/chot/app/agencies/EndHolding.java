package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Ends somebody's holding of a post on a day; nobody holds it afterwards. */
@Component
class EndHolding {
  private final Posts posts;
  private final Deeds deeds;

  EndHolding(Posts posts, Deeds deeds) {
    this.posts = posts;
    this.deeds = deeds;
  }

  @Transactional
  Change end(Actor actor, UUID holding, LocalDate lastDay) {
    Optional<Refusal> not = AgencyRules.mayChange(actor);
    if (not.isPresent()) {
      return new Change.Declined(not.get());
    }
    Optional<Posts.Holding> held = posts.holding(holding);
    if (held.isEmpty()) {
      return new Change.Declined(Refusals.NOT_HELD);
    }
    Posts.Holding now = held.get();
    if (lastDay.isBefore(now.from())) {
      return new Change.Declined(Refusals.DAYS);
    }
    if (now.to() != null && now.to().isBefore(lastDay)) {
      return new Change.Declined(Refusals.NOT_HELD);
    }
    UUID agency = posts.hold(now.post()).orElseThrow();
    posts.end(holding, lastDay);
    deeds.record(actor, new AgencyDeed.HoldingEnded(holding, agency, now.account(), lastDay));
    return new Change.Done(holding);
  }
}

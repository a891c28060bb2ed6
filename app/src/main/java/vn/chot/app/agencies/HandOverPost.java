package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/**
 * Gives a post to somebody from a day on. Whoever holds it then holds it until the day before; a
 * holding that begins later is in the way.
 */
@Component
class HandOverPost {
  private final Posts posts;
  private final Versions versions;
  private final Deeds deeds;

  HandOverPost(Posts posts, Versions versions, Deeds deeds) {
    this.posts = posts;
    this.versions = versions;
    this.deeds = deeds;
  }

  /** Giving it to whom it was given from that day changes nothing. */
  @Transactional
  Change handOver(Actor actor, UUID post, UUID account, LocalDate from) {
    Optional<Refusal> not = AgencyRules.mayChange(actor);
    if (not.isPresent()) {
      return new Change.Declined(not.get());
    }
    Optional<UUID> agency = posts.hold(post);
    if (agency.isEmpty()) {
      return new Change.Declined(Refusals.NO_SUCH_POST);
    }
    Optional<Boolean> disabled = posts.disabled(account);
    if (disabled.isEmpty()) {
      return new Change.Declined(Refusals.ACCOUNT_UNKNOWN);
    }
    if (disabled.get()) {
      return new Change.Declined(Refusals.ACCOUNT_DISABLED);
    }
    if (versions.on(agency.get(), from).isEmpty()) {
      return new Change.Declined(Refusals.NOT_IN_FORCE);
    }
    List<Posts.Holding> later = posts.reaching(post, from);
    for (Posts.Holding holding : later) {
      if (holding.from().equals(from) && holding.account().equals(account)) {
        return new Change.Done(holding.id());
      }
      if (!holding.from().isBefore(from)) {
        return new Change.Declined(Refusals.overlapping(holding.from()));
      }
    }
    later.forEach(holding -> posts.end(holding.id(), from.minusDays(1)));
    UUID id = UUID.randomUUID();
    posts.give(id, post, account, from);
    deeds.record(actor, new AgencyDeed.PostHandedOver(post, agency.get(), account, from));
    return new Change.Done(id);
  }
}

package vn.chot.app.agencies;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** Makes a post in an agency; a head post answers for the agency. */
@Component
class MakePost {
  private final Posts posts;
  private final Versions versions;
  private final Deeds deeds;

  MakePost(Posts posts, Versions versions, Deeds deeds) {
    this.posts = posts;
    this.versions = versions;
    this.deeds = deeds;
  }

  @Transactional
  Change make(Actor actor, UUID agency, String title, boolean head) {
    Optional<Refusal> not = AgencyRules.mayChange(actor);
    if (not.isPresent()) {
      return new Change.Declined(not.get());
    }
    String tidy = Unmarked.tidied(title);
    if (tidy.isEmpty() || tidy.length() > 120) {
      return new Change.Declined(Refusals.TITLE);
    }
    if (versions.of(agency).isEmpty()) {
      return new Change.Declined(Refusals.NO_SUCH_AGENCY);
    }
    UUID id = UUID.randomUUID();
    posts.add(id, agency, tidy, head);
    deeds.record(actor, new AgencyDeed.PostMade(id, agency, head));
    return new Change.Done(id);
  }
}

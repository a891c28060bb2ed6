package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/** Brings many sites in with their spaces, all or none, in portions that memory holds easily. */
@Component
class BringInSites {
  private static final int PORTION = 5_000;

  private final WriteSites writeSites;
  private final WriteSpaces writeSpaces;
  private final Deeds deeds;

  BringInSites(WriteSites writeSites, WriteSpaces writeSpaces, Deeds deeds) {
    this.writeSites = writeSites;
    this.writeSpaces = writeSpaces;
    this.deeds = deeds;
  }

  @Transactional
  SitesBrought bringIn(Actor actor, List<SiteDraft> drafts) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new IllegalArgumentException("only an administrator brings sites in everywhere");
    }
    List<UUID> ids = new ArrayList<>(drafts.size());
    Written sites = Written.NOTHING;
    Written spaces = Written.NOTHING;
    for (int from = 0; from < drafts.size(); from += PORTION) {
      List<SiteDraft> portion = drafts.subList(from, Math.min(from + PORTION, drafts.size()));
      WriteSites.Outcome outcome = writeSites.write(actor, portion);
      sites = sites.plus(outcome.written());
      ids.addAll(outcome.ids());
      List<WriteSpaces.Placed> placed = new ArrayList<>();
      for (int at = 0; at < portion.size(); at++) {
        UUID site = outcome.ids().get(at);
        portion.get(at).spaces().forEach(s -> placed.add(new WriteSpaces.Placed(site, s)));
      }
      spaces = spaces.plus(writeSpaces.write(placed));
    }
    SitesBrought brought =
        new SitesBrought(ids, sites.added(), sites.changed(), spaces.added(), spaces.changed());
    if (sites.any() || spaces.any()) {
      deeds.record(actor, new SiteDeed.SitesBroughtIn(UUID.randomUUID(), brought));
    }
    return brought;
  }
}

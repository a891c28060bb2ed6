package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/**
 * Says what an agency is from a day on. The first day of a version mends that version; a later day
 * ends it the day before and begins a new one. What was, stays as it was.
 */
@Component
class CorrectAgency {
  private final AgencyRules rules;
  private final Versions versions;
  private final Edition edition;
  private final Deeds deeds;

  CorrectAgency(AgencyRules rules, Versions versions, Edition edition, Deeds deeds) {
    this.rules = rules;
    this.versions = versions;
    this.edition = edition;
    this.deeds = deeds;
  }

  /** Fields that are as they stand change nothing. */
  @Transactional
  Change correct(Actor actor, UUID id, AgencyFields fields, LocalDate from, String paper) {
    Optional<Refusal> not = AgencyRules.mayChange(actor);
    if (not.isPresent()) {
      return new Change.Declined(not.get());
    }
    edition.begin();
    if (versions.of(id).isEmpty()) {
      return new Change.Declined(Refusals.NO_SUCH_AGENCY);
    }
    Optional<Agency> now = versions.on(id, from);
    if (now.isEmpty()) {
      return new Change.Declined(Refusals.NOT_IN_FORCE);
    }
    Agency version = now.get();
    Optional<Refusal> broken = rules.brokenBy(id, fields, from, version.to());
    if (broken.isPresent()) {
      return new Change.Declined(broken.get());
    }
    String source = Unmarked.tidied(paper);
    if (version.from().equals(from)) {
      versions.mend(id, fields, from, source);
    } else if (!AgencyFields.of(version).equals(fields)) {
      versions.end(id, version.from(), from.minusDays(1));
      versions.add(id, fields, from, version.to(), source);
    } else {
      return new Change.Done(id);
    }
    deeds.record(actor, new AgencyDeed.AgencyCorrected(id, from));
    return new Change.Done(id);
  }
}

package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** Enters an agency from a day on, or for a time that is past. */
@Component
class CreateAgency {
  private final JdbcClient sql;
  private final AgencyRules rules;
  private final Versions versions;
  private final Edition edition;
  private final Deeds deeds;

  CreateAgency(JdbcClient sql, AgencyRules rules, Versions versions, Edition edition, Deeds deeds) {
    this.sql = sql;
    this.rules = rules;
    this.versions = versions;
    this.edition = edition;
    this.deeds = deeds;
  }

  /**
   * Enters it.
   *
   * @param to its last day; null while it is in force
   * @param paper the paper that made it; may be empty
   */
  @Transactional
  Change create(
      Actor actor, AgencyFields fields, LocalDate from, @Nullable LocalDate to, String paper) {
    Optional<Refusal> not = AgencyRules.mayChange(actor);
    if (not.isPresent()) {
      return new Change.Declined(not.get());
    }
    if (to != null && to.isBefore(from)) {
      return new Change.Declined(Refusals.DAYS);
    }
    edition.begin();
    UUID id = UUID.randomUUID();
    Optional<Refusal> broken = rules.brokenBy(id, fields, from, to);
    if (broken.isPresent()) {
      return new Change.Declined(broken.get());
    }
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", id).update();
    versions.add(id, fields, from, to, Unmarked.tidied(paper));
    deeds.record(actor, new AgencyDeed.AgencyCreated(id, from));
    return new Change.Done(id);
  }
}

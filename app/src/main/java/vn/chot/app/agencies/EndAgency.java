package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/**
 * Ends an agency on a day, with those who take over. Its posts end with it; its names lead to its
 * successors from the next day on.
 */
@Component
class EndAgency {
  private final JdbcClient sql;
  private final Versions versions;
  private final Posts posts;
  private final Edition edition;
  private final Deeds deeds;

  EndAgency(JdbcClient sql, Versions versions, Posts posts, Edition edition, Deeds deeds) {
    this.sql = sql;
    this.versions = versions;
    this.posts = posts;
    this.edition = edition;
    this.deeds = deeds;
  }

  /** Ending again on the same day only adds successors. */
  @Transactional
  Change end(Actor actor, UUID id, LocalDate lastDay, List<UUID> successors, String paper) {
    Optional<Refusal> not = AgencyRules.mayChange(actor);
    if (not.isPresent()) {
      return new Change.Declined(not.get());
    }
    edition.begin();
    List<Versions.Version> all = versions.of(id);
    if (all.isEmpty()) {
      return new Change.Declined(Refusals.NO_SUCH_AGENCY);
    }
    Agency last = all.getLast().agency();
    Optional<Refusal> refused = refused(id, last, lastDay, successors);
    if (refused.isPresent()) {
      return new Change.Declined(refused.get());
    }
    versions.end(id, last.from(), lastDay);
    posts.endAll(id, lastDay);
    successors.forEach(heir -> follow(id, heir, lastDay.plusDays(1), Unmarked.tidied(paper)));
    deeds.record(actor, new AgencyDeed.AgencyEnded(id, lastDay, successors));
    return new Change.Done(id);
  }

  private Optional<Refusal> refused(
      UUID id, Agency last, LocalDate lastDay, List<UUID> successors) {
    if (last.to() != null && !last.to().equals(lastDay)) {
      return Optional.of(Refusals.ALREADY_ENDED);
    }
    if (lastDay.isBefore(last.from())) {
      return Optional.of(Refusals.DAYS);
    }
    if (versions.parentAfter(id, lastDay)) {
      return Optional.of(Refusals.STILL_PARENT);
    }
    boolean all =
        successors.stream()
            .allMatch(
                heir -> !heir.equals(id) && versions.on(heir, lastDay.plusDays(1)).isPresent());
    return all ? Optional.empty() : Optional.of(Refusals.SUCCESSOR);
  }

  private void follow(UUID id, UUID heir, LocalDate day, String paper) {
    sql.sql(
            """
            insert into agencies.succession (from_id, to_id, day, paper)
            values (:id, :heir, :day, :paper) on conflict do nothing
            """)
        .param("id", id)
        .param("heir", heir)
        .param("day", day)
        .param("paper", paper)
        .update();
  }
}

package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.Refusal;

/** Gives an agency the authority to work on the persons of its area. */
@Component
public class GiveAuthority {
  private final Directory directory;
  private final Authorities authorities;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  GiveAuthority(
      Directory directory, Authorities authorities, JdbcClient sql, Deeds deeds, Clock clock) {
    this.directory = directory;
    this.authorities = authorities;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String GIVE =
      """
      insert into people.authority (id, agency_id, since, until, paper, made_by, made_at)
      values (:id, :agency, :since, :until, :paper, :by, :at)
      """;

  /**
   * Gives it.
   *
   * @param until the last day; null for no end
   * @param paper the number and day of the paper that gives it
   * @return why it was not given; nothing when it was
   */
  @Transactional
  public Optional<Refusal> give(
      Actor actor, UUID agency, LocalDate since, @Nullable LocalDate until, String paper) {
    Optional<Refusal> refusal = refusal(actor, agency, since, until, paper);
    if (refusal.isPresent()) {
      return refusal;
    }
    sql.sql(GIVE)
        .param("id", UUID.randomUUID())
        .param("agency", agency)
        .param("since", since)
        .param("until", until)
        .param("paper", paper.strip())
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(actor, new PersonDeed.AuthorityGiven(agency, since));
    return Optional.empty();
  }

  private Optional<Refusal> refusal(
      Actor actor, UUID agency, LocalDate since, @Nullable LocalDate until, String paper) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return Optional.of(PersonRules.ADMINISTRATORS_ONLY);
    }
    Optional<Agency> known = directory.agency(agency, since);
    if (known.isEmpty()) {
      return Optional.of(PersonRules.AGENCY_UNKNOWN);
    }
    if (known.get().area() == null) {
      return Optional.of(PersonRules.AGENCY_WITHOUT_AREA);
    }
    if (paper.isBlank()) {
      return Optional.of(PersonRules.PAPER_MISSING);
    }
    if (until != null && until.isBefore(since)) {
      return Optional.of(PersonRules.ENDS_BEFORE_BEGIN);
    }
    sql.sql("lock table people.authority in share row exclusive mode").update();
    return authorities.inForce(java.util.List.of(agency), since).isEmpty()
        ? Optional.empty()
        : Optional.of(PersonRules.AUTHORITY_HELD);
  }
}

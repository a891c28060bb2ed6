package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** Ends an agency's authority to work on persons after a day. */
@Component
class EndAuthority {
  private final JdbcClient sql;
  private final Deeds deeds;

  EndAuthority(JdbcClient sql, Deeds deeds) {
    this.sql = sql;
    this.deeds = deeds;
  }

  private static final String END =
      """
      update people.authority set until = :until
      where id = :id and since <= :until and (until is null or until > :until) returning agency_id
      """;

  @Transactional
  Optional<Refusal> end(Actor actor, UUID id, LocalDate until) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return Optional.of(PersonRules.ADMINISTRATORS_ONLY);
    }
    Optional<UUID> agency =
        sql.sql(END).param("id", id).param("until", until).query(UUID.class).optional();
    if (agency.isEmpty()) {
      return Optional.of(PersonRules.ENDS_BEFORE_BEGIN);
    }
    deeds.record(actor, new PersonDeed.AuthorityEnded(agency.get(), until));
    return Optional.empty();
  }
}

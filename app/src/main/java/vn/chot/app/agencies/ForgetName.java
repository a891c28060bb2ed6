package vn.chot.app.agencies;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** Takes back a name that was taught. Papers already directed keep what they were given. */
@Component
class ForgetName {
  private final JdbcClient sql;
  private final Edition edition;
  private final Deeds deeds;

  ForgetName(JdbcClient sql, Edition edition, Deeds deeds) {
    this.sql = sql;
    this.edition = edition;
    this.deeds = deeds;
  }

  /** Why it was not done, if so. A name already forgotten stays forgotten. */
  @Transactional
  Optional<Refusal> forget(Actor actor, UUID name) {
    if (!actor.is(Role.CLERK) && !actor.is(Role.ADMINISTRATOR)) {
      return Optional.of(Refusals.TEACHERS_ONLY);
    }
    edition.begin();
    if (sql.sql("delete from agencies.alias where id = :id").param("id", name).update() == 1) {
      deeds.record(actor, new AgencyDeed.NameForgotten(name));
    }
    return Optional.empty();
  }
}

package vn.chot.app.people.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Takes a paper or a next of kin out of a person's record. */
@Component
class RemovePart {
  private final HoldRecord holdRecord;
  private final JdbcClient sql;
  private final PersonChanges changes;
  private final Deeds deeds;

  RemovePart(HoldRecord holdRecord, JdbcClient sql, PersonChanges changes, Deeds deeds) {
    this.holdRecord = holdRecord;
    this.sql = sql;
    this.changes = changes;
    this.deeds = deeds;
  }

  @Transactional
  Optional<Refusal> paper(Actor actor, UUID person, UUID paper) {
    return remove(
        actor,
        person,
        paper,
        "delete from people.identity_paper where id = :part and person_id = :id",
        "PaperRemoved");
  }

  @Transactional
  Optional<Refusal> kin(Actor actor, UUID person, UUID kin) {
    return remove(
        actor,
        person,
        kin,
        "delete from people.next_of_kin where id = :part and person_id = :id",
        "KinRemoved");
  }

  private Optional<Refusal> remove(
      Actor actor, UUID person, UUID part, String statement, String what) {
    if (holdRecord.hold(actor, person).isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    if (sql.sql(statement).param("part", part).param("id", person).update() == 1) {
      deeds.record(actor, new PersonDeed.PersonCorrected(person, List.of(what), List.of()));
      changes.note(actor.id(), person, what, List.of(), "");
    }
    return Optional.empty();
  }
}

package vn.chot.app.people.person;

import java.time.Clock;
import java.time.OffsetDateTime;
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

/** Notes whom to reach for a person: a name, a tie, a telephone. */
@Component
class AddKin {
  private final HoldRecord holdRecord;
  private final JdbcClient sql;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  AddKin(HoldRecord holdRecord, JdbcClient sql, PersonChanges changes, Deeds deeds, Clock clock) {
    this.holdRecord = holdRecord;
    this.sql = sql;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into people.next_of_kin (id, person_id, name, tie, telephone, made_at)
      values (:id, :person, :name, :tie, :telephone, :at)
      """;

  @Transactional
  Optional<Refusal> add(Actor actor, UUID person, String name, String tie, String telephone) {
    if (Unmarked.of(name).isEmpty()) {
      return Optional.of(PersonRules.KIN_EMPTY);
    }
    Optional<String> number = TelephoneNumber.of(telephone);
    if (number.isEmpty() && !telephone.isBlank()) {
      return Optional.of(FactFaults.notDialled(telephone).refusal());
    }
    if (holdRecord.hold(actor, person).isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    sql.sql(ADD)
        .param("id", UUID.randomUUID())
        .param("person", person)
        .param("name", Unmarked.tidied(name))
        .param("tie", Unmarked.tidied(tie))
        .param("telephone", number.orElse(""))
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(actor, new PersonDeed.PersonCorrected(person, List.of("kin"), List.of()));
    changes.note(actor.id(), person, "KinAdded", List.of(), "");
    return Optional.empty();
  }
}

package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** Notes whom to reach for a person: a registered person or a name, a tie, a telephone. */
@Component
class AddKin {
  private final HoldRecord holdRecord;
  private final People people;
  private final FindReach findReach;
  private final JdbcClient sql;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  AddKin(
      HoldRecord holdRecord,
      People people,
      FindReach findReach,
      JdbcClient sql,
      PersonChanges changes,
      Deeds deeds,
      Clock clock) {
    this.holdRecord = holdRecord;
    this.people = people;
    this.findReach = findReach;
    this.sql = sql;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into people.next_of_kin (id, person_id, kin_id, name, tie, telephone, made_at)
      values (:id, :person, :kin, :name, :tie, :telephone, :at)
      """;

  @Transactional
  Optional<Refusal> add(Actor actor, UUID person, PersonPartPages.KinForm typed) {
    UUID kin = typed.kin();
    String name = Objects.requireNonNullElse(typed.name(), "");
    String telephone = Objects.requireNonNullElse(typed.telephone(), "");
    if (kin == null && Unmarked.of(name).isEmpty()) {
      return Optional.of(PersonRules.KIN_EMPTY);
    }
    if (kin != null && (kin.equals(person) || !known(actor, kin))) {
      return Optional.of(PersonRules.KIN_UNKNOWN);
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
        .param("kin", kin)
        .param("name", kin == null ? Unmarked.tidied(name) : "")
        .param("tie", Unmarked.tidied(Objects.requireNonNullElse(typed.tie(), "")))
        .param("telephone", number.orElse(""))
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(actor, new PersonDeed.PersonCorrected(person, List.of("kin"), List.of()));
    changes.note(actor.id(), person, "KinAdded", List.of(), "");
    return Optional.empty();
  }

  /** Whether it is a record that stands, inside the reach. */
  private boolean known(Actor actor, UUID kin) {
    Reach reach = findReach.of(actor, LocalDate.now(clock));
    return people
        .person(kin)
        .filter(one -> one.mergedInto() == null && reach.covers(one.facts()))
        .isPresent();
  }
}

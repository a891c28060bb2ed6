package vn.chot.app.people.person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** Makes households and says who lives in them and who heads them (Luật Cư trú 2020, Điều 10). */
@Component
class ChangeHousehold {
  private static final String HEAD = "HEAD";

  private final HoldRecord holdRecord;
  private final Households households;
  private final JdbcClient sql;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  ChangeHousehold(
      HoldRecord holdRecord,
      Households households,
      JdbcClient sql,
      PersonChanges changes,
      Deeds deeds,
      Clock clock) {
    this.holdRecord = holdRecord;
    this.households = households;
    this.sql = sql;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String MAKE =
      """
      insert into people.household (id, code, head_id, unit_id, address, made_by, made_at)
      values (:id, :code, :head, :unit, :address, :by, :at)
      """;

  /** Makes a household that this person heads, where they live. */
  @Transactional
  Optional<Refusal> make(Actor actor, UUID person) {
    Optional<Person> held = holdRecord.hold(actor, person);
    if (held.isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    Facts facts = held.get().facts();
    if (facts.household() != null) {
      return Optional.of(PersonRules.HOUSEHOLD_HAS);
    }
    Residence home = facts.permanent().unit() == null ? facts.now() : facts.permanent();
    UUID id = UUID.randomUUID();
    sql.sql(MAKE)
        .param("id", id)
        .param("code", "H" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT))
        .param("head", person)
        .param("unit", home.unit())
        .param("address", home.address())
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(actor, new PersonDeed.HouseholdMade(id));
    belong(actor, person, id, HEAD, "HEADS");
    return Optional.empty();
  }

  /** Puts the person into the household where they live that has this code or head. */
  @Transactional
  Optional<Refusal> join(Actor actor, UUID person, String typed, String position) {
    Optional<Person> held = holdRecord.hold(actor, person);
    if (held.isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    Facts facts = held.get().facts();
    if (facts.household() != null) {
      return Optional.of(PersonRules.HOUSEHOLD_HAS);
    }
    Set<UUID> units =
        Stream.of(facts.permanent(), facts.temporary(), facts.now())
            .map(Residence::unit)
            .filter(unit -> unit != null)
            .collect(Collectors.toSet());
    List<Households.Household> found =
        households.named(units, typed.strip().toUpperCase(Locale.ROOT), Unmarked.of(typed));
    if (found.size() != 1) {
      return Optional.of(PersonRules.HOUSEHOLD_UNKNOWN);
    }
    belong(actor, person, found.getFirst().id(), Unmarked.tidied(position), "JOINED");
    return Optional.empty();
  }

  /** Takes the person out of their household; one they headed stays without a head. */
  @Transactional
  Optional<Refusal> leave(Actor actor, UUID person) {
    Optional<Person> held = holdRecord.hold(actor, person);
    if (held.isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    UUID household = held.get().facts().household();
    if (household != null) {
      sql.sql("update people.household set head_id = null where id = :id and head_id = :person")
          .param("id", household)
          .param("person", person)
          .update();
      write(person, null, "");
      note(actor, person, household, "LEFT");
    }
    return Optional.empty();
  }

  /** Lets a member head the household. */
  @Transactional
  Optional<Refusal> head(Actor actor, UUID household, UUID person) {
    Optional<Person> held =
        holdRecord.hold(actor, person).filter(one -> household.equals(one.facts().household()));
    if (held.isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    sql.sql("update people.person set position = '' where household_id = :id and position = 'HEAD'")
        .param("id", household)
        .update();
    sql.sql("update people.household set head_id = :person where id = :id")
        .param("id", household)
        .param("person", person)
        .update();
    belong(actor, person, household, HEAD, "HEADS");
    return Optional.empty();
  }

  private void belong(Actor actor, UUID person, UUID household, String position, String change) {
    write(person, household, position);
    note(actor, person, household, change);
  }

  private void write(UUID person, @Nullable UUID household, String position) {
    sql.sql(
            "update people.person set household_id = :household, position = :position where id = :id")
        .param("id", person)
        .param("household", household)
        .param("position", position)
        .update();
  }

  private void note(Actor actor, UUID person, UUID household, String change) {
    deeds.record(actor, new PersonDeed.HouseholdChanged(household, person, change));
    changes.note(actor.id(), person, "HouseholdChanged", List.of(change), "");
  }
}

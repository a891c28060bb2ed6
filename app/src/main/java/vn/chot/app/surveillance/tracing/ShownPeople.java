package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;

/** People as lists show them: name, year, commune; initials where they are outside the reach. */
@Component
class ShownPeople {
  private final People people;
  private final UnitNames unitNames;
  private final Clock clock;

  ShownPeople(People people, UnitNames unitNames, Clock clock) {
    this.people = people;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  /** Somebody in a list. */
  record Shown(UUID id, String name, @Nullable Integer year, String commune, boolean within) {
    static final Shown NOBODY = new Shown(ContactLine.NOWHERE, "?", null, "", false);
  }

  /** Them by id; {@code handed} are shown whole although they live elsewhere. */
  Map<UUID, Shown> of(Collection<UUID> ids, Reach reach, Set<UUID> handed) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    Map<UUID, Shown> shown = new HashMap<>();
    for (Person person : people.persons(ids)) {
      Facts facts = person.facts();
      boolean within = reach.covers(facts) || handed.contains(person.id());
      UUID unit =
          facts.now().unit() != null
              ? facts.now().unit()
              : facts.temporary().unit() != null
                  ? facts.temporary().unit()
                  : facts.permanent().unit();
      shown.put(
          person.id(),
          new Shown(
              person.id(),
              within ? facts.name() : Hidden.initials(facts.name()),
              facts.birthYear(),
              named.label(unit),
              within));
    }
    return shown;
  }

  /** The label of a unit; a dash for none. */
  String unit(UUID unit) {
    return unit.equals(ContactLine.NOWHERE) ? "–" : unitNames.on(LocalDate.now(clock)).label(unit);
  }
}

package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;

/** What the lines of a page are called: persons, communes, laboratories. */
@Component
class TestNames {
  private final People people;
  private final UnitNames unitNames;
  private final Directory directory;
  private final Laboratories laboratories;
  private final Clock clock;

  TestNames(
      People people,
      UnitNames unitNames,
      Directory directory,
      Laboratories laboratories,
      Clock clock) {
    this.people = people;
    this.unitNames = unitNames;
    this.directory = directory;
    this.laboratories = laboratories;
    this.clock = clock;
  }

  /** A person as a list shows them. */
  record Who(String name, String year) {}

  /** The persons of some lines. */
  Map<UUID, Who> persons(Collection<UUID> ids) {
    Map<UUID, Who> all = new HashMap<>();
    for (Person person : people.persons(ids)) {
      Integer year = person.facts().birthYear();
      all.put(person.id(), new Who(person.facts().name(), year == null ? "" : year.toString()));
    }
    return all;
  }

  /** The person, where they are within the reach; null else. */
  @Nullable Who within(TestStand stand, UUID id) {
    return people
        .person(id)
        .filter(person -> stand.reach().covers(person.facts()))
        .map(person -> persons(List.of(id)).get(person.id()))
        .orElse(null);
  }

  /** The communes of some lines. */
  Map<UUID, String> units(Stream<@Nullable UUID> ids) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    Map<UUID, String> all = new HashMap<>();
    ids.filter(Objects::nonNull).distinct().forEach(id -> all.put(id, named.called(id)));
    return all;
  }

  String unit(@Nullable UUID unit) {
    return unitNames.on(LocalDate.now(clock)).label(unit);
  }

  /** What agencies are called. */
  Map<UUID, String> agencies(Collection<UUID> ids) {
    Map<UUID, String> all = new LinkedHashMap<>();
    Map<UUID, Agency> known = directory.agencies(ids, LocalDate.now(clock));
    ids.forEach(id -> {
      Agency agency = known.get(id);
      all.put(id, agency == null ? "?" : agency.name());
    });
    return all;
  }

  /** The laboratories of today by name. */
  Map<UUID, String> laboratories() {
    List<UUID> ids =
        laboratories.inForce(LocalDate.now(clock)).stream()
            .map(Laboratories.Laboratory::agencyId)
            .toList();
    return agencies(ids);
  }
}

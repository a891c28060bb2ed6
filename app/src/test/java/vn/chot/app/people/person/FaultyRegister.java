package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.chot.outbreak.Level;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/**
 * A register with known duplicates, by the fault model of docs/duplicates.md: persons of the
 * invented province, faulty copies of some, and others who are easily taken for them.
 */
final class FaultyRegister {
  private static final LocalDate TODAY = LocalDate.of(2021, 4, 27);

  /** One record. {@code who} is the same for records of one person. */
  record Entry(UUID id, int who, Facts facts) {}

  final List<Entry> entries = new ArrayList<>();
  final List<UUID> units = new ArrayList<>();
  final List<UUID> households = new ArrayList<>();

  private final Draws draws;
  private final EasilyTaken easilyTaken;
  private int people;

  private FaultyRegister(int people, long seed) {
    this.draws = new Draws(seed);
    this.easilyTaken = new EasilyTaken(TODAY, draws);
    List<Draft> drafts = drafts(Province.of(Plan.of(people, seed)));
    for (Draft draft : drafts) {
      int who = original(draft);
      double luck = draws.luck();
      for (int copies = luck < 0.03 ? 2 : luck < 0.18 ? 1 : 0; copies > 0; copies--) {
        Draft copy = faulty(draft);
        entries.add(new Entry(draws.uuid(), who, copy.facts()));
      }
    }
    others(drafts, 0.02, easilyTaken::namesake);
    others(drafts, 0.006, easilyTaken::twin);
    others(drafts, 0.02, easilyTaken::sibling);
    others(drafts, 0.01, easilyTaken::parent);
  }

  static FaultyRegister drawn(int people, long seed) {
    return new FaultyRegister(people, seed);
  }

  private List<Draft> drafts(Province province) {
    Map<Integer, UUID> communes = new HashMap<>();
    for (Unit unit : province.units()) {
      if (unit.level() == Level.COMMUNE) {
        UUID commune = draws.uuid();
        communes.put(unit.id(), commune);
        units.add(commune);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Person> heads = new HashMap<>();
    Map<Integer, UUID> homes = new HashMap<>();
    Map<Integer, Boolean> shared = new HashMap<>();
    province.persons(person -> {
      Person head = heads.computeIfAbsent(person.household(), h -> person);
      boolean one = shared.computeIfAbsent(person.household(), h -> draws.chance(0.30));
      Draft draft = new Draft();
      draft.name = new ArrayList<>(List.of(person.name().split(" ", -1)));
      draft.woman = person.woman();
      draft.born = person.born();
      draft.year = person.born().getYear();
      draft.citizen = person.citizenId();
      draft.parent = head.citizenId();
      draft.phone = one ? head.phone() : person.phone();
      draft.homePhone = head.phone();
      int commune = province.units().get(person.hamlet() - 1).parent();
      draft.unit = Objects.requireNonNull(communes.get(commune));
      draft.household = homes.computeIfAbsent(person.household(), h -> home());
      easilyTaken.note(draft);
      drafts.add(draft);
    });
    return drafts;
  }

  /** The person as the register has them first; even that is not perfect. */
  private int original(Draft truth) {
    Draft draft = truth.copy();
    draft.inHousehold = truth.inHousehold;
    if (draws.chance(draft.child(TODAY) ? 0.80 : 0.30)) {
      draft.citizen = "";
    }
    draft.dayKnown = !draws.chance(0.03);
    draft.sexKnown = !draws.chance(0.10);
    people++;
    entries.add(new Entry(draws.uuid(), people, draft.facts()));
    return people;
  }

  private void others(List<Draft> drafts, double share, UnaryOperator<Draft> another) {
    for (int i = 0; i < drafts.size() * share; i++) {
      original(another.apply(draws.of(drafts)));
    }
  }

  /** What another list makes of the person. */
  private Draft faulty(Draft truth) {
    Draft copy = truth.copy();
    copy.inHousehold = false;
    FaultyNames.spoil(copy, draws);
    FaultyNumbers.spoilBirth(copy, TODAY, draws);
    FaultyNumbers.spoil(copy, TODAY, draws);
    copy.sexKnown = !draws.chance(0.15);
    if (draws.chance(0.01)) {
      copy.woman = !copy.woman;
    }
    copy.unitKnown = !draws.chance(0.10);
    if (draws.chance(0.08)) {
      copy.unit = draws.of(units);
    }
    return copy;
  }

  private UUID home() {
    UUID home = draws.uuid();
    households.add(home);
    return home;
  }
}

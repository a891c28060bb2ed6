package vn.chot.bench.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.chot.outbreak.Household;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.SiteKind;
import vn.chot.outbreak.Space;
import vn.chot.trace.ContactRule;
import vn.chot.trace.ContactRule.Alternative;
import vn.chot.trace.IndexCase;
import vn.chot.trace.Loading;
import vn.chot.trace.Place;
import vn.chot.trace.Question;

/**
 * An invented province's presences in columns, the kinds of its spaces, who is isolated, and the
 * questions: the same for all who are asked. Living together is a stay in a space of the
 * household's own, over all days.
 */
final class World {
  static final int DAY = 24 * 60;
  static final int LATENCY = 2 * DAY;

  final int people;
  final int until;
  int size;
  int[] person;
  int[] space;
  int[] from;
  int[] to;
  final Place[] places;
  final int[] longest;
  final int[] isolated;

  private final @Nullable Loading straight;

  private World(TracePlan plan, int spaces, @Nullable Loading into) {
    people = plan.people() + 1;
    until = plan.days() * DAY;
    straight = into;
    int room = into != null ? 0 : plan.people() * (plan.days() * 2 + 3);
    person = new int[room];
    space = new int[room];
    from = new int[room];
    to = new int[room];
    places = new Place[spaces];
    longest = new int[spaces];
    isolated = new int[people];
    Arrays.fill(isolated, Integer.MAX_VALUE);
    Arrays.fill(places, Place.CLOSED);
  }

  /** A world with its presences in columns, for all who are asked. */
  static World of(TracePlan plan) {
    return of(plan, null);
  }

  /** A world whose presences go straight into an index on its way. */
  static World straightInto(Loading loading, TracePlan plan) {
    return of(plan, loading);
  }

  private static World of(TracePlan plan, @Nullable Loading into) {
    Province province =
        Province.of(new Plan(plan.people(), 2021, LocalDate.of(2021, 4, 17), plan.days()));
    List<Space> spaces = province.spaces();
    int rooms = spaces.getLast().id() + 1;
    World world = new World(plan, rooms + province.households() + 1, into);
    for (Space space : spaces) {
      world.places[space.id()] = place(province.sites().get(space.site() - 1).kind());
    }
    for (int day = 0; day < plan.days(); day++) {
      int midnight = day * DAY;
      province.presences(
          day,
          (person, space, _, begin, end) ->
              world.add(person, space, midnight + begin, midnight + end));
    }
    for (int id = 1; id <= province.households(); id++) {
      Household house = province.household(id);
      int home = rooms + id;
      world.places[home] = Place.HOME;
      for (int member = 0; house.members() > 1 && member < house.members(); member++) {
        world.add(house.head() + member, home, 0, world.until);
      }
    }
    SplittableRandom random = new SplittableRandom(7);
    for (int person = 1; person < world.people; person++) {
      if (random.nextInt(100) == 0) {
        world.isolated[person] = random.nextInt(world.until);
      }
    }
    return world;
  }

  private static Place place(SiteKind kind) {
    return switch (kind) {
      case FIELD, FISHING_BOAT, BUILDING_SITE, MARKET -> Place.OPEN;
      case FACTORY, WORKSHOP, OFFICE, COMPANY, SHOP -> Place.WORK;
      case SCHOOL -> Place.CLASS;
      case HOSPITAL, HEALTH_STATION, QUARANTINE -> Place.WARD;
      case BUS, BOAT -> Place.VEHICLE;
      case EATERY, GATE, PORT, BUS_STATION, LODGING, PAGODA, CHURCH, CULTURE_HOUSE -> Place.CLOSED;
    };
  }

  private void add(int who, int where, int begin, int end) {
    if (straight != null) {
      straight.add(who, where, begin, end);
      size++;
      return;
    }
    if (size == person.length) {
      int more = size + (size >> 2);
      person = Arrays.copyOf(person, more);
      space = Arrays.copyOf(space, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
    }
    person[size] = who;
    space[size] = where;
    from[size] = begin;
    to[size] = end;
    longest[where] = Math.max(longest[where], end - begin);
    size++;
  }

  /**
   * The rule: a quarter of an hour in one space, a minute at home, in a class, a ward, a vehicle.
   */
  static ContactRule rule() {
    return new ContactRule(
        List.of(
            Alternative.together(15, Set.of(Place.WORK, Place.CLOSED, Place.OPEN)),
            Alternative.together(1, Set.of(Place.HOME, Place.CLASS, Place.WARD, Place.VEHICLE))),
        LATENCY);
  }

  /** The least minutes of a kind of space under {@link #rule}. */
  static int need(Place place) {
    return switch (place) {
      case WORK, CLOSED, OPEN -> 15;
      case HOME, CLASS, WARD, VEHICLE -> 1;
    };
  }

  /**
   * Cases of a seed, each infectious for five days (three before onset, two after) until isolated.
   */
  List<IndexCase> cases(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<IndexCase> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = random.nextInt(Math.max(1, until - 6 * DAY));
      int who = 1 + random.nextInt(people - 1);
      cases.add(new IndexCase(who, begin, Math.min(begin + 5 * DAY, isolated[who])));
    }
    return cases.stream().filter(found -> found.from() < found.to()).toList();
  }

  Question question(List<IndexCase> cases) {
    return Question.forward(cases, rule(), 3, until);
  }
}

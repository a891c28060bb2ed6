package vn.chot.outbreak;

import vn.chot.outbreak.Outings.Group;
import vn.chot.outbreak.Outings.Slot;

/**
 * Tells where one person was on one day: early outing, ride, work or school, noon, again, ride,
 * evening. The stays come in the order of the day, never two at once, and only while the site is
 * open. It depends on the plan, the person and the day alone; one object for each thread.
 */
final class LiveDay {
  static final int RIDE_OUT_ENDS = 7 * 60;
  static final int RIDE_BACK_BEGINS = 17 * 60 + 30;

  private static final int MOST = 12;
  private static final int EARLY = 5 * 60 + 30;
  private static final int NIGHT = 21 * 60 + 15;

  final int[] space = new int[MOST];
  final int[] seat = new int[MOST];
  final int[] from = new int[MOST];
  final int[] until = new int[MOST];
  int count;

  private final Society society;
  private final Population population;
  private final Calendar calendar;
  private final Outings outings;
  private final WorkHours hours;
  private final Stays stays;
  private final ChooseSpace choose;
  private final Chance people;
  private final Chance habits;
  private final Chance today;
  private final double churchHouseholds;
  private final double churchOnSunday;
  private final double pagodaOnMoon;

  LiveDay(Society society, Plan plan, Chance chance) {
    this.society = society;
    this.population = society.population;
    this.calendar = new Calendar(plan);
    this.outings = new Outings();
    this.hours = new WorkHours(society, calendar, chance.split("teams"));
    this.stays = new Stays(society, plan, chance.split("stays"));
    this.habits = chance.split("habits");
    this.choose = new ChooseSpace(society, habits);
    this.people = chance.split("people");
    this.today = chance.split("today");
    Table customs = Table.read("customs");
    this.churchHouseholds = customs.number(customs.row("church_households"), "value");
    this.churchOnSunday = customs.number(customs.row("church_on_sunday"), "value");
    this.pagodaOnMoon = customs.number(customs.row("pagoda_on_full_moon"), "value");
  }

  /** Fills the arrays with the stays of a person (from 0) on a day (from 0). */
  void live(int person, int day) {
    count = 0;
    today.become(people, (long) day << 32 | person);
    if (stays.lies(person, day)) {
      add(stays.ward(person), 0, 7 * 60, 20 * 60);
      return;
    }
    int sick = stays.cares(person, day);
    if (sick >= 0) {
      add(stays.ward(sick), 0, 8 * 60, 17 * 60);
      return;
    }
    hours.of(person, day, today);
    if (hours.count == 0) {
      free(person, day);
    } else {
      busy(person, day);
    }
  }

  private void add(int where, int chair, int begin, int end) {
    space[count] = where;
    seat[count] = chair;
    from[count] = begin;
    until[count++] = end;
  }

  private void busy(int person, int day) {
    boolean rides = society.rideSpace[person] > 0;
    int begin = rides ? 5 * 60 + 50 : hours.from[0];
    go(Slot.EARLY, person, day, EARLY, Math.min(begin - 8, 7 * 60));
    if (rides) {
      add(society.rideSpace[person], society.rideSeat[person], 5 * 60 + 50, 6 * 60 + 40);
    }
    int end = 0;
    for (int session = 0; session < hours.count; session++) {
      if (session == 1) {
        go(Slot.NOON, person, day, end + 5, hours.from[1] - 5);
      }
      if (hours.space > 0) {
        add(hours.space, 0, hours.from[session], hours.until[session]);
      }
      end = hours.until[session];
    }
    if (rides) {
      add(society.rideSpace[person], society.rideSeat[person], 17 * 60 + 40, 18 * 60 + 30);
      end = 18 * 60 + 30;
    } else if (end < 13 * 60) {
      go(Slot.AFTERNOON, person, day, 14 * 60, 17 * 60);
      end = 17 * 60 + 30;
    }
    go(Slot.EVENING, person, day, Math.max(end + 15, 18 * 60), NIGHT);
  }

  private void free(int person, int day) {
    go(Slot.EARLY, person, day, EARLY, 7 * 60);
    int morning = 7 * 60 + 20;
    int house = population.household[person];
    if (calendar.sunday(day)
        && Chance.unit(habits.at(-1L - house)) < churchHouseholds
        && today.hits(churchOnSunday)) {
      visit(SiteKind.CHURCH, person, 7 * 60 + 30, 8 * 60 + 40, 60, 70);
      morning = 9 * 60;
    }
    go(Slot.MORNING, person, day, morning, 11 * 60);
    go(Slot.AFTERNOON, person, day, 14 * 60, 17 * 60);
    if (calendar.moon(day) && today.hits(pagodaOnMoon)) {
      visit(SiteKind.PAGODA, person, 17 * 60 + 20, 19 * 60, 25, 50);
    } else {
      go(Slot.EVENING, person, day, 18 * 60, NIGHT);
    }
  }

  private Group group(int person) {
    int age = population.age(person);
    return age < 3 ? Group.INFANT : age < 18 ? Group.CHILD : age < 60 ? Group.ADULT : Group.ELDER;
  }

  /** One grown member of the household buys for it, another each day. */
  private boolean shops(int person, int day) {
    int house = population.household[person];
    int size = population.size(house);
    int turn = Chance.scaled(habits.at(house * 64L + day), size);
    for (int i = 0; i < size; i++) {
      int member = population.first[house] + (turn + i) % size;
      if (population.age(member) >= 18) {
        return member == person;
      }
    }
    return false;
  }

  /** At most one outing between two minutes of the day. */
  private void go(Slot slot, int person, int day, int begin, int end) {
    if (end - begin < 15) {
      return;
    }
    boolean off = calendar.off(day);
    if (slot == Slot.EARLY
        && shops(person, day)
        && choose(outings.of(slot, Group.SHOPPER, off), person, begin, end)) {
      return;
    }
    choose(outings.of(slot, group(person), off), person, begin, end);
  }

  private boolean choose(Outings.Outing[] among, int person, int begin, int end) {
    double at = today.unit();
    for (Outings.Outing outing : among) {
      at -= outing.chance();
      if (at < 0) {
        return visit(outing.kind(), person, begin, end, outing.least(), outing.most());
      }
    }
    return false;
  }

  private boolean visit(SiteKind kind, int person, int begin, int end, int least, int most) {
    int where = choose.near(kind, person, today);
    if (where == 0) {
      return false;
    }
    Site site = society.sites.site(society.sites.siteOf(where));
    int low = Math.max(begin, site.opens());
    int high = Math.min(end, site.closes());
    int minutes = Math.min(today.between(least, most), high - low);
    if (minutes < least) {
      return false;
    }
    int start = low + today.below(high - low - minutes + 1);
    add(where, 0, start, start + minutes);
    return true;
  }
}

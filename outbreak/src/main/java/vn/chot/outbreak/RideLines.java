package vn.chot.outbreak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lets those who work or learn far from home ride there: coaches on land, boats from and to the
 * islands. Everybody keeps one seat, out and back, so a line's seats form a closed loop.
 */
final class RideLines {
  private static final int COACH = 29;
  private static final int BOAT = 40;
  private static final int SECTION = 10;
  private static final int FEWEST = 4;

  private final Society society;
  private final PlaceSites placing;
  private final Chance chance;
  private final Hamlets hamlets;
  private final double far;
  private final double share;
  private final byte driver;

  RideLines(Society society, PlaceSites placing, Chance chance) {
    this.society = society;
    this.placing = placing;
    this.chance = chance;
    this.hamlets = society.hamlets;
    Table customs = Table.read("customs");
    this.far = customs.number(customs.row("rides_beyond_units"), "value");
    this.share = customs.number(customs.row("rides_of_far"), "value");
    this.driver = (byte) society.occupations.jobs.row("DRIVER");
  }

  void laid() {
    int communes = hamlets.communes.size();
    int keys = 2 * hamlets.districts.size() * communes;
    Groups groups = Groups.by(society.population.people, keys, this::line);
    List<Deque<Integer>> drivers = drivers();
    for (int key = 0; key < keys; key++) {
      boolean boat = key % 2 == 1;
      int[] riders = groups.of(key);
      if (riders.length >= (boat ? 1 : FEWEST)) {
        int from = key / 2 / communes;
        line(boat, from, key / 2 % communes, riders, drivers.get(from));
      }
    }
  }

  /** The line a person needs; -1 for none. */
  private int line(int person) {
    int space = society.mainSpace[person];
    if (space == 0 || !fits(person)) {
      return -1;
    }
    Site site = society.sites.site(society.sites.siteOf(space));
    int home = society.population.hamletOf(person);
    int goal = site.unit() - hamlets.all.getFirst().id();
    boolean boat = hamlets.island[home] != hamlets.island[goal];
    if (!boat
        && (hamlets.distance(home, site.x(), site.y()) < far
            || Chance.unit(chance.at(person)) >= share)) {
      return -1;
    }
    return (hamlets.district[home] * hamlets.communes.size() + hamlets.commune[goal]) * 2
        + (boat ? 1 : 0);
  }

  /** Whether the hours leave time to ride: from seven in the morning to half past five. */
  private boolean fits(int person) {
    if (!society.occupations.works(person)) {
      return society.occupations.schoolAge(person) >= 11;
    }
    Table jobs = society.occupations.jobs;
    int job = society.occupations.of[person];
    return job != driver
        && Sites.minutes(jobs.text(job, "from")) >= LiveDay.RIDE_OUT_ENDS
        && Sites.minutes(jobs.text(job, "to")) <= LiveDay.RIDE_BACK_BEGINS;
  }

  private List<Deque<Integer>> drivers() {
    List<Deque<Integer>> drivers = new ArrayList<>();
    hamlets.districts.forEach(district -> drivers.add(new ArrayDeque<>()));
    for (int person = 0; person < society.population.people; person++) {
      if (society.occupations.of[person] == driver) {
        drivers.get(hamlets.district[society.population.hamletOf(person)]).add(person);
      }
    }
    return drivers;
  }

  private void line(boolean boat, int from, int to, int[] riders, Deque<Integer> drivers) {
    SiteKind kind = boat ? SiteKind.BOAT : SiteKind.BUS;
    int seats = boat ? BOAT : COACH;
    List<Integer> vehicles = new ArrayList<>();
    int start = society.population.hamletOf(riders[0]);
    String ends = hamlets.districts.get(from).name() + " – " + hamlets.communes.get(to).name();
    String name = society.sites.word(kind, "vietnamese") + " tuyến " + ends;
    for (int first = 0; first < riders.length; first += seats - 1) {
      int vehicle = placing.named(kind, name, start);
      vehicles.add(vehicle);
      int sections = Math.ceilDiv(seats, SECTION);
      for (int section = 0; section < sections; section++) {
        society.sites.addSpace(vehicle, Math.min(SECTION, seats - section * SECTION));
      }
      if (!drivers.isEmpty()) {
        ride(drivers.remove(), vehicle, 1);
      }
      for (int i = first; i < Math.min(riders.length, first + seats - 1); i++) {
        ride(riders[i], vehicle, i - first + 2);
      }
    }
    int district = hamlets.districts.get(from).id();
    society.lines.add(
        new TransportLine(
            society.lines.size() + 1,
            kind,
            district,
            hamlets.communes.get(to).id(),
            vehicles,
            seats));
  }

  private void ride(int person, int vehicle, int seat) {
    society.rideSpace[person] = society.sites.space(vehicle, (seat - 1) / SECTION);
    society.rideSeat[person] = (byte) seat;
  }
}

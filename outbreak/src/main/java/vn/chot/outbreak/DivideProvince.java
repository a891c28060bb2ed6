package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides the province into districts, communes and hamlets; how many there are grows with its
 * people.
 */
final class DivideProvince {
  private static final int MOST_COMMUNES = 400;
  private static final int HAMLET_PEOPLE = 650;

  private final Ground ground;
  private final boolean[] river;
  private final int people;
  private final Chance chance;
  private final NameUnits names;
  private final @Nullable UnitRoll roll;
  private final Seats seats;
  private final List<Unit> units = new ArrayList<>();
  private final List<List<Integer>> cells = new ArrayList<>();
  private double[] weight = new double[0];
  private double total;

  DivideProvince(
      Ground ground, boolean[] river, int people, Chance chance, @Nullable UnitRoll roll) {
    this.roll = roll;
    this.ground = ground;
    this.river = river;
    this.people = people;
    this.chance = chance;
    this.seats = new Seats(ground);
    this.names = new NameUnits(ground, chance.split("names"));
  }

  Territory divided(Relief relief) {
    List<Integer> home = seats.home();
    int city = seats.nearest(home, relief.city());
    int port = seats.nearest(home, relief.port());
    int communes = communes();
    List<Settlement.Town> towns = new ArrayList<>();
    towns.add(new Settlement.Town(city, 17, 3_200));
    towns.add(new Settlement.Town(city, 2.6, 8_000));
    towns.add(new Settlement.Town(port, 9, 2_300));
    towns.add(new Settlement.Town(port, 1.2, 6_000));
    weight = Settlement.weights(ground, chance.split("people"), towns);
    List<Part> districts = districts(home, districtCount(communes), city, port);
    for (Part district : districts.subList(2, districts.size())) {
      towns.add(new Settlement.Town(district.seat(), 4.5, 1_900));
    }
    weight = Settlement.weights(ground, chance.split("people"), towns);
    for (int cell : home) {
      total += weight[cell];
    }
    UnitRoll.Named province =
        roll == null ? new UnitRoll.Named("99", "Tỉnh", "Lạc Hồng") : roll.province();
    add(Level.PROVINCE, province, 0, home, city);
    divide(districts, communes, city, port);
    return new Territory(List.copyOf(units), List.copyOf(cells), weight, city, port);
  }

  private record Part(List<Integer> cells, int seat) {}

  /** 12 communes for 2,000 people, 60 for 100,000, 160 for a million, as real provinces have. */
  private int communes() {
    if (roll != null) {
      return roll.communes();
    }
    double grown = 12 * StrictMath.pow(people / 2_000.0, 0.415);
    return (int) Math.max(10, Math.min(MOST_COMMUNES, grown));
  }

  private int districtCount(int communes) {
    return roll == null ? Math.max(5, Math.min(16, communes / 11)) : roll.districts().size();
  }

  /**
   * The city's district first, the port's second, the others from the mountains to the sea; the
   * islands are one.
   */
  private List<Part> districts(List<Integer> home, int count, int city, int port) {
    List<Part> parts = new ArrayList<>();
    List<Integer> mainland = new ArrayList<>();
    for (List<Integer> land : SettleLand.parts(ground, Land.HOME)) {
      if (land.contains(city)) {
        mainland.addAll(land.stream().filter(home::contains).toList());
      }
    }
    mainland.sort(null);
    List<Integer> islands = new ArrayList<>(home);
    islands.removeAll(new HashSet<>(mainland));
    if (!islands.isEmpty()) {
      parts.add(new Part(islands, seats.seat(islands, weight)));
    }
    for (List<Integer> region :
        new PartLand(ground, weight, river).parted(mainland, count - parts.size(), city)) {
      int seat =
          region.contains(city) ? city : region.contains(port) ? port : seats.seat(region, weight);
      parts.add(new Part(region, seat));
    }
    parts.sort(
        Comparator.comparingInt(
                (Part part) -> part.seat() == city ? 0 : part.seat() == port ? 1 : 2)
            .thenComparingDouble(
                part -> -Relief.inland(ground.cellX()[part.seat()], ground.cellY()[part.seat()]))
            .thenComparingInt(Part::seat));
    return parts;
  }

  private void divide(List<Part> districts, int communes, int city, int port) {
    double[] pull = new double[districts.size()];
    for (int i = 0; i < pull.length; i++) {
      List<Integer> region = districts.get(i).cells();
      double lived = region.stream().mapToDouble(cell -> weight[cell]).sum() / total;
      double wide = region.stream().mapToDouble(ground::area).sum();
      pull[i] = Math.sqrt(lived * wide);
    }
    int[] counts =
        roll == null
            ? Share.out(communes, pull, 2)
            : roll.districts().stream().mapToInt(d -> d.communes().size()).toArray();
    List<int[]> below = new ArrayList<>();
    for (int i = 0; i < pull.length; i++) {
      Part part = districts.get(i);
      UnitRoll.Named named =
          roll == null ? named(part, i, city, port) : roll.districts().get(i).named();
      below.add(new int[] {add(Level.DISTRICT, named, 1, part.cells(), part.seat()), counts[i]});
    }
    List<Integer> parents = new ArrayList<>();
    for (int[] district : below) {
      parents.addAll(communes(district[0], district[1]));
    }
    for (int commune : parents) {
      hamlets(commune);
    }
  }

  private UnitRoll.Named named(Part part, int index, int city, int port) {
    String type = part.seat() == city ? "Thành phố" : part.seat() == port ? "Thị xã" : "Huyện";
    return new UnitRoll.Named(
        "" + (981 + index), type, names.district(part.cells(), part.seat(), type));
  }

  private List<Integer> communes(int district, int count) {
    Unit above = units.get(district - 1);
    int seat = seats.nearest(cells.get(district - 1), new int[] {above.seatX(), above.seatY()});
    List<Integer> made = new ArrayList<>();
    List<Part> parts = parts(cells.get(district - 1), count, seat);
    if (roll != null) {
      List<UnitRoll.Named> called = roll.districts().get(district - 2).communes();
      List<Part> walked = walked(parts);
      for (int i = 0; i < walked.size(); i++) {
        Part part = walked.get(i);
        made.add(add(Level.COMMUNE, called.get(i), district, part.cells(), part.seat()));
      }
      return made;
    }
    for (Part part : parts) {
      made.add(add(Level.COMMUNE, named(part, above, seat), district, part.cells(), part.seat()));
    }
    return made;
  }

  private UnitRoll.Named named(Part part, Unit district, int seat) {
    String type =
        names.communeType(
            district, weightOf(part.cells()) / areaOf(part.cells()), part.seat() == seat);
    String name = type.equals("Thị trấn") ? district.name() : names.commune(part.cells(), type);
    long number = 1_001 + units.stream().filter(u -> u.level() == Level.COMMUNE).count();
    return new UnitRoll.Named("99" + String.valueOf(number).substring(1), type, name);
  }

  /** From the first on always to the nearest not yet passed, so that neighbours follow. */
  private List<Part> walked(List<Part> parts) {
    List<Part> left = new ArrayList<>(parts);
    List<Part> walked = new ArrayList<>(List.of(left.removeFirst()));
    while (!left.isEmpty()) {
      int here = walked.getLast().seat();
      Part next =
          left.stream()
              .min(
                  Comparator.comparingDouble((Part p) -> ground.distance(p.seat(), here))
                      .thenComparingInt(Part::seat))
              .orElseThrow();
      left.remove(next);
      walked.add(next);
    }
    return walked;
  }

  private void hamlets(int commune) {
    Unit above = units.get(commune - 1);
    List<Integer> ground = cells.get(commune - 1);
    int wanted = (int) Math.rint(people * weightOf(ground) / total / HAMLET_PEOPLE);
    int count = Math.min(ground.size(), Math.max(2, wanted));
    int seat = seats.nearest(ground, new int[] {above.seatX(), above.seatY()});
    int number = 0;
    for (Part part : parts(ground, count, seat)) {
      number++;
      String type = names.hamletType(above, part.cells());
      String name = names.hamlet(above, type, number);
      String code = above.code() + String.valueOf(100 + number).substring(1);
      add(Level.HAMLET, new UnitRoll.Named(code, type, name), commune, part.cells(), part.seat());
    }
  }

  /** The parts of a unit, the one with its seat first, the others by their distance from it. */
  private List<Part> parts(List<Integer> of, int count, int seat) {
    List<Part> parts = new ArrayList<>();
    for (List<Integer> region : new PartLand(ground, weight, river).parted(of, count, seat)) {
      parts.add(new Part(region, region.contains(seat) ? seat : seats.seat(region, weight)));
    }
    parts.sort(
        Comparator.comparingDouble(
                (Part part) -> part.seat() == seat ? -1 : ground.distance(part.seat(), seat))
            .thenComparingInt(Part::seat));
    return parts;
  }

  private double weightOf(List<Integer> of) {
    return of.stream().mapToDouble(cell -> weight[cell]).sum();
  }

  private double areaOf(List<Integer> of) {
    return of.stream().mapToDouble(ground::area).sum();
  }

  private int add(Level level, UnitRoll.Named named, int parent, List<Integer> of, int seat) {
    int id = units.size() + 1;
    units.add(
        new Unit(
            id,
            level,
            named.code(),
            named.type(),
            named.name(),
            parent,
            areaOf(of),
            ground.cellX()[seat],
            ground.cellY()[seat]));
    cells.add(List.copyOf(of));
    return id;
  }
}

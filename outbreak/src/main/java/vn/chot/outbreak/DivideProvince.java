package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

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
  private final Seats seats;
  private final List<Unit> units = new ArrayList<>();
  private final List<List<Integer>> cells = new ArrayList<>();
  private double[] weight = new double[0];
  private double total;

  DivideProvince(Ground ground, boolean[] river, int people, Chance chance) {
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
    List<Part> districts = districts(home, Math.max(5, Math.min(16, communes / 11)), city, port);
    for (Part district : districts.subList(2, districts.size())) {
      towns.add(new Settlement.Town(district.seat(), 4.5, 1_900));
    }
    weight = Settlement.weights(ground, chance.split("people"), towns);
    for (int cell : home) {
      total += weight[cell];
    }
    add(Level.PROVINCE, "99", "Tỉnh", "Lạc Hồng", 0, home, city);
    divide(districts, communes, city, port);
    return new Territory(List.copyOf(units), List.copyOf(cells), weight, city, port);
  }

  private record Part(List<Integer> cells, int seat) {}

  /** 12 communes for 2,000 people, 60 for 100,000, 160 for a million, as real provinces have. */
  private int communes() {
    double grown = 12 * StrictMath.pow(people / 2_000.0, 0.415);
    return (int) Math.max(10, Math.min(MOST_COMMUNES, grown));
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
    int[] counts = Share.out(communes, pull, 2);
    List<int[]> below = new ArrayList<>();
    for (int i = 0; i < pull.length; i++) {
      Part part = districts.get(i);
      String type = part.seat() == city ? "Thành phố" : part.seat() == port ? "Thị xã" : "Huyện";
      String name = names.district(part.cells(), part.seat(), type);
      below.add(
          new int[] {
            add(Level.DISTRICT, "" + (981 + i), type, name, 1, part.cells(), part.seat()), counts[i]
          });
    }
    List<Integer> parents = new ArrayList<>();
    for (int[] district : below) {
      parents.addAll(communes(district[0], district[1]));
    }
    for (int commune : parents) {
      hamlets(commune);
    }
  }

  private List<Integer> communes(int district, int count) {
    Unit above = units.get(district - 1);
    int seat = seats.nearest(cells.get(district - 1), new int[] {above.seatX(), above.seatY()});
    List<Integer> made = new ArrayList<>();
    for (Part part : parts(cells.get(district - 1), count, seat)) {
      String type =
          names.communeType(
              above, weightOf(part.cells()) / areaOf(part.cells()), part.seat() == seat);
      String name = type.equals("Thị trấn") ? above.name() : names.commune(part.cells(), type);
      String code =
          "99"
              + String.valueOf(
                      1_001 + units.stream().filter(u -> u.level() == Level.COMMUNE).count())
                  .substring(1);
      made.add(add(Level.COMMUNE, code, type, name, district, part.cells(), part.seat()));
    }
    return made;
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
      add(
          Level.HAMLET,
          above.code() + String.valueOf(100 + number).substring(1),
          type,
          name,
          commune,
          part.cells(),
          part.seat());
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

  private int add(
      Level level, String code, String type, String name, int parent, List<Integer> of, int seat) {
    int id = units.size() + 1;
    units.add(
        new Unit(
            id,
            level,
            code,
            type,
            name,
            parent,
            areaOf(of),
            ground.cellX()[seat],
            ground.cellY()[seat]));
    cells.add(List.copyOf(of));
    return id;
  }
}

package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the sites that serve an area: markets, hospitals, factories, pagodas, gates, ports, a
 * culture house in every hamlet.
 */
final class ServeAreas {
  private static final int CORNER_PEOPLE = 14;

  private final Society society;
  private final PlaceSites placing;
  private final Country country;
  private final FormTeams teams;

  ServeAreas(Society society, PlaceSites placing, Country country, FormTeams teams) {
    this.society = society;
    this.placing = placing;
    this.country = country;
    this.teams = teams;
  }

  void placed() {
    serve(SiteKind.MARKET, 2);
    serve(SiteKind.FACTORY, 1);
    serve(SiteKind.HEALTH_STATION, 2);
    serve(SiteKind.LODGING, 2);
    serve(SiteKind.PAGODA, roomFor(SiteKind.PAGODA, 150));
    serve(SiteKind.CHURCH, roomFor(SiteKind.CHURCH, 180));
    serve(SiteKind.QUARANTINE, 6);
    hospitals();
    serve(SiteKind.GATE, gates(), 1);
    serve(SiteKind.PORT, ports(), 1);
    for (int hamlet = 0; hamlet < society.hamlets.all.size(); hamlet++) {
      Unit unit = society.hamlets.all.get(hamlet);
      int[] point = society.hamlets.point(hamlet, Chance.of(unit.id()));
      int house =
          society.sites.add(
              SiteKind.CULTURE_HOUSE,
              "Nhà văn hóa " + unit.fullName().toLowerCase(java.util.Locale.ROOT),
              unit,
              point);
      for (int corner = 0;
          corner == 0 || corner < placing.people(hamlet) / CORNER_PEOPLE;
          corner++) {
        society.sites.addSpace(house, 20);
      }
      serving(SiteKind.CULTURE_HOUSE)[hamlet] = house;
    }
  }

  /** One space for so many of the people served: few of them come at once, and they sit apart. */
  private int roomFor(SiteKind kind, int people) {
    double served = Math.min(society.population.people, society.sites.peopleFor(kind));
    return (int) Math.max(2, served / people);
  }

  private int[] serving(SiteKind kind) {
    return society.serving.computeIfAbsent(kind, k -> new int[society.hamlets.all.size()]);
  }

  private String word(SiteKind kind) {
    return society.sites.word(kind, "vietnamese");
  }

  private void serve(SiteKind kind, int leastSpaces) {
    serve(kind, placing.spread(kind, word(kind), society.sites.peopleFor(kind)), leastSpaces);
  }

  private void serve(SiteKind kind, List<Integer> sites, int leastSpaces) {
    society.serving.put(kind, placing.nearest(sites));
    teams.fill(kind, sites, leastSpaces);
  }

  /** The province's hospital stands in the city; the others by people. */
  private void hospitals() {
    List<Integer> hospitals = new ArrayList<>();
    Unit city = society.hamlets.all.getFirst();
    int[] point = society.hamlets.point(0, Chance.of(city.id() + 77L));
    hospitals.add(
        society.sites.add(SiteKind.HOSPITAL, "Bệnh viện Đa khoa tỉnh Lạc Hồng", city, point));
    if (society.population.people > society.sites.peopleFor(SiteKind.HOSPITAL)) {
      hospitals.addAll(
          placing.spread(
              SiteKind.HOSPITAL, "Trung tâm Y tế", society.sites.peopleFor(SiteKind.HOSPITAL)));
    }
    serve(SiteKind.HOSPITAL, hospitals, 4);
  }

  private List<Integer> gates() {
    int main =
        placing.at(
            SiteKind.GATE,
            "Cửa khẩu quốc tế",
            society.hamlets.hamletOfCell(country.exits().gate()));
    int lesser =
        placing.at(
            SiteKind.GATE,
            "Cửa khẩu phụ",
            society.hamlets.hamletOfCell(country.exits().lesserGate()));
    return List.of(main, lesser);
  }

  /** One near the city, one near the second town, one on the largest island. */
  private List<Integer> ports() {
    Territory territory = country.territory();
    Unit islands =
        territory.of(Level.DISTRICT).stream()
            .filter(district -> Relief.inland(district.seatX(), district.seatY()) < -5_000)
            .findFirst()
            .orElse(territory.unit(2));
    int[] seat = {islands.seatX(), islands.seatY()};
    List<Integer> ports = new ArrayList<>();
    for (int[] near : new int[][] {middle(territory.city()), middle(territory.port()), seat}) {
      ports.add(
          placing.at(
              SiteKind.PORT, word(SiteKind.PORT), society.hamlets.hamletOfCell(shore(near))));
    }
    return ports;
  }

  private int[] middle(int cell) {
    return new int[] {country.ground().cellX()[cell], country.ground().cellY()[cell]};
  }

  private int shore(int[] near) {
    int best = country.territory().city();
    double shortest = Double.MAX_VALUE;
    for (int cell : country.shore().toArray()) {
      int[] middle = middle(cell);
      double dx = middle[0] - near[0];
      double dy = middle[1] - near[1];
      if (dx * dx + dy * dy < shortest) {
        shortest = dx * dx + dy * dy;
        best = cell;
      }
    }
    return best;
  }
}

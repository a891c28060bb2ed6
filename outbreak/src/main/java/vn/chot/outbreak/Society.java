package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * People in their places: who works, learns and rides where. Six bytes and two spaces a person, and
 * the sites.
 */
final class Society {
  final Population population;
  final Hamlets hamlets;
  final Occupations occupations;
  final Sites sites = new Sites();

  /** The space where each person works or learns; 0 for none. */
  final int[] mainSpace;

  /** The section of a coach or boat in which each person rides to work and back; 0 for none. */
  final int[] rideSpace;

  /** The seat, from 1 on. */
  final byte[] rideSeat;

  /** For each kind that serves an area: the site that serves each hamlet. */
  final Map<SiteKind, int[]> serving = new EnumMap<>(SiteKind.class);

  /** For shops and eateries: the ids of the sites in each hamlet. */
  final Map<SiteKind, List<List<Integer>>> local = new EnumMap<>(SiteKind.class);

  final List<TransportLine> lines = new ArrayList<>();

  private Society(Country country, Population population, Plan plan, Chance chance) {
    this.population = population;
    this.hamlets = new Hamlets(country);
    this.occupations = new Occupations(population, hamlets, plan, chance.split("occupations"));
    this.mainSpace = new int[population.people];
    this.rideSpace = new int[population.people];
    this.rideSeat = new byte[population.people];
    for (SiteKind kind : List.of(SiteKind.SHOP, SiteKind.EATERY)) {
      List<List<Integer>> byHamlet = new ArrayList<>();
      for (int i = 0; i < hamlets.all.size(); i++) {
        byHamlet.add(new ArrayList<>());
      }
      local.put(kind, byHamlet);
    }
  }

  static Society settled(Country country, Population population, Plan plan, Chance chance) {
    Society society = new Society(country, population, plan, chance);
    PlaceSites placing =
        new PlaceSites(society.hamlets, population, society.sites, chance.split("points"));
    FormTeams teams = new FormTeams(society, placing, chance.split("teams"));
    new ServeAreas(society, placing, country, teams).placed();
    new FormClasses(society, placing, chance.split("classes")).formed();
    teams.formed();
    new RideLines(society, placing, chance.split("rides")).laid();
    teams.formedOfDrivers();
    return society;
  }

  int[] servingOf(SiteKind kind) {
    return serving.getOrDefault(kind, new int[hamlets.all.size()]);
  }
}

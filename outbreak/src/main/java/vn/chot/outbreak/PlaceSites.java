package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places what serves an area: so many people a market, a hospital …; every hamlet goes to the
 * nearest on its own land, if there is one.
 */
final class PlaceSites {
  private final Hamlets hamlets;
  private final Population population;
  private final Sites sites;
  private final Chance chance;
  private final Map<String, Integer> names = new HashMap<>();
  private final int[] peopleOf;

  PlaceSites(Hamlets hamlets, Population population, Sites sites, Chance chance) {
    this.hamlets = hamlets;
    this.population = population;
    this.sites = sites;
    this.chance = chance;
    this.peopleOf = new int[hamlets.all.size()];
    for (int person = 0; person < population.people; person++) {
      peopleOf[population.hamletOf(person)]++;
    }
  }

  int people(int hamlet) {
    return peopleOf[hamlet];
  }

  /** One site for so many people, at least one, in the communes with most people first. */
  List<Integer> spread(SiteKind kind, String word, double peopleForOne) {
    int count = (int) Math.max(1, Math.rint(population.people / peopleForOne));
    double[] weights = new double[hamlets.communes.size()];
    for (int hamlet = 0; hamlet < peopleOf.length; hamlet++) {
      weights[hamlets.commune[hamlet]] += peopleOf[hamlet];
    }
    Groups ofCommune =
        Groups.by(peopleOf.length, weights.length, hamlet -> hamlets.commune[hamlet]);
    int[] counts = Share.out(count, weights, 0);
    List<Integer> placed = new ArrayList<>();
    for (int commune = 0; commune < counts.length; commune++) {
      int[] choice = ofCommune.of(commune);
      for (int i = 0; i < counts[commune]; i++) {
        placed.add(at(kind, word, choice[i % choice.length]));
      }
    }
    return placed;
  }

  /** One site in a hamlet, named after the commune. */
  int at(SiteKind kind, String word, int hamlet) {
    return named(kind, word + " " + hamlets.communes.get(hamlets.commune[hamlet]).name(), hamlet);
  }

  /** One site in a hamlet under a name; a number follows the name from the second on. */
  int named(SiteKind kind, String name, int hamlet) {
    int times = names.merge(name, 1, Integer::sum);
    int[] point = hamlets.point(hamlet, chance.split(sites.sites().size()));
    return sites.add(kind, times == 1 ? name : name + " " + times, hamlets.all.get(hamlet), point);
  }

  /** For each hamlet the id of the nearest of these sites; another island counts as far away. */
  int[] nearest(List<Integer> among) {
    int[] serving = new int[peopleOf.length];
    Map<Integer, Integer> islandOf = new HashMap<>();
    int first = hamlets.all.getFirst().id();
    for (int site : among) {
      islandOf.put(site, hamlets.island[sites.site(site).unit() - first]);
    }
    for (int hamlet = 0; hamlet < serving.length; hamlet++) {
      double best = Double.MAX_VALUE;
      for (int id : among) {
        Site site = sites.site(id);
        double far =
            hamlets.distance(hamlet, site.x(), site.y())
                + (islandOf.getOrDefault(id, 0) == hamlets.island[hamlet] ? 0 : 30_000);
        if (far < best) {
          best = far;
          serving[hamlet] = id;
        }
      }
    }
    return serving;
  }
}

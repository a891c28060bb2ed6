package vn.chot.outbreak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts those who work into teams that share a space: neighbours on a field, shifts of a factory,
 * sellers of a row.
 */
final class FormTeams {
  private static final int TABLES = 7;

  private final Society society;
  private final PlaceSites placing;
  private final Chance chance;
  private final Table jobs;
  private final int driver;

  FormTeams(Society society, PlaceSites placing, Chance chance) {
    this.society = society;
    this.placing = placing;
    this.chance = chance;
    this.jobs = society.occupations.jobs;
    this.driver = jobs.row("DRIVER");
  }

  private SiteKind kind(int job) {
    return SiteKind.valueOf(jobs.text(job, "site"));
  }

  /**
   * Teams that found their own sites: fields, shops, offices. Those of placed sites and the
   * schools' are formed elsewhere.
   */
  void formed() {
    for (int job = 0; job < jobs.size(); job++) {
      switch (jobs.text(job, "where")) {
        case "hamlet" -> found(job, society.hamlets.all.size(), 1);
        case "commune" -> found(job, society.hamlets.communes.size(), 2);
        case "district" -> found(job, society.hamlets.districts.size(), 3);
        default -> {}
      }
    }
  }

  private int area(int person, int level) {
    int hamlet = society.population.hamletOf(person);
    return level == 1
        ? hamlet
        : level == 2 ? society.hamlets.commune[hamlet] : society.hamlets.district[hamlet];
  }

  private void found(int job, int areas, int level) {
    byte code = (byte) job;
    byte[] of = society.occupations.of;
    Groups groups =
        Groups.by(of.length, areas, person -> of[person] == code ? area(person, level) : -1);
    int most = Math.max(1, jobs.whole(job, "teams"));
    for (int area = 0; area < areas; area++) {
      int[] workers = workers(job, groups.of(area), area);
      int site = 0;
      Chance here = chance.split(job * 100_003L + area);
      for (int from = 0; from < workers.length; ) {
        int to = Math.min(workers.length, from + size(job, here));
        if (site == 0 || society.sites.spacesOf(site) >= most) {
          site = site(job, society.population.hamletOf(workers[from]));
        }
        seat(workers, from, to, society.sites.addSpace(site, to - from));
        if (kind(job) == SiteKind.EATERY) {
          for (int table = 1; table <= TABLES; table++) {
            society.sites.addSpace(site, "Bàn " + table, 6);
          }
        }
        from = to;
      }
    }
  }

  private int site(int job, int hamlet) {
    SiteKind kind = kind(job);
    int site = placing.at(kind, society.sites.word(kind, "vietnamese"), hamlet);
    List<List<Integer>> local = society.local.get(kind);
    if (local != null) {
      local.get(hamlet).add(site);
    }
    return site;
  }

  private int[] workers(int job, int[] workers, int area) {
    if (!jobs.text(job, "mixed").equals("yes")) {
      return workers;
    }
    int[] order = SowSites.shuffled(workers.length, chance.split(job * 7_919L + area));
    int[] mixed = new int[workers.length];
    for (int i = 0; i < order.length; i++) {
      mixed[i] = workers[order[i]];
    }
    return mixed;
  }

  private int size(int job, Chance here) {
    int team = jobs.whole(job, "team");
    int away = team / 3;
    return Math.max(1, team - away + here.below(2 * away + 1));
  }

  private void seat(int[] workers, int from, int to, int space) {
    for (int i = from; i < to; i++) {
      society.mainSpace[workers[i]] = space;
    }
  }

  /**
   * Adds the teams of those who work at one of these sites, each at the one that serves the hamlet;
   * every site gets a space.
   */
  void fill(SiteKind kind, List<Integer> sites, int leastSpaces) {
    int[] serving = society.servingOf(kind);
    byte[] of = society.occupations.of;
    Map<Integer, Integer> number = numbered(sites);
    for (int job = 0; job < jobs.size(); job++) {
      if (kind(job) == kind && job != driver) {
        byte code = (byte) job;
        Groups groups =
            Groups.by(
                of.length,
                sites.size(),
                person ->
                    of[person] == code
                        ? number.getOrDefault(serving[society.population.hamletOf(person)], -1)
                        : -1);
        for (int i = 0; i < sites.size(); i++) {
          int[] workers = workers(job, groups.of(i), i);
          Chance here = chance.split(job * 100_003L + i);
          for (int from = 0; from < workers.length; ) {
            int to = Math.min(workers.length, from + size(job, here));
            seat(workers, from, to, society.sites.addSpace(sites.get(i), to - from));
            from = to;
          }
          complete(sites.get(i), leastSpaces);
        }
      }
    }
    sites.forEach(site -> complete(site, leastSpaces));
  }

  private static Map<Integer, Integer> numbered(List<Integer> sites) {
    Map<Integer, Integer> number = new HashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      number.put(sites.get(i), i);
    }
    return number;
  }

  private void complete(int site, int leastSpaces) {
    while (society.sites.spacesOf(site) < leastSpaces) {
      society.sites.addSpace(site, 20);
    }
  }

  /** Drivers without a coach of their own wait at the stations; last, when coaches are known. */
  void formedOfDrivers() {
    List<Integer> stations =
        placing.spread(
            SiteKind.BUS_STATION,
            society.sites.word(SiteKind.BUS_STATION, "vietnamese"),
            society.sites.peopleFor(SiteKind.BUS_STATION));
    int[] serving = placing.nearest(stations);
    Map<Integer, Integer> number = numbered(stations);
    byte[] of = society.occupations.of;
    Groups groups =
        Groups.by(
            of.length,
            stations.size(),
            person ->
                of[person] == driver && society.rideSpace[person] == 0
                    ? number.getOrDefault(serving[society.population.hamletOf(person)], -1)
                    : -1);
    for (int i = 0; i < stations.size(); i++) {
      int station = stations.get(i);
      int[] workers = groups.of(i);
      for (int from = 0; from < workers.length; from += 6) {
        int to = Math.min(workers.length, from + 6);
        seat(workers, from, to, society.sites.addSpace(station, to - from));
      }
      complete(station, 1);
    }
  }
}

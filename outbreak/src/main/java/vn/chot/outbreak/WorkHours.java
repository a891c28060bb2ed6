package vn.chot.outbreak;

/**
 * When somebody works or learns on a day: none, one or two sessions, and where. Teams and classes
 * keep the same days.
 */
final class WorkHours {
  final int[] from = new int[2];
  final int[] until = new int[2];
  int count;
  int space;

  private static final double ABSENT = 0.03;
  private static final int RIDES_FROM = 6 * 60 + 50;

  private final Society society;
  private final Calendar calendar;
  private final Chance teams;
  private final int[] begins;
  private final int[] ends;
  private final int[] days;
  private final SiteKind[] kinds;
  private final int driver;

  WorkHours(Society society, Calendar calendar, Chance teams) {
    this.society = society;
    this.calendar = calendar;
    this.teams = teams;
    Table jobs = society.occupations.jobs;
    begins = new int[jobs.size()];
    ends = new int[jobs.size()];
    days = new int[jobs.size()];
    kinds = new SiteKind[jobs.size()];
    for (int job = 0; job < begins.length; job++) {
      begins[job] = Sites.minutes(jobs.text(job, "from"));
      ends[job] = Sites.minutes(jobs.text(job, "to"));
      days[job] = jobs.whole(job, "days");
      kinds[job] = SiteKind.valueOf(jobs.text(job, "site"));
    }
    driver = jobs.row("DRIVER");
  }

  void of(int person, int day, Chance today) {
    count = 0;
    space = society.mainSpace[person];
    if (society.occupations.of[person] == driver && society.rideSpace[person] > 0) {
      count = 1;
      from[0] = RIDES_FROM;
      until[0] = RIDES_FROM;
      space = 0;
    } else if (space > 0 && !today.hits(ABSENT)) {
      if (society.occupations.works(person)) {
        work(person, society.occupations.of[person], day, today);
      } else {
        learn(person, day, today);
      }
    }
  }

  /** A number in [0, 1) that the whole team shares that day. */
  private double shared(int day, int salt) {
    return Chance.unit(teams.at(space * 256L + day * 4L + salt));
  }

  private void session(int begin, int end) {
    from[count] = begin;
    until[count++] = end;
  }

  private void work(int person, int job, int day, Chance today) {
    if (!calendar.works(day, days[job]) || (days[job] == 7 && today.hits(0.1))) {
      return;
    }
    int late = today.below(8);
    switch (kinds[job]) {
      case FIELD -> {
        if (shared(day, 0) < 0.8) {
          session(begins[job] + late, 10 * 60 + 30 - late);
        }
        if (shared(day, 1) < 0.55) {
          session(14 * 60 + late, ends[job] + late);
        }
      }
      case FISHING_BOAT -> {
        if (shared(day, 0) < 0.85) {
          session(begins[job], ends[job]);
        }
      }
      case MARKET -> session(begins[job] + late, ends[job] - late);
      case EATERY -> {
        if (person % 2 == day % 2) {
          session(begins[job] + late, 13 * 60 + 30);
        } else {
          session(15 * 60 + late, ends[job]);
        }
      }
      default -> {
        session(begins[job] + late, 11 * 60 + 30);
        session(13 * 60 + late, ends[job] - late);
      }
    }
  }

  private void learn(int person, int day, Chance today) {
    if (!calendar.works(day, 5)) {
      return;
    }
    int early = today.below(10);
    int stage = society.occupations.stage(person);
    if (stage == 0) {
      session(7 * 60 + early, 16 * 60 + 20 + early);
      return;
    }
    session(7 * 60 - 2 + early, stage == 1 ? 10 * 60 + 45 : 11 * 60 + 15);
    if (stage == 1 || shared(day, 2) < 0.35) {
      session(13 * 60 + 20 + early, 16 * 60 + 15);
    }
  }
}

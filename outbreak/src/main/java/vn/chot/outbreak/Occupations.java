package vn.chot.outbreak;

/**
 * What everybody does by day, one byte each: the row of a job in {@code jobs.csv}, or one of the
 * codes below. Drawn from the shares of activity by age and sex and of jobs by town, country and
 * coast.
 */
final class Occupations {
  static final byte INFANT = 100;
  static final byte PUPIL = 101;
  static final byte HOME = 102;
  static final byte RETIRED = 103;

  final byte[] of;
  final Table jobs = Table.read("jobs");

  /** The stage of school (a row of {@code schools.csv}) by school age 0 … 30; -1 for none. */
  private final int[] stageOfAge = new int[Sketch.OLDEST + 3];

  private final Table schools = Table.read("schools");
  private final Table activity = Table.read("activity");
  private final Population population;
  private final int schoolYear;
  private final Weighted[] drawn = new Weighted[6];

  Occupations(Population population, Hamlets hamlets, Plan plan, Chance chance) {
    this.population = population;
    this.schoolYear = plan.firstDay().getYear() - (plan.firstDay().getMonthValue() >= 9 ? 0 : 1);
    this.of = new byte[population.people];
    stages();
    for (int place = 0; place < 3; place++) {
      for (int sex = 0; sex < 2; sex++) {
        drawn[place * 2 + sex] = shares(new String[] {"urban", "rural", "coast"}[place], sex == 1);
      }
    }
    Chance here = chance.split("draw");
    for (int person = 0; person < of.length; person++) {
      here.become(chance, person);
      int hamlet = population.hamletOf(person);
      int place =
          hamlets.urban[hamlet] ? 0 : hamlets.coastal[hamlet] || hamlets.island[hamlet] > 0 ? 2 : 1;
      of[person] = drawn(person, place, here);
    }
  }

  private void stages() {
    java.util.Arrays.fill(stageOfAge, -1);
    for (int row = 0; row < schools.size(); row++) {
      for (int age = schools.whole(row, "from"); age <= schools.whole(row, "to"); age++) {
        stageOfAge[age] = row;
      }
    }
  }

  /** The age by which a school year counts: years from birth to its start, by the calendar. */
  int schoolAge(int person) {
    return Math.max(0, schoolYear - population.year(person));
  }

  int stage(int person) {
    return stageOfAge[schoolAge(person)];
  }

  boolean works(int person) {
    return of[person] < INFANT;
  }

  private Weighted shares(String place, boolean woman) {
    double[] weights = new double[jobs.size()];
    for (int row = 0; row < weights.length; row++) {
      double women = jobs.number(row, "women");
      weights[row] = jobs.number(row, place) * (woman ? women : 1 - women);
    }
    return new Weighted(weights);
  }

  private byte drawn(int person, int place, Chance chance) {
    int age = schoolAge(person);
    int stage = stageOfAge[age];
    if (age < 15) {
      boolean attends = stage >= 0 && chance.hits(schools.number(stage, "attend"));
      return attends ? PUPIL : age < 6 ? INFANT : HOME;
    }
    int row = 0;
    while (row < activity.size() - 1 && age > activity.whole(row, "to")) {
      row++;
    }
    boolean woman = population.woman(person);
    double study = activity.number(row, "study");
    double at = chance.unit();
    if (at < study && stage >= 0) {
      return PUPIL;
    }
    if (at < study + activity.number(row, woman ? "work_women" : "work_men")) {
      return (byte) drawn[place * 2 + (woman ? 1 : 0)].draw(chance);
    }
    return age >= 60 ? RETIRED : HOME;
  }

  String name(int person) {
    return switch (of[person]) {
      case INFANT -> "INFANT";
      case PUPIL -> "PUPIL";
      case HOME -> "HOME";
      case RETIRED -> "RETIRED";
      default -> jobs.text(of[person], "job");
    };
  }
}

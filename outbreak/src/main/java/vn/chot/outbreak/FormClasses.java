package vn.chot.outbreak;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Founds schools of every stage, puts pupils into classes with those of their age from near by, and
 * gives classes their teachers.
 */
final class FormClasses {
  private static final int STAFF_ROOM = 8;
  private static final int[] TEACHERS_OF_STAGE = {22, 36, 25, 13, 4};

  private final Society society;
  private final PlaceSites placing;
  private final Chance chance;
  private final Table schools = Table.read("schools");

  FormClasses(Society society, PlaceSites placing, Chance chance) {
    this.society = society;
    this.placing = placing;
    this.chance = chance;
  }

  void formed() {
    byte teacher = (byte) society.occupations.jobs.row("TEACHER");
    Weighted stages = new Weighted(Arrays.stream(TEACHERS_OF_STAGE).asDoubleStream().toArray());
    for (int stage = 0; stage < schools.size(); stage++) {
      int of = stage;
      List<Integer> founded =
          placing.spread(
              SiteKind.SCHOOL, schools.text(stage, "vietnamese"), schools.number(stage, "people"));
      int[] serving = placing.nearest(founded);
      Map<Integer, Integer> number = new HashMap<>();
      for (int i = 0; i < founded.size(); i++) {
        number.put(founded.get(i), i);
      }
      Occupations work = society.occupations;
      Groups pupils =
          Groups.by(
              work.of.length,
              founded.size(),
              p ->
                  work.of[p] == Occupations.PUPIL && work.stage(p) == of
                      ? number(number, serving, p)
                      : -1);
      Groups teachers =
          Groups.by(
              work.of.length,
              founded.size(),
              p ->
                  work.of[p] == teacher && stages.at(Chance.unit(chance.at(p))) == of
                      ? number(number, serving, p)
                      : -1);
      for (int i = 0; i < founded.size(); i++) {
        classes(founded.get(i), stage, pupils.of(i));
        teach(founded.get(i), teachers.of(i));
      }
    }
  }

  private int number(Map<Integer, Integer> number, int[] serving, int person) {
    return number.getOrDefault(serving[society.population.hamletOf(person)], -1);
  }

  private void classes(int school, int stage, int[] pupils) {
    int youngest = schools.whole(stage, "from");
    int years = schools.whole(stage, "to") - youngest + 1;
    Groups grades =
        Groups.by(pupils.length, years, i -> society.occupations.schoolAge(pupils[i]) - youngest);
    for (int year = 0; year < years; year++) {
      int[] grade = grades.of(year);
      int count = Math.ceilDiv(grade.length, schools.whole(stage, "class"));
      for (int k = 0; k < count; k++) {
        int from = grade.length * k / count;
        int to = grade.length * (k + 1) / count;
        int space = society.sites.addSpace(school, label(stage, year, k), to - from);
        for (int i = from; i < to; i++) {
          society.mainSpace[pupils[grade[i]]] = space;
        }
      }
    }
  }

  private String label(int stage, int year, int k) {
    String letter = k < 26 ? String.valueOf((char) ('A' + k)) : "A" + (k + 1);
    return switch (schools.text(stage, "stage")) {
      case "NURSERY" -> "Lớp " + (year + 3) + " tuổi " + letter;
      case "COLLEGE" -> "Lớp năm " + (year + 1) + " nhóm " + (k + 1);
      case "UPPER" -> "Lớp " + (year + 10) + "A" + (k + 1);
      case "LOWER" -> "Lớp " + (year + 6) + letter;
      default -> "Lớp " + (year + 1) + letter;
    };
  }

  /** One teacher a class, then a second; the rest share staff rooms. */
  private void teach(int school, int[] teachers) {
    int classes = society.sites.spacesOf(school);
    int space = 0;
    for (int i = 0; i < teachers.length; i++) {
      if (i < 2 * classes) {
        society.mainSpace[teachers[i]] = society.sites.space(school, i % classes);
      } else {
        if ((i - 2 * classes) % STAFF_ROOM == 0) {
          space =
              society.sites.addSpace(
                  school, "Phòng giáo viên " + ((i - 2 * classes) / STAFF_ROOM + 1), STAFF_ROOM);
        }
        society.mainSpace[teachers[i]] = space;
      }
    }
  }
}

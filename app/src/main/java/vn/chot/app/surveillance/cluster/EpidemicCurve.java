package vn.chot.app.surveillance.cluster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.CaseFile;

/**
 * How many cases a day, in stacked series; by weeks from Monday where the days are too many.
 *
 * @param weekly whether a step is a week
 * @param steps each with one count a series, days without a case among them
 * @param undated how many cases have no such day
 */
record EpidemicCurve(
    By by, Stack stack, List<String> series, boolean weekly, List<Step> steps, int undated) {
  private static final long MOST_DAYS = 150;

  EpidemicCurve {
    series = List.copyOf(series);
    steps = List.copyOf(steps);
  }

  /** By which day a case counts. */
  enum By {
    ONSET,
    SAMPLE;

    static By of(String sent) {
      return sent.equals("onset") ? ONSET : SAMPLE;
    }

    @Nullable LocalDate day(CaseFile file) {
      return this == ONSET ? file.onset() : CaseDays.found(file);
    }
  }

  /** What the columns are stacked by. */
  enum Stack {
    SEVERITY,
    SOURCE;

    static Stack of(String sent) {
      return sent.equals("severity") ? SEVERITY : SOURCE;
    }
  }

  /** A day, or the Monday of a week. */
  record Step(LocalDate day, List<Integer> counts) {
    Step {
      counts = List.copyOf(counts);
    }

    int all() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * The curve.
   *
   * @param series the keys in the order in which they are stacked
   * @param key which of them a case belongs to
   */
  static EpidemicCurve of(
      Collection<CaseFile> files,
      By by,
      Stack stack,
      List<String> series,
      Function<CaseFile, String> key) {
    TreeMap<LocalDate, int[]> days = new TreeMap<>();
    int undated = 0;
    for (CaseFile file : files) {
      LocalDate day = by.day(file);
      if (day == null) {
        undated++;
      } else {
        int at = Math.max(0, series.indexOf(key.apply(file)));
        days.computeIfAbsent(day, any -> new int[series.size()])[at]++;
      }
    }
    if (days.isEmpty()) {
      return new EpidemicCurve(by, stack, series, false, List.of(), undated);
    }
    boolean weekly = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) > MOST_DAYS;
    return new EpidemicCurve(
        by, stack, series, weekly, steps(weekly ? weeks(days) : days, weekly), undated);
  }

  private static TreeMap<LocalDate, int[]> weeks(TreeMap<LocalDate, int[]> days) {
    TreeMap<LocalDate, int[]> weeks = new TreeMap<>();
    days.forEach((day, counts) -> {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int[] sums = weeks.computeIfAbsent(monday, any -> new int[counts.length]);
      for (int i = 0; i < counts.length; i++) {
        sums[i] += counts[i];
      }
    });
    return weeks;
  }

  private static List<Step> steps(TreeMap<LocalDate, int[]> days, boolean weekly) {
    int width = days.firstEntry().getValue().length;
    List<Step> steps = new ArrayList<>();
    for (LocalDate day = days.firstKey();
        !day.isAfter(days.lastKey());
        day = day.plusDays(weekly ? 7 : 1)) {
      int[] counts = days.getOrDefault(day, new int[width]);
      List<Integer> listed = new ArrayList<>();
      for (int count : counts) {
        listed.add(count);
      }
      steps.add(new Step(day, listed));
    }
    return steps;
  }
}

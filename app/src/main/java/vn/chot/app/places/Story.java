package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the ground of a unit came from and went to, step by step. */
@Component
class Story {
  private static final int MOST_STEPS = 4;
  private static final int MOST_LINES = 400;

  private final Units units;
  private final Successions successions;

  Story(Units units, Successions successions) {
    this.units = units;
    this.successions = successions;
  }

  /**
   * A line of the story.
   *
   * @param depth how many steps from the unit, from 0
   * @param unit as it was on the eve for a former, on the day for a successor
   * @param itself whether a unit went on as itself
   * @param share of the former's ground or people; null where no source says
   */
  public record Line(
      int depth,
      Unit unit,
      LocalDate day,
      boolean itself,
      boolean whole,
      @Nullable Double share,
      String paper) {}

  List<Line> before(UUID unit) {
    List<Line> lines = new java.util.ArrayList<>();
    before(unit, LocalDate.MAX, 0, lines);
    return lines;
  }

  private void before(UUID unit, LocalDate until, int depth, List<Line> lines) {
    for (Successions.Step step : successions.before(unit)) {
      if (step.day().isBefore(until) && lines.size() < MOST_LINES) {
        add(lines, depth, step.former(), step.day().minusDays(1), step);
        if (depth < MOST_STEPS) {
          before(step.former(), step.day(), depth + 1, lines);
        }
      }
    }
  }

  List<Line> after(UUID unit) {
    List<Line> lines = new java.util.ArrayList<>();
    after(unit, LocalDate.MIN, 0, lines);
    return lines;
  }

  private void after(UUID unit, LocalDate since, int depth, List<Line> lines) {
    for (Successions.Step step : successions.after(unit)) {
      if (step.day().isAfter(since) && lines.size() < MOST_LINES) {
        add(lines, depth, step.successor(), step.day(), step);
        if (depth < MOST_STEPS) {
          after(step.successor(), step.day(), depth + 1, lines);
        }
      }
    }
  }

  private void add(List<Line> lines, int depth, UUID other, LocalDate on, Successions.Step step) {
    units
        .unit(other, on)
        .ifPresent(unit ->
            lines.add(
                new Line(
                    depth,
                    unit,
                    step.day(),
                    step.former().equals(step.successor()),
                    step.whole(),
                    step.share(),
                    step.paper())));
  }
}

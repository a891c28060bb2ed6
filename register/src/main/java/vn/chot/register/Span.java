package vn.chot.register;

import java.time.LocalDateTime;
import vn.chot.rules.Text;

/** A length of time, as deadlines give it. */
public record Span(int amount, Unit unit) {

  /** In what a span is counted. */
  public enum Unit implements Word {
    MINUTES("phút", "minutes"),
    HOURS("giờ", "hours"),
    DAYS("ngày", "days"),
    WORKING_DAYS("ngày làm việc", "working days");

    private final String vi;
    private final String en;

    Unit(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }

    public Text title() {
      return new Text(vi, en);
    }
  }

  /** The moment this long after another; working days end at the same hour of the last of them. */
  public LocalDateTime after(LocalDateTime start, WorkingDays calendar) {
    return switch (unit) {
      case MINUTES -> start.plusMinutes(amount);
      case HOURS -> start.plusHours(amount);
      case DAYS -> start.plusDays(amount);
      case WORKING_DAYS -> calendar.after(start, amount);
    };
  }

  /** The moment this long before another. */
  public LocalDateTime before(LocalDateTime end, WorkingDays calendar) {
    return switch (unit) {
      case MINUTES -> end.minusMinutes(amount);
      case HOURS -> end.minusHours(amount);
      case DAYS -> end.minusDays(amount);
      case WORKING_DAYS -> calendar.before(end, amount);
    };
  }

  /** For people: "5 ngày làm việc". */
  public Text label() {
    return new Text(amount + " " + unit.title().vi(), amount + " " + unit.title().en());
  }
}

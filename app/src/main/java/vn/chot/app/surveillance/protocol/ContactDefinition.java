package vn.chot.app.surveillance.protocol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.trace.ContactRule;

/**
 * Who is a contact on a day, from when a case could infect, and what each class has to do.
 *
 * @param alternatives each enough by itself
 * @param daysBeforeOnset how many days before the onset the infectious window begins
 * @param daysBeforeSampling the same before the positive sample, for those without symptoms
 * @param daysBeforeSamplingUnknown the same where the source is not known
 * @param until when it ends
 * @param latencyHours hours after an exposure before the exposed can pass it on
 * @param depth how many classes are traced, 1 to 5
 * @param duties what each class F1…F5 has to do
 */
public record ContactDefinition(
    Basis basis,
    List<Alternative> alternatives,
    int daysBeforeOnset,
    int daysBeforeSampling,
    int daysBeforeSamplingUnknown,
    Until until,
    int latencyHours,
    int depth,
    List<Duty> duties) {
  /** Copies the lists. */
  public ContactDefinition {
    alternatives = List.copyOf(alternatives);
    duties = List.copyOf(duties);
  }

  /** When a case infects nobody any more. */
  public enum Until {
    /** When the case was isolated. */
    ISOLATED("khi ca bệnh được cách ly", "until the case is isolated"),
    /** At a negative test, or Ct over 30. */
    NEGATIVE("khi xét nghiệm âm tính hoặc Ct > 30", "until a negative test or Ct over 30");

    private final String vietnamese;
    private final String english;

    Until(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }

    public String vietnamese() {
      return vietnamese;
    }

    public String english() {
      return english;
    }
  }

  /** One way of being a contact. */
  public record Alternative(
      String id, String vietnamese, String english, ContactRule.Alternative rule) {}

  /**
   * What a class has to do.
   *
   * @param level 1 for F1 … 5 for F5
   */
  public record Duty(int level, String vietnamese, String english) {}

  /** The rule as the tracing index asks it. */
  public ContactRule rule() {
    return new ContactRule(
        alternatives.stream().map(Alternative::rule).toList(),
        Math.multiplyExact(latencyHours, 60));
  }

  /**
   * The first day on which a case could infect others.
   *
   * @param onset the first day of symptoms; null where there were none
   * @param sampled the day of the positive sample
   */
  public LocalDate infectiousFrom(
      @Nullable LocalDate onset, LocalDate sampled, boolean sourceKnown) {
    return onset != null
        ? onset.minusDays(daysBeforeOnset)
        : sampled.minusDays(sourceKnown ? daysBeforeSampling : daysBeforeSamplingUnknown);
  }
}

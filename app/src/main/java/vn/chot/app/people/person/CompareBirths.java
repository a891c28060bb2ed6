package vn.chot.app.people.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Candidate.Reason;

/** What two birth dates or years tell, in bits. */
final class CompareBirths {

  /** What they tell; the reason is null where they are no reason for one person. */
  record Told(double bits, @Nullable Reason reason) {}

  private static final Told NOTHING = new Told(0, null);
  private static final Told OTHER = new Told(-14, null);

  /**
   * Two days of one year that no slip explains: mostly namesakes, who are many where a lineage
   * lives in one commune and hands its names on.
   */
  private static final Told ANOTHER_DAY = new Told(-9, Reason.BIRTH_YEAR);

  private CompareBirths() {}

  static Told compare(Traits a, Traits b) {
    if (a.born() != null && b.born() != null) {
      return days(a.born(), b.born());
    }
    if (a.birthYear() == null || b.birthYear() == null) {
      return NOTHING;
    }
    return switch (Math.abs(a.birthYear() - b.birthYear())) {
      case 0 -> new Told(5.5, Reason.BIRTH_YEAR);
      case 1 -> new Told(0, Reason.BIRTH_YEAR_NEARLY);
      default -> OTHER;
    };
  }

  private static Told days(LocalDate a, LocalDate b) {
    if (a.equals(b)) {
      return new Told(14, Reason.BORN);
    }
    boolean sameYear = a.getYear() == b.getYear();
    if (sameYear
        && a.getMonthValue() == b.getDayOfMonth()
        && b.getMonthValue() == a.getDayOfMonth()) {
      return new Told(10, Reason.BORN_SWAPPED);
    }
    if (Slips.one(digits(a), digits(b))) {
      return new Told(3.5, sameYear ? Reason.BIRTH_YEAR : Reason.BIRTH_YEAR_NEARLY);
    }
    return sameYear ? ANOTHER_DAY : OTHER;
  }

  private static String digits(LocalDate day) {
    return day.toString().replace("-", "");
  }
}

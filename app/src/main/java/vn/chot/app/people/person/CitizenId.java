package vn.chot.app.people.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The twelve digits of a citizen's number (Nghị định 137/2015/NĐ-CP, article 13): three for where
 * the birth was registered, which are no unit's code, one for century and sex, two for the year,
 * six by chance.
 *
 * @param digits all twelve
 */
public record CitizenId(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9]{12}");
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}.\\-]+");

  /** The number typed with or without spaces; nothing when it does not have twelve digits. */
  public static Optional<CitizenId> of(String typed) {
    String bare = NOISE.matcher(typed).replaceAll("");
    return FORM.matcher(bare).matches() ? Optional.of(new CitizenId(bare)) : Optional.empty();
  }

  /** The year of birth it says. */
  public int year() {
    return 1900
        + 100 * (Character.digit(digits.charAt(3), 10) / 2)
        + Integer.parseInt(digits.substring(4, 6));
  }

  /** The sex it says. */
  public Sex sex() {
    return Character.digit(digits.charAt(3), 10) % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }
}

package vn.chot.app.people.person;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of birth as officers write them: 1985, 85, '85, sn85, 36 tuổi, 36t. */
final class LookUpYears {
  private static final Pattern WRITTEN = Pattern.compile("(?:sn|ns)?(\\d{1,4})(t|tuoi)?");
  private static final int OLDEST = 115;

  private LookUpYears() {}

  /** The years one word may mean; none where it is no year. */
  static List<Integer> of(String folded, boolean age, int thisYear) {
    Matcher written = WRITTEN.matcher(folded);
    if (!written.matches()) {
      return List.of();
    }
    int number = Integer.parseInt(written.group(1));
    int digits = written.group(1).length();
    if (age || written.group(2) != null) {
      return number <= OLDEST ? List.of(thisYear - number, thisYear - number - 1) : List.of();
    }
    if (digits == 4) {
      return number >= thisYear - OLDEST && number <= thisYear ? List.of(number) : List.of();
    }
    return digits == 2 ? ofTwoDigits(number, thisYear) : List.of();
  }

  /** 85 is 1985; 15 may be a child's 2015 or an old person's 1915. */
  private static List<Integer> ofTwoDigits(int number, int thisYear) {
    int recent = thisYear / 100 * 100 + number;
    if (recent > thisYear) {
      return List.of(recent - 100);
    }
    return recent - 100 >= thisYear - OLDEST ? List.of(recent, recent - 100) : List.of(recent);
  }
}

package vn.chot.app.people.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What lists do to births, CCCD and telephones: docs/duplicates.md. */
final class FaultyNumbers {
  private static final int[] DIGITS_OF_A_DAY = {2, 3, 5, 6, 8, 9};

  private FaultyNumbers() {}

  static void spoilBirth(Draft copy, LocalDate today, Draws draws) {
    double luck = draws.luck();
    if (luck < 0.04) {
      swapDayAndMonth(copy);
    } else if (luck < 0.16) {
      copy.dayKnown = false;
    } else if (luck < 0.19) {
      copy.born = LocalDate.of(copy.year, 1, 1);
    } else if (luck < 0.21) {
      copy.dayKnown = false;
      copy.year += draws.either() ? 1 : -1;
    } else if (luck < 0.24) {
      wrongDigit(copy, today, draws);
    }
  }

  private static void swapDayAndMonth(Draft copy) {
    if (copy.born.getDayOfMonth() <= 12) {
      copy.born = LocalDate.of(copy.year, copy.born.getDayOfMonth(), copy.born.getMonthValue());
    }
  }

  private static void wrongDigit(Draft copy, LocalDate today, Draws draws) {
    char[] digits = copy.born.toString().toCharArray();
    for (int tries = 0; tries < 50; tries++) {
      char[] wrong = Arrays.copyOf(digits, digits.length);
      wrong[DIGITS_OF_A_DAY[draws.below(DIGITS_OF_A_DAY.length)]] = (char) ('0' + draws.below(10));
      LocalDate day = day(new String(wrong));
      if (!day.equals(copy.born) && day.isBefore(today) && day.getYear() > 1900) {
        copy.born = day;
        copy.year = day.getYear();
        return;
      }
    }
  }

  /** The day; one too early to count where there is no such day. */
  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException noSuchDay) {
      return LocalDate.MIN;
    }
  }

  static void spoil(Draft copy, LocalDate today, Draws draws) {
    citizen(copy, copy.child(today), draws);
    double luck = draws.luck();
    if (luck < 0.25) {
      copy.phone = "";
    } else if (luck < 0.37) {
      copy.phone = draws.phone();
    } else if (luck < 0.45) {
      copy.phone = copy.homePhone;
    }
    if (draws.chance(0.20) && !copy.phone.isEmpty()) {
      String bare = copy.phone.substring(1);
      copy.phone = draws.of(List.of("+84" + bare, "84" + bare, "+84 (0)" + bare));
    }
  }

  private static void citizen(Draft copy, boolean child, Draws draws) {
    if (child && draws.chance(0.03)) {
      copy.citizen = copy.parent;
    } else if ((child && draws.chance(0.80)) || draws.chance(0.45)) {
      copy.citizen = "";
    } else if (draws.chance(0.03)) {
      copy.citizen = slip(copy.citizen, draws);
    }
  }

  private static String slip(String number, Draws draws) {
    char[] digits = number.toCharArray();
    int at = draws.below(11);
    if (draws.chance(1 / 3.0)) {
      char first = digits[at];
      digits[at] = digits[at + 1];
      digits[at + 1] = first;
    } else {
      digits[at] = (char) ('0' + (digits[at] - '0' + 1 + draws.below(9)) % 10);
    }
    return new String(digits);
  }
}

package vn.chot.app.people.person;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** What is left of names and numbers for those who may not see them whole. */
public final class Hidden {
  private Hidden() {}

  /** Whether this reader sees numbers whole: those who work on records themselves. */
  public static boolean seesNumbers(Actor actor) {
    return actor.is(Role.AGENCY_STAFF) || actor.is(Role.COMMUNE);
  }

  /** The last three digits of a number: "•••123". */
  public static String lastDigits(String number) {
    return "•••" + number.substring(Math.max(0, number.length() - 3));
  }

  /** The initials of a name: Nguyễn Văn An gives "N.V.A". */
  public static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining("."));
  }
}

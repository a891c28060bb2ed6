package vn.chot.app.people.person;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in one form, however they were typed. */
public final class TelephoneNumber {
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}().\\-/]+");
  private static final Pattern DIGITS = Pattern.compile("[+]?[0-9]{3,15}");
  private static final Pattern HOME = Pattern.compile("0[1-9][0-9]{8,9}");

  private TelephoneNumber() {}

  /**
   * The number as E.164 where it is a Vietnamese one with ten or eleven digits ("0912 345 678",
   * "84912345678", "+84 (0)912.345.678" and, where a sheet ate the zero, "912345678"), the digits
   * alone where it is another; nothing where it is no number.
   */
  public static Optional<String> of(String typed) {
    String bare = NOISE.matcher(typed.strip()).replaceAll("");
    if (!DIGITS.matcher(bare).matches()) {
      return Optional.empty();
    }
    String national = national(bare);
    return Optional.of(HOME.matcher(national).matches() ? "+84" + national.substring(1) : bare);
  }

  private static String national(String bare) {
    String rest =
        bare.startsWith("+84")
            ? bare.substring(3)
            : bare.startsWith("0084")
                ? bare.substring(4)
                : bare.startsWith("84") && bare.length() >= 11 ? bare.substring(2) : "";
    if (!rest.isEmpty()) {
      return rest.startsWith("0") ? rest : "0" + rest;
    }
    return bare.length() == 9 && "35789".indexOf(bare.charAt(0)) >= 0 ? "0" + bare : bare;
  }

  /** As people write it at home: +84912345678 gives 0912 345 678. */
  public static String shown(String number) {
    if (!number.startsWith("+84")) {
      return number;
    }
    String home = "0" + number.substring(3);
    return home.substring(0, 4) + " " + home.substring(4, 7) + " " + home.substring(7);
  }
}

package vn.chot.app.people.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as it should stand, with what else stood in its cell: a birth, a patient's code. */
final class ReadName {
  private static final Pattern WITH_BIRTH =
      Pattern.compile(
          "(.*?[\\p{L}\\p{M}.])\\s*(?:[,;(\\-–/:]|\\s)\\s*"
              + "((?:(?i:sn|sinh năm|sinh ngày|năm sinh|ngày sinh)\\s*[:.]?\\s*)?"
              + "\\d[\\d/.\\- ]*\\s*(?i:tuổi)?)\\s*\\)?");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?i)^(?:(?:ông|bà|anh|chị|em|cháu|bé)\\s*[:/.]?\\s+)(?=\\p{L}+\\s+\\p{L}+\\s+\\p{L})");
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,5}\\s*[.)]\\s*(?=\\p{L})");
  private static final Pattern CODE =
      Pattern.compile("(?i)([a-z]{1,6})[\\s.:\\-_]*0*(\\d{1,7})[\\s.,;:]*");

  private static final Pattern PATIENT = Pattern.compile("BN\\d{1,7}");

  private ReadName() {}

  /**
   * What the cell said.
   *
   * @param birth the birth that stood beside the name; empty for none
   */
  record Named(String name, String birth) {}

  static Named of(String cell, Told told) {
    String text = NUMBERED.matcher(CleanText.of(cell)).replaceFirst("");
    text = ADDRESSED.matcher(text).replaceFirst("");
    Matcher with = WITH_BIRTH.matcher(text);
    String birth = "";
    if (with.matches()) {
      text = with.group(1).strip();
      birth =
          with.group(2)
              .replaceFirst("(?i)^(sn|sinh năm|sinh ngày|năm sinh|ngày sinh)\\s*[:.]?\\s*", "")
              .strip();
    }
    return new Named(cased(text, told), birth);
  }

  private static String cased(String name, Told told) {
    boolean shouted =
        name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 4;
    if (!shouted) {
      return name;
    }
    told.note(Note.CAPITALS);
    StringBuilder out = new StringBuilder(name.length());
    boolean first = true;
    for (int c : name.codePoints().toArray()) {
      out.appendCodePoint(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return out.toString();
  }

  /** A patient's code in one form: "BN 1044" and "BN894," give BN1044 and BN894. */
  static String code(String cell, Told told) {
    String text = CleanText.of(cell);
    Matcher code = CODE.matcher(text);
    if (!code.matches()) {
      return text;
    }
    String tidy = code.group(1).toUpperCase(Locale.ROOT) + code.group(2);
    if (!tidy.equals(text)) {
      told.note(Note.CODE_TIDIED);
    }
    return tidy;
  }

  /** Whether the cell holds a code rather than a name. */
  static boolean isCode(String cell) {
    return CODE.matcher(CleanText.of(cell)).matches();
  }

  /** Whether it is a patient's number as the Ministry of Health gives them, tidied. */
  static boolean isPatientNumber(String name) {
    return PATIENT.matcher(name).matches();
  }
}

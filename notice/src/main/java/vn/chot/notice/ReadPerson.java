package vn.chot.notice;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a person's name from other short lines: two to six capitalised words, the first a
 * Vietnamese surname.
 */
final class ReadPerson {

  private static final Pattern RANK =
      Pattern.compile(
          "^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|CKII|CKI|BSCKII|BSCKI)[.,]?\\s?|Đại tướng |Thượng tướng |Trung tướng |Thiếu tướng |Đại tá |Thượng tá |Trung tá |Thiếu tá |Đại úy |Ông |Bà |\\(Đã ký\\) ?|\\(đã ký\\) ?|Đã ký:? )+");

  private ReadPerson() {}

  /** The name without ranks, degrees and a closing stop. */
  static String name(String words) {
    String bare = RANK.matcher(words).replaceFirst("").strip();
    while (!bare.isEmpty() && ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  static boolean isName(String words) {
    if (words.length() > 60) {
      return false;
    }
    String bare = name(words);
    String[] parts = bare.split(" ", -1);
    if (parts.length < 2 || parts.length > 6 || !Cues.SURNAMES.begin(parts[0])) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty()
          || !Character.isUpperCase(part.charAt(0))
          || !part.chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return !Cues.TITLES.begin(bare.toLowerCase(Locale.ROOT));
  }

  /** "NGUYỄN VĂN A" as "Nguyễn Văn A". */
  static String proper(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder proper = new StringBuilder();
    for (String part : name.split(" ", -1)) {
      proper.append(proper.isEmpty() ? "" : " ");
      proper.append(
          part.isEmpty() ? "" : part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT));
    }
    return proper.toString();
  }
}

package vn.chot.app.registers;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of units and of their People's Committees in an English copy: "UBND xã Lạc Sơn" is the
 * People's Committee of Lạc Sơn commune. Other names stay as they are: they are proper names.
 */
final class EnglishNames {
  private static final Map<String, String> LEVELS =
      Map.of(
          "tỉnh", "province",
          "thành phố", "city",
          "huyện", "district",
          "quận", "district",
          "thị xã", "town",
          "xã", "commune",
          "phường", "ward",
          "thị trấn", "township",
          "đặc khu", "special zone");
  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)(UBND|Ủy ban nhân dân)?\\s*(" + String.join("|", LEVELS.keySet()) + ")\\s+(\\S.*)");

  private EnglishNames() {}

  static String of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return name;
    }
    String unit = parts.group(3) + " " + LEVELS.get(parts.group(2).toLowerCase(Locale.of("vi")));
    return parts.group(1) == null ? unit : "People's Committee of " + unit;
  }
}

package vn.chot.app.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of units by the law: Luật 77/2015/QH13, art. 2; Luật 72/2025/QH15, art. 1. */
final class UnitTypes {
  private static final List<String> ALL =
      List.of(
          "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu");
  private static final Map<String, UnitLevel> LEVELS =
      Map.of(
          "tinh", UnitLevel.PROVINCE,
          "huyen", UnitLevel.DISTRICT,
          "quan", UnitLevel.DISTRICT,
          "thi xa", UnitLevel.DISTRICT,
          "xa", UnitLevel.COMMUNE,
          "phuong", UnitLevel.COMMUNE,
          "thi tran", UnitLevel.COMMUNE,
          "dac khu", UnitLevel.COMMUNE);

  private UnitTypes() {}

  /** The type a name begins with; empty where it begins with none. */
  static String before(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(type -> small.startsWith(type + " ")).findFirst().orElse("");
  }

  /** The level of a type; a city below another unit is of the district level. */
  static Optional<UnitLevel> level(String type, boolean below) {
    String plain = Unmarked.of(type);
    if (plain.equals("thanh pho")) {
      return Optional.of(below ? UnitLevel.DISTRICT : UnitLevel.PROVINCE);
    }
    return Optional.ofNullable(LEVELS.get(plain));
  }
}

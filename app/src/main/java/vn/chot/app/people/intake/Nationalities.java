package vn.chot.app.people.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chot.app.places.Unmarked;

/** Names of countries in Vietnamese and English (Unicode CLDR, by the JDK) and their codes. */
final class Nationalities {
  private static final Map<String, String> NAMES = names();
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("vn", "VN"),
          Map.entry("viet", "VN"),
          Map.entry("kinh", "VN"),
          Map.entry("vietnamese", "VN"),
          Map.entry("viet nam", "VN"),
          Map.entry("trung hoa", "CN"),
          Map.entry("tq", "CN"),
          Map.entry("my", "US"),
          Map.entry("hoa ky", "US"),
          Map.entry("usa", "US"),
          Map.entry("anh", "GB"),
          Map.entry("anh quoc", "GB"),
          Map.entry("uk", "GB"),
          Map.entry("han quoc", "KR"),
          Map.entry("korea", "KR"),
          Map.entry("trieu tien", "KP"),
          Map.entry("nhat", "JP"),
          Map.entry("uc", "AU"),
          Map.entry("duc", "DE"),
          Map.entry("phap", "FR"),
          Map.entry("y", "IT"),
          Map.entry("nga", "RU"),
          Map.entry("lien bang nga", "RU"),
          Map.entry("campuchia", "KH"),
          Map.entry("cam pu chia", "KH"),
          Map.entry("thai", "TH"),
          Map.entry("thai lan", "TH"),
          Map.entry("an do", "IN"),
          Map.entry("mien dien", "MM"),
          Map.entry("myanmar", "MM"),
          Map.entry("ha lan", "NL"),
          Map.entry("tay ban nha", "ES"),
          Map.entry("bo dao nha", "PT"),
          Map.entry("dai loan", "TW"),
          Map.entry("dai loan trung quoc", "TW"),
          Map.entry("hong kong", "HK"),
          Map.entry("phi lip pin", "PH"),
          Map.entry("philipin", "PH"),
          Map.entry("indonesia", "ID"),
          Map.entry("cong hoa sec", "CZ"),
          Map.entry("tiep khac", "CZ"));

  private Nationalities() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      names.put(code.toLowerCase(Locale.ROOT), code);
      names.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      names.put(Unmarked.of(country.getDisplayCountry(Locale.of("vi"))), code);
      names.put(Unmarked.of(country.getDisplayCountry(Locale.ENGLISH)), code);
    }
    return names;
  }

  /** The code of a country named in a cell. */
  static Optional<String> code(String written) {
    String plain = Unmarked.of(written).replaceFirst("^(nuoc|quoc tich) ", "");
    String code = OTHERWISE.get(plain);
    return Optional.ofNullable(code != null ? code : NAMES.get(plain));
  }
}

package vn.chot.app.people.person;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Tongue;

/** Countries by their code (ISO 3166-1), named as CLDR names them in the reader's language. */
public final class Countries {
  private Countries() {}

  /** A country: its code and its name. */
  public record Country(String code, String name) {}

  /** Việt Nam first, then its neighbours, then all others by name. */
  public static List<Country> all(Tongue tongue) {
    List<String> near = List.of("VN", "LA", "KH", "CN", "TH");
    Comparator<Country> byName =
        Comparator.comparing(Country::name, Collator.getInstance(locale(tongue))::compare);
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Country(code, name(code, tongue)))
        .sorted(
            Comparator.comparingInt(
                    (Country one) -> near.contains(one.code()) ? near.indexOf(one.code()) : 99)
                .thenComparing(byName))
        .toList();
  }

  /** The country's name; empty where there is no code. */
  public static String name(@Nullable String code, Tongue tongue) {
    return code == null ? "" : Locale.of("", code).getDisplayCountry(locale(tongue));
  }

  private static Locale locale(Tongue tongue) {
    return Locale.of(tongue.code());
  }
}

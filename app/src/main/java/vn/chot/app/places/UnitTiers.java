package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which levels of local government there are, by the day and its law. */
final class UnitTiers {
  private static final String DEFINITION = "/definitions/unit-tiers.yaml";

  private UnitTiers() {}

  /** The first day without districts. */
  static LocalDate withoutDistricts() {
    try (InputStream text = UnitTiers.class.getResourceAsStream(DEFINITION)) {
      Object all =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Objects.requireNonNull(text, DEFINITION));
      return ((List<?>) all)
          .stream()
              .map(Map.class::cast)
              .filter(row ->
                  !((List<?>) Objects.requireNonNull(row.get("levels")))
                      .contains(UnitLevel.DISTRICT.name()))
              .map(row -> (Date) Objects.requireNonNull(row.get("from")))
              .map(from -> LocalDate.ofInstant(from.toInstant(), ZoneOffset.UTC))
              .min(LocalDate::compareTo)
              .orElse(LocalDate.MAX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

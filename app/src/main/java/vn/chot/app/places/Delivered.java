package vn.chot.app.places;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a delivery.
 *
 * @param name as its sender called it, with its folders
 * @param file where it lies
 */
record Delivered(String name, Path file) {
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /** The day its name bears: {@code units-2025-03-01.csv}. */
  Optional<LocalDate> day() {
    Matcher day = DAY.matcher(name.substring(name.lastIndexOf('/') + 1));
    try {
      return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

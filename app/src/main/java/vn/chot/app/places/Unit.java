package vn.chot.app.places;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as it was called on the day that was asked for.
 *
 * @param id its own identity; codes were re-used in 2020 and 2025 and identify nothing
 * @param code the code of the General Statistics Office in force that day
 * @param type the word before its name, such as "huyện", "thị xã", "phường"
 * @param name the name without that word, such as "Bến Lạc"
 * @param level province, district, commune
 * @param parent the unit above it that day; null for a province
 * @param from the first day of this name, code, type and parent
 * @param to the last day of them; null while they are in force
 */
public record Unit(
    UUID id,
    String code,
    String type,
    String name,
    UnitLevel level,
    @Nullable UUID parent,
    LocalDate from,
    @Nullable LocalDate to) {

  /** Type and name, such as "thị xã Bến Lạc". */
  public String fullName() {
    return type + " " + name;
  }

  /** Whether it was so on that day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}

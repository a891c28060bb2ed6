package vn.chot.app.places;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Units as a form offers them, each by a label that means one: "xã Tân Lập (huyện Đồng Mây)". Those
 * that have ended are offered after the others with the day on which they were gone, because papers
 * and people go on naming them: "xã Tân Lập (huyện Đồng Mây) – trước 01/07/2025".
 */
public final class UnitLabels {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern ENDED = Pattern.compile(" – trước \\d{2}/\\d{2}/\\d{4}$");
  private static final Pattern ABOVE = Pattern.compile(" \\(.*\\)$");

  private final Map<String, UUID> labels;

  private UnitLabels(Map<String, UUID> labels) {
    this.labels = labels;
  }

  /** Communes first, then what is above them; ended ones last. */
  static UnitLabels of(NamedUnits units, Collection<UUID> offered) {
    Map<String, UUID> labels = new LinkedHashMap<>();
    offered.stream()
        .map(units::nearest)
        .flatMap(Optional::stream)
        .map(unit -> new Offered(unit, Unmarked.of(unit.fullName())))
        .sorted(
            Comparator.comparing((Offered one) -> !one.unit().on(units.day()))
                .thenComparing(one -> one.unit().level(), Comparator.reverseOrder())
                .thenComparing(Offered::folded)
                .thenComparing(one -> one.unit().id()))
        .forEach(one -> labels.putIfAbsent(label(units, one.unit()), one.unit().id()));
    return new UnitLabels(labels);
  }

  private record Offered(Unit unit, String folded) {}

  /** How a version of a unit is called, seen from the day. */
  static String label(NamedUnits units, Unit unit) {
    LocalDate last = unit.to();
    String mark =
        last != null && last.isBefore(units.day())
            ? " – trước " + DAY.format(last.plusDays(1))
            : "";
    return unit.fullName() + district(units, unit) + mark;
  }

  private static String district(NamedUnits units, Unit unit) {
    UUID parent = unit.parent();
    if (unit.level() != UnitLevel.COMMUNE || parent == null) {
      return "";
    }
    LocalDate last = unit.to();
    return units
        .unit(parent, unit.on(units.day()) || last == null ? units.day() : last)
        .filter(above -> above.level() == UnitLevel.DISTRICT)
        .map(above -> " (" + above.fullName() + ")")
        .orElse("");
  }

  /** Those of the units that are wanted. */
  public UnitLabels only(Predicate<UUID> wanted) {
    Map<String, UUID> left = new LinkedHashMap<>(labels);
    left.values().removeIf(wanted.negate());
    return new UnitLabels(left);
  }

  /** The labels in the order in which they are offered. */
  public List<String> texts() {
    return List.copyOf(labels.keySet());
  }

  /** The unit typed; where one alone is offered, nothing typed means that one. */
  public Optional<UUID> chosenOrOnly(String typed) {
    return typed.isBlank() && labels.size() == 1
        ? labels.values().stream().findFirst()
        : chosen(typed);
  }

  /** The unit typed, marks and case aside when that leaves one; by its name alone, too. */
  public Optional<UUID> chosen(String typed) {
    String plain = Unmarked.of(typed);
    UUID exact = labels.get(Unmarked.tidied(typed));
    if (exact != null) {
      return Optional.of(exact);
    }
    List<UUID> like = new ArrayList<>();
    List<UUID> named = new ArrayList<>();
    labels.forEach((text, unit) -> {
      String label = ENDED.matcher(text).replaceFirst("");
      if (Unmarked.of(label).equals(plain)) {
        like.add(unit);
      }
      if (Unmarked.of(ABOVE.matcher(label).replaceFirst("")).equals(plain)) {
        named.add(unit);
      }
    });
    List<UUID> found = like.isEmpty() ? named : like;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}

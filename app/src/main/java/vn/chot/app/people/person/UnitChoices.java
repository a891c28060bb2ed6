package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;

/**
 * Units as a form offers them, each by a label that means one: "xã Tân Lập (huyện Đồng Mây)". After
 * the districts ended on 30/6/2025 (Nghị quyết 203/2025/QH15) their names still find them.
 */
@Component
class UnitChoices {
  private static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);
  private static final String FORMER = " – trước 01/07/2025";

  private final Places places;

  UnitChoices(Places places) {
    this.places = places;
  }

  /** Our units as of that day, communes first, former ones after. */
  Map<String, UUID> labels(LocalDate day) {
    Map<String, UUID> labels = new LinkedHashMap<>();
    add(labels, day, "");
    if (day.isAfter(LAST_DISTRICT_DAY)) {
      add(labels, LAST_DISTRICT_DAY, FORMER);
    }
    return labels;
  }

  private void add(Map<String, UUID> labels, LocalDate day, String mark) {
    List<Unit> districts = places.ofLevel(UnitLevel.DISTRICT, day);
    Map<UUID, String> above = new HashMap<>();
    districts.forEach(unit -> above.put(unit.id(), unit.fullName()));
    List<Unit> all = new ArrayList<>(places.ofLevel(UnitLevel.COMMUNE, day));
    all.addAll(districts);
    places.home(day).ifPresent(all::add);
    for (Unit unit : all) {
      if (!labels.containsValue(unit.id()) || mark.isEmpty()) {
        String parent = unit.parent() == null ? "" : above.getOrDefault(unit.parent(), "");
        labels.putIfAbsent(
            unit.fullName() + (parent.isEmpty() ? "" : " (" + parent + ")") + mark, unit.id());
      }
    }
  }

  /** The unit typed, marks and case aside when that leaves one; by its name alone, too. */
  static Optional<UUID> chosen(Map<String, UUID> labels, String typed) {
    String plain = Unmarked.of(typed);
    UUID exact = labels.get(Unmarked.tidied(typed));
    if (exact != null) {
      return Optional.of(exact);
    }
    List<UUID> like = new ArrayList<>();
    List<UUID> named = new ArrayList<>();
    for (Map.Entry<String, UUID> entry : labels.entrySet()) {
      String label = entry.getKey().replace(FORMER, "");
      if (Unmarked.of(label).equals(plain)) {
        like.add(entry.getValue());
      }
      if (Unmarked.of(label.replaceAll(" \\(.*\\)$", "")).equals(plain)) {
        named.add(entry.getValue());
      }
    }
    List<UUID> found = like.isEmpty() ? named : like;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * How a unit is called that day, or was before the districts ended; empty where there is none.
   */
  String label(@Nullable UUID unit, LocalDate day) {
    if (unit == null) {
      return "";
    }
    return named(unit, day)
        .or(() -> named(unit, LAST_DISTRICT_DAY).map(name -> name + FORMER))
        .orElse("?");
  }

  private Optional<String> named(UUID id, LocalDate day) {
    Optional<Unit> unit = places.unit(id, day);
    return unit.map(one -> {
      UUID parent = one.parent();
      Optional<Unit> above =
          parent == null || one.level() != UnitLevel.COMMUNE
              ? Optional.empty()
              : places.unit(parent, day);
      return above
          .filter(district -> district.level() == UnitLevel.DISTRICT)
          .map(district -> one.fullName() + " (" + district.fullName() + ")")
          .orElse(one.fullName());
    });
  }
}

package vn.chot.app.agencies;

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
 * Agencies and areas as a form offers them: by a label that means one thing, "UBND xã Tân Lập (UBND
 * huyện Đồng Mây)" where two bear one name.
 */
@Component
class ThingsToChoose {
  private final CurrentRoll current;
  private final Places places;

  ThingsToChoose(CurrentRoll current, Places places) {
    this.current = current;
    this.places = places;
  }

  /** The agencies in force that day, each by its label. */
  Map<String, UUID> agencies(LocalDate day) {
    Roll roll = current.roll();
    List<Agency> all =
        roll.spelt().stream()
            .map(Roll.Spelt::agency)
            .filter(agency -> Roll.inForce(agency, day))
            .toList();
    Map<String, UUID> labels = new LinkedHashMap<>();
    Map<String, Integer> count = new HashMap<>();
    all.forEach(agency -> count.merge(agency.name(), 1, Integer::sum));
    for (Agency agency : all) {
      boolean alone = count.getOrDefault(agency.name(), 0) == 1;
      String above =
          alone
              ? ""
              : roll.above(agency.id(), day).stream().findFirst().map(Agency::name).orElse("");
      labels.put(labelled(agency.name(), above), agency.id());
    }
    return labels;
  }

  /** The units of our province that day, each by its label. */
  Map<String, UUID> areas(LocalDate day) {
    Map<String, UUID> labels = new LinkedHashMap<>();
    Optional<Unit> home = places.home(day);
    home.ifPresent(unit -> labels.put(unit.fullName(), unit.id()));
    List<Unit> below = new ArrayList<>(places.ofLevel(UnitLevel.DISTRICT, day));
    Map<UUID, String> districts = new HashMap<>();
    below.forEach(unit -> districts.put(unit.id(), unit.fullName()));
    below.addAll(places.ofLevel(UnitLevel.COMMUNE, day));
    for (Unit unit : below) {
      String above = unit.parent() == null ? "" : districts.getOrDefault(unit.parent(), "");
      labels.put(labelled(unit.fullName(), above), unit.id());
    }
    return labels;
  }

  private static String labelled(String name, String above) {
    return above.isEmpty() ? name : name + " (" + above + ")";
  }

  /** The label of a thing; empty where there is none. */
  static String label(Map<String, UUID> labels, @Nullable UUID id) {
    return labels.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The thing a label means, marks and case aside when that leaves one; nothing else. */
  static Optional<UUID> chosen(Map<String, UUID> labels, String typed) {
    String label = Unmarked.tidied(typed);
    UUID exact = labels.get(label);
    if (exact != null) {
      return Optional.of(exact);
    }
    String plain = Unmarked.of(label);
    List<UUID> like =
        labels.entrySet().stream()
            .filter(entry -> Unmarked.of(entry.getKey()).equals(plain))
            .map(Map.Entry::getValue)
            .toList();
    return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
  }
}

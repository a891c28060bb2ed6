package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitNames;

/** Shows a page of contacts to who asks for it, narrowed by what they typed. */
@Component
class ShowContacts {
  private final ShownPeople shownPeople;
  private final Places places;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  ShowContacts(
      ShownPeople shownPeople, Places places, UnitNames unitNames, Readings readings, Clock clock) {
    this.shownPeople = shownPeople;
    this.places = places;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /** What was asked, as it stands in the address. */
  record Typed(String unit, int level, boolean uncalled, String order) {
    static final Typed NOTHING = new Typed("", 0, false, "risk");

    /** One to five; 0 for all. */
    int asked() {
      return level >= 1 && level <= 5 ? level : 0;
    }

    String query(String after) {
      return "?unit="
          + URLEncoder.encode(unit, StandardCharsets.UTF_8)
          + "&level="
          + level
          + "&order="
          + order
          + (uncalled ? "&uncalled=1" : "")
          + (after.isEmpty() ? "" : "&after=" + after);
    }
  }

  /** Puts a page of lines into the model and its people into the log of reading. */
  List<ContactLists.Line> show(
      Actor actor,
      TracingSight.Sight may,
      String page,
      List<ContactLists.Line> found,
      List<String> also,
      HttpServletRequest request,
      Model model) {
    List<ContactLists.Line> lines = found.subList(0, Math.min(ContactLists.PAGE, found.size()));
    List<UUID> ids = lines.stream().map(ContactLists.Line::personId).toList();
    Set<String> logged = new HashSet<>(also);
    ids.forEach(id -> logged.add(id.toString()));
    readings.shown(actor, page, logged, ChosenPurpose.of(request).orElse(Purpose.TRACING).name());
    Map<UUID, String> communes = new HashMap<>();
    lines.forEach(line -> communes.computeIfAbsent(line.unitId(), shownPeople::unit));
    model.addAttribute("lines", lines);
    model.addAttribute("people", shownPeople.of(ids, may.reach(), Set.of()));
    model.addAttribute("communes", communes);
    model.addAttribute("more", found.size() > ContactLists.PAGE);
    return lines;
  }

  /** The units to look in: those of the one typed inside the reach, else all of the reach. */
  @Nullable Collection<UUID> units(TracingSight.Sight may, String typed) {
    LocalDate today = LocalDate.now(clock);
    if (typed.isBlank()) {
      return TracingDeskPages.units(may.reach());
    }
    Set<UUID> units =
        new HashSet<>(
            unitNames
                .on(today)
                .labels()
                .only(may::covers)
                .chosen(typed)
                .map(one -> places.territory(one, today))
                .orElse(Set.of()));
    units.removeIf(one -> !may.covers(one));
    return units;
  }

  List<String> unitTexts(TracingSight.Sight may) {
    return unitNames.on(LocalDate.now(clock)).labels().only(may::covers).texts();
  }
}

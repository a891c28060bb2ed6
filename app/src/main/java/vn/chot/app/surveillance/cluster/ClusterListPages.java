package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.protocol.Protocols;

/** The list of clusters: those that go on, by state, those that may be closed. */
@Controller
@MayOnly({
  Role.AGENCY_HEAD,
  Role.AGENCY_STAFF,
  Role.DISTRICT,
  Role.COMMUNE,
  Role.CHAIRMAN,
  Role.CLERK,
  Role.ADMINISTRATOR
})
class ClusterListPages {
  private final ClusterSight clusterSight;
  private final ClusterList list;
  private final Places places;
  private final UnitNames unitNames;
  private final Protocols protocols;
  private final Clock clock;

  ClusterListPages(
      ClusterSight clusterSight,
      ClusterList list,
      Places places,
      UnitNames unitNames,
      Protocols protocols,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.list = list;
    this.places = places;
    this.unitNames = unitNames;
    this.protocols = protocols;
    this.clock = clock;
  }

  /**
   * What the form asks, as it was typed.
   *
   * @param state a state, RIPE for those that may be closed, empty for all that go on
   */
  record ClusterTyped(String unit, String state, String after) {
    ClusterTyped {
      unit = given(unit);
      state = given(state);
      after = given(after);
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent.substring(0, Math.min(200, sent.length()));
    }

    ClusterList.Asked asked(@Nullable Set<UUID> units, LocalDate quiet) {
      return new ClusterList.Asked(
          units,
          Arrays.stream(ClusterState.values())
              .filter(one -> one.name().equals(state))
              .findFirst()
              .orElse(null),
          state.equals("RIPE") ? quiet : null,
          after.matches("[0-9a-f-]{36}") ? UUID.fromString(after) : null);
    }
  }

  @GetMapping("/clusters")
  String list(Actor actor, @ModelAttribute ClusterTyped typed, Model model) {
    ClusterSight.Sight sight = clusterSight.of(actor);
    LocalDate today = LocalDate.now(clock);
    NamedUnits named = unitNames.on(today);
    int days = protocols.closingDays(today);
    model.addAttribute("typed", typed);
    model.addAttribute("units", named.labels().only(sight::covers).texts());
    model.addAttribute("page", list.page(asked(sight, typed, today)));
    model.addAttribute("named", named);
    model.addAttribute("today", today);
    model.addAttribute("closingDays", days);
    model.addAttribute("sight", sight);
    return "surveillance/cluster/list";
  }

  /** What was typed as a question within the reach. */
  ClusterList.Asked asked(ClusterSight.Sight sight, ClusterTyped typed, LocalDate today) {
    UnitLabels mine = unitNames.on(today).labels().only(sight::covers);
    return typed.asked(
        units(sight, mine, typed.unit(), today), today.minusDays(protocols.closingDays(today)));
  }

  private @Nullable Set<UUID> units(
      ClusterSight.Sight sight, UnitLabels mine, String typed, LocalDate today) {
    if (typed.isBlank()) {
      return sight.units();
    }
    Optional<UUID> chosen = mine.chosen(typed);
    if (chosen.isEmpty()) {
      return Set.of();
    }
    Set<UUID> units = new HashSet<>(places.territory(chosen.get(), today));
    units.removeIf(unit -> !sight.covers(unit));
    return units;
  }
}

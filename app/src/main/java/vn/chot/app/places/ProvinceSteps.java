package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a crosswalk of communes says of provinces: a province all of whose communes stand in it went
 * into the provinces of their successors, whole if there is but one.
 */
final class ProvinceSteps {
  private final Map<UUID, Unit> eve = new HashMap<>();
  private final Map<UUID, Unit> after = new HashMap<>();

  private ProvinceSteps() {}

  static List<Successions.Step> of(
      List<Successions.Step> communes, List<Unit> onTheEve, List<Unit> onTheDay, LocalDate day) {
    ProvinceSteps steps = new ProvinceSteps();
    onTheEve.forEach(u -> steps.eve.put(u.id(), u));
    onTheDay.forEach(u -> steps.after.put(u.id(), u));
    return steps.from(communes, day);
  }

  private List<Successions.Step> from(List<Successions.Step> communes, LocalDate day) {
    Map<UUID, Set<UUID>> named = new HashMap<>();
    Map<UUID, Set<UUID>> into = new LinkedHashMap<>();
    String paper = communes.isEmpty() ? "" : communes.getFirst().paper();
    for (Successions.Step step : communes) {
      UUID former = province(step.former(), eve);
      UUID successor = province(step.successor(), after);
      if (!former.equals(step.former())) {
        named.computeIfAbsent(former, f -> new HashSet<>()).add(step.former());
        into.computeIfAbsent(former, f -> new HashSet<>()).add(successor);
      }
    }
    Map<UUID, Integer> all = new HashMap<>();
    eve.values().stream()
        .filter(u -> u.level() == UnitLevel.COMMUNE)
        .forEach(u -> all.merge(province(u.id(), eve), 1, Integer::sum));
    List<Successions.Step> steps = new ArrayList<>();
    into.forEach((former, successors) -> {
      if (all.getOrDefault(former, 0) == named.getOrDefault(former, Set.of()).size()) {
        successors.forEach(s ->
            steps.add(new Successions.Step(former, s, day, successors.size() == 1, null, paper)));
      }
    });
    return steps;
  }

  private static UUID province(UUID unit, Map<UUID, Unit> on) {
    UUID here = unit;
    for (int step = 0; step < 3; step++) {
      Unit known = on.get(here);
      UUID above = known == null ? null : known.parent();
      if (above == null) {
        return here;
      }
      here = above;
    }
    return here;
  }
}

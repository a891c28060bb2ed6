package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chot.app.pages.Refusal;

/** Looks whether on some day an agency would stand below itself. */
final class FindLoops {

  private FindLoops() {}

  /** The first loop found, with the names in it and the rows that make it. */
  static Optional<Refusal> in(Collection<AgencyDraft> agencies) {
    Set<LocalDate> days = new TreeSet<>();
    for (AgencyDraft draft : agencies) {
      draft.states.stream()
          .filter(state -> state.row() > 0)
          .forEach(state -> days.add(state.agency().from()));
    }
    for (LocalDate day : days) {
      Map<UUID, AgencyDraft.State> there = new HashMap<>();
      for (AgencyDraft draft : agencies) {
        draft.states.stream()
            .filter(s -> !s.agency().from().isAfter(day))
            .filter(s -> s.agency().to() == null || !s.agency().to().isBefore(day))
            .forEach(s -> there.put(draft.id, s));
      }
      List<AgencyDraft.State> loop = loop(there);
      if (!loop.isEmpty()) {
        return Optional.of(refusal(loop));
      }
    }
    return Optional.empty();
  }

  private static List<AgencyDraft.State> loop(Map<UUID, AgencyDraft.State> there) {
    Set<UUID> clear = new HashSet<>();
    for (UUID start : there.keySet()) {
      List<UUID> path = new ArrayList<>();
      UUID at = start;
      while (at != null && there.containsKey(at) && !clear.contains(at)) {
        if (path.contains(at)) {
          return path.subList(path.indexOf(at), path.size()).stream().map(there::get).toList();
        }
        path.add(at);
        at = there.get(at).agency().parent();
      }
      clear.addAll(path);
    }
    return List.of();
  }

  private static Refusal refusal(List<AgencyDraft.State> loop) {
    String names =
        loop.stream().map(s -> "“" + s.agency().name() + "”").collect(Collectors.joining(" → "))
            + " → “"
            + loop.getFirst().agency().name()
            + "”";
    String rows =
        loop.stream()
            .map(AgencyDraft.State::row)
            .filter(row -> row > 0)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return Refusal.of(
        "import-loop",
        "Cây cơ quan bị vòng: %s. Hãy sửa cột Cơ quan cấp trên ở dòng %s rồi gửi lại; chưa có gì được nhập."
            .formatted(names, rows),
        "The tree of agencies loops: %s. Correct the column Cơ quan cấp trên in row %s and send it"
                .formatted(names, rows)
            + " again; nothing was imported.");
  }
}

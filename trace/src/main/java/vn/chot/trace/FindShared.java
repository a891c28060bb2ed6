package vn.chot.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the spaces that several cases share, those that explain most first. */
final class FindShared {
  private FindShared() {}

  static List<SharedSpace> among(View view, List<IndexCase> cases, int least) {
    Map<Integer, List<Stay>> bySpace = new TreeMap<>();
    for (IndexCase index : cases) {
      Stays.of(
          view,
          index.person(),
          (space, from, to) -> {
            int begin = Math.max(from, index.from());
            int end = Math.min(to, index.to());
            if (begin < end) {
              bySpace
                  .computeIfAbsent(space, _ -> new ArrayList<>())
                  .add(new Stay(index.person(), begin, end));
            }
          });
    }
    List<SharedSpace> shared = new ArrayList<>();
    bySpace.forEach((space, stays) -> {
      List<Integer> persons = stays.stream().map(Stay::person).distinct().sorted().toList();
      if (persons.size() >= least) {
        shared.add(
            new SharedSpace(
                space,
                persons,
                stays.stream().mapToInt(Stay::from).min().orElseThrow(),
                stays.stream().mapToInt(Stay::to).max().orElseThrow(),
                together(stays)));
      }
    });
    shared.sort(
        Comparator.comparingInt((SharedSpace space) -> -space.persons().size())
            .thenComparingInt(space -> -space.together())
            .thenComparingInt(SharedSpace::space));
    return List.copyOf(shared);
  }

  private record Change(int moment, int person, int step) {}

  /** Minutes covered by at least two different persons. */
  private static int together(List<Stay> stays) {
    List<Change> changes = new ArrayList<>();
    for (Stay stay : stays) {
      changes.add(new Change(stay.from(), stay.person(), 1));
      changes.add(new Change(stay.to(), stay.person(), -1));
    }
    changes.sort(Comparator.comparingInt(Change::moment));
    Map<Integer, Integer> present = new HashMap<>();
    int minutes = 0;
    int before = 0;
    for (Change change : changes) {
      if (present.size() > 1) {
        minutes += change.moment() - before;
      }
      present.merge(
          change.person(), change.step(), (had, more) -> had + more == 0 ? null : had + more);
      before = change.moment();
    }
    return minutes;
  }
}

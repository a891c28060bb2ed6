package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the body whose name is written with a slip, and those that a strange name may mean. */
final class FindLikeNames {
  private static final int MOST_CANDIDATES = 8;
  private static final double LEAST_LIKENESS = 0.3;

  private final Speaker.Province home;
  private final List<Like> names;
  private final Set<String> firstWords;

  /** A body in force with its name and its pieces. */
  private record Like(Agency agency, String full, String core, Set<Integer> pieces) {}

  FindLikeNames(Members members, Speaker.Province home) {
    this.home = home;
    this.names = new ArrayList<>();
    for (Roll.Spelt spelt : members.all()) {
      String full = spelt.official().full();
      names.add(new Like(spelt.agency(), full, home.core(full), Likeness.pieces(full)));
    }
    this.firstWords = names.stream().map(like -> first(like.full())).collect(Collectors.toSet());
  }

  /**
   * The one body whose name is at most one letter away (two in a long name), when no other is
   * within one letter more. The first word is never forgiven where it begins other names: "Bộ" is
   * not "Sở"; nor is a figure.
   */
  Optional<Agency> misspelt(String words) {
    String name = FindBody.untitled(words);
    int most = name.length() < 8 ? 0 : name.length() < 16 ? 1 : 2;
    if (most == 0) {
      return Optional.empty();
    }
    Map<Agency, Integer> near = new HashMap<>();
    for (Like like : names) {
      int distance =
          Math.min(
              Likeness.distance(name, like.full(), most + 1),
              Likeness.distance(home.core(name), like.core(), most + 1));
      if (distance <= most + 1) {
        near.put(like.agency(), distance);
      }
    }
    List<Map.Entry<Agency, Integer>> nearest =
        near.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    boolean one = !nearest.isEmpty() && nearest.getFirst().getValue() <= most;
    boolean alone =
        nearest.size() < 2 || nearest.get(1).getValue() > nearest.getFirst().getValue() + 1;
    return one && alone
        ? Optional.of(nearest.getFirst().getKey()).filter(agency -> forgivable(name, agency))
        : Optional.empty();
  }

  private boolean forgivable(String name, Agency agency) {
    String right = Spelling.of(agency.name()).full();
    boolean sameFirst = first(name).equals(first(right));
    return (sameFirst || !(firstWords.contains(first(name)) || first(name).equals("bo")))
        && figures(name).equals(figures(right));
  }

  private static String figures(String name) {
    return name.replaceAll("[^0-9]+", " ").strip();
  }

  private static String first(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  /** Those the name may mean, best first. */
  List<Naming.Candidate> candidates(String words) {
    String name = FindBody.untitled(words);
    Set<Integer> pieces = Likeness.pieces(name);
    return names.stream()
        .map(like -> new Naming.Candidate(like.agency(), likeness(name, pieces, like)))
        .filter(candidate -> candidate.likeness() >= LEAST_LIKENESS)
        .sorted(Comparator.comparingDouble(Naming.Candidate::likeness).reversed())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** A name that begins with a whole name of ours is very like it: words were read too far. */
  private static double likeness(String name, Set<Integer> pieces, Like like) {
    boolean begins = name.startsWith(like.full() + " ") || name.startsWith(like.core() + " ");
    double likeness = Likeness.likeness(pieces, like.pieces());
    return begins && like.core().contains(" ") ? Math.max(0.9, likeness) : likeness;
  }
}

package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the body whose name is written with a slip, and those that a strange name may mean. */
final class FindLikeNames {
  private static final int MOST_CANDIDATES = 8;
  private static final double LEAST_LIKENESS = 0.3;

  private final Speaker.Province home;
  private final List<Known> names = new ArrayList<>();
  private final Set<String> firstWords = new HashSet<>();

  private record Known(Agency agency, NameIndex.Like like) {}

  FindLikeNames(Members members, NameIndex index) {
    this.home = index.home();
    for (Roll.Spelt spelt : members.all()) {
      index.like(spelt.agency()).ifPresent(like -> names.add(new Known(spelt.agency(), like)));
      firstWords.add(first(spelt.official().full()));
    }
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
    String bare = home.core(name);
    byte[] letters = Likeness.letters(bare);
    List<Near> near = new ArrayList<>();
    for (Known known : names) {
      NameIndex.Like like = known.like();
      if (Likeness.least(letters, like.letters()) <= most + 1) {
        int distance = Likeness.distance(bare, like.core(), most + 1);
        if (distance <= most + 1) {
          near.add(new Near(known.agency(), distance));
        }
      }
    }
    near.sort(Comparator.comparingInt(Near::distance));
    boolean one = !near.isEmpty() && near.getFirst().distance() <= most;
    boolean alone = near.size() < 2 || near.get(1).distance() > near.getFirst().distance() + 1;
    return one && alone
        ? Optional.of(near.getFirst().agency()).filter(agency -> forgivable(name, agency))
        : Optional.empty();
  }

  private record Near(Agency agency, int distance) {}

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
    int[] pieces = Likeness.pieces(name);
    return names.stream()
        .map(known -> new Naming.Candidate(known.agency(), likeness(name, pieces, known.like())))
        .filter(candidate -> candidate.likeness() >= LEAST_LIKENESS)
        .sorted(Comparator.comparingDouble(Naming.Candidate::likeness).reversed())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** A name that begins with a whole name of ours is very like it: words were read too far. */
  private static double likeness(String name, int[] pieces, NameIndex.Like like) {
    boolean begins = name.startsWith(like.full() + " ") || name.startsWith(like.core() + " ");
    double likeness = Likeness.likeness(pieces, like.pieces());
    return begins && like.core().contains(" ") ? Math.max(0.9, likeness) : likeness;
  }
}

package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds agencies by words of their names, whole or begun, with or without marks. */
final class SearchAgencies {
  private final Roll roll;

  SearchAgencies(Roll roll) {
    this.roll = roll;
  }

  private record Hit(Agency agency, int rank) {}

  /** At most {@code limit} in force that day, best first; no words, no agencies. */
  List<Agency> find(String words, LocalDate day, int limit) {
    Spelling wanted = Spelling.of(words);
    LocalDate on = roll.known(day);
    if (wanted.plain().isEmpty()) {
      return List.of();
    }
    return roll.spelt().stream()
        .filter(spelt -> Roll.inForce(spelt.agency(), on))
        .map(spelt -> new Hit(spelt.agency(), rank(spelt, wanted)))
        .filter(hit -> hit.rank() < NEVER)
        .sorted(
            Comparator.comparingInt(Hit::rank)
                .thenComparing(hit -> hit.agency().outside())
                .thenComparing(hit -> hit.agency().level())
                .thenComparing(hit -> hit.agency().name()))
        .limit(limit)
        .map(Hit::agency)
        .toList();
  }

  private static final int NEVER = 9;

  /** 0 for the very name, then names that begin so, then names that hold the words. */
  private static int rank(Roll.Spelt spelt, Spelling wanted) {
    return Stream.concat(Stream.of(spelt.official()), spelt.shorter().stream())
        .mapToInt(
            name -> Math.min(rank(name.plain(), wanted.plain()), rank(name.full(), wanted.full())))
        .min()
        .orElse(NEVER);
  }

  private static int rank(String name, String wanted) {
    if (name.equals(wanted)) {
      return 0;
    }
    if (name.startsWith(wanted)) {
      return 1;
    }
    String words = " " + name;
    if (words.contains(" " + wanted)) {
      return 2;
    }
    boolean all = Stream.of(wanted.split(" ")).allMatch(word -> words.contains(" " + word));
    return all ? 3 : NEVER;
  }
}

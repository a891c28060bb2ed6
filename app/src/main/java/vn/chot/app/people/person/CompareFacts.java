package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Candidate.Reason;

/**
 * Whether two records are one person's: what each pair of facts tells, in bits, added up (Fellegi
 * and Sunter, "A theory for record linkage", 1969), from odds of one to three million. The weights
 * were set on one invented register and are measured on others: docs/duplicates.md.
 */
public final class CompareFacts {
  /** From this score on two records are taken for one person until somebody decides. */
  public static final double LIKELY = 0.5;

  private static final double BEFORE = -21.5;
  private static final double SAME_COMMUNE = 7;

  /** What a citizen's number with one slip and a shared telephone tell together. */
  private static final double NUMBERS_AT_MOST = 16;

  private CompareFacts() {}

  /** Compares facts whose units are told apart by their ids alone. */
  public static Likeness compare(Facts a, Facts b) {
    return compare(Traits.of(a, unit -> Set.of()), Traits.of(b, unit -> Set.of()));
  }

  private record Told(double bits, @Nullable Reason reason) {}

  static Likeness compare(Traits a, Traits b) {
    CompareNames.Told name = CompareNames.compare(a.name(), b.name());
    List<Told> told = bare(a, b, name);
    told.add(citizenIds(a.citizenId(), b.citizenId()));
    told.add(papers(a, b));
    told.add(telephones(a, b, name.sameGiven()));
    return new Likeness(score(told, 0), reasons(told));
  }

  /** The best score of two who share no paper, whatever their numbers are: quick to tell. */
  static double atMost(Traits a, Traits b) {
    return score(bare(a, b, CompareNames.compare(a.name(), b.name())), NUMBERS_AT_MOST);
  }

  private static double score(List<Told> told, double more) {
    double bits = BEFORE + more + told.stream().mapToDouble(Told::bits).sum();
    return 1 / (1 + Math.pow(2, -bits));
  }

  /** All but numbers. */
  private static List<Told> bare(Traits a, Traits b, CompareNames.Told name) {
    List<Told> told = new ArrayList<>();
    told.add(new Told(name.bits(), name.bits() > 0 ? name.reason() : null));
    CompareBirths.Told birth = CompareBirths.compare(a, b);
    told.add(new Told(birth.bits(), birth.reason()));
    told.add(sexes(a.sex(), b.sex()));
    told.add(places(a, b));
    if (a.household() != null && a.household().equals(b.household())) {
      told.add(new Told(-3, null));
    }
    return told;
  }

  private static List<Reason> reasons(List<Told> told) {
    List<Reason> reasons = new ArrayList<>();
    told.stream()
        .sorted(Comparator.comparingDouble(Told::bits).reversed())
        .forEach(one -> {
          if (one.reason() != null) {
            reasons.add(one.reason());
          }
        });
    return reasons;
  }

  /** The same number may be a parent's in a child's row: it does not decide against all else. */
  private static Told citizenIds(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return new Told(0, null);
    }
    if (a.equals(b)) {
      return new Told(18, Reason.CITIZEN_ID);
    }
    return a.length() == b.length() && Slips.one(a, b)
        ? new Told(9, Reason.CITIZEN_ID_NEARLY)
        : new Told(-12, null);
  }

  private static Told papers(Traits a, Traits b) {
    if (Collections.disjoint(a.papers(), b.papers())) {
      return new Told(0, null);
    }
    boolean passport =
        a.papers().stream().anyMatch(p -> p.startsWith("PASSPORT") && b.papers().contains(p));
    return new Told(16, passport ? Reason.PASSPORT : Reason.OLD_ID);
  }

  /** A household shares a telephone: it says little where the given name is another. */
  private static Told telephones(Traits a, Traits b, boolean sameGiven) {
    if (a.telephones().isEmpty() || b.telephones().isEmpty()) {
      return new Told(0, null);
    }
    return Collections.disjoint(a.telephones(), b.telephones())
        ? new Told(-1.5, null)
        : new Told(sameGiven ? 7 : 1, Reason.TELEPHONE);
  }

  private static Told sexes(@Nullable Sex a, @Nullable Sex b) {
    if (a == null || b == null) {
      return new Told(0, null);
    }
    return a == b ? new Told(0.9, Reason.SEX) : new Told(-5, null);
  }

  private static Told places(Traits a, Traits b) {
    if (a.areas().isEmpty() || b.areas().isEmpty()) {
      return new Told(0, null);
    }
    boolean same =
        !Collections.disjoint(a.areas(), b.ground())
            || !Collections.disjoint(b.areas(), a.ground());
    return same ? new Told(SAME_COMMUNE, Reason.COMMUNE) : new Told(-2.5, null);
  }
}

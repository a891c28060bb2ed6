package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.chot.app.people.person.Candidate.Reason;
import vn.chot.app.places.Unmarked;

/**
 * How well a person answers a name: its words first, then the day or year of birth, then the
 * commune. Words count in any order; the same marks count more than none, none more than others.
 *
 * @param score 0 to 1
 * @param reasons strongest first
 */
record LookUpScore(double score, List<Reason> reasons) {

  /** The units whose people belong to the communes, and to the districts, that were named. */
  record Ground(Set<UUID> ofCommunes, Set<UUID> ofDistricts) {}

  static LookUpScore of(LookUpRow row, LookUpMeaning.OfName asked, Ground ground) {
    List<Reason> reasons = new ArrayList<>();
    double score = name(row, asked, reasons);
    if (asked.born() != null && asked.born().equals(row.born())) {
      reasons.add(Reason.BORN);
      score += 0.08;
    } else if (swapped(row, asked)) {
      reasons.add(Reason.BORN_SWAPPED);
      score += 0.05;
    } else if (row.birthYear() != null && asked.years().contains(row.birthYear())) {
      reasons.add(Reason.BIRTH_YEAR);
      score += 0.05;
    } else if (row.birthYear() != null
        && asked.years().stream().anyMatch(year -> Math.abs(year - row.birthYear()) == 1)) {
      reasons.add(Reason.BIRTH_YEAR_NEARLY);
      score += 0.02;
    }
    if (!Collections.disjoint(row.areas(), ground.ofCommunes())) {
      reasons.add(Reason.COMMUNE);
      score += 0.04;
    } else if (!Collections.disjoint(row.areas(), ground.ofDistricts())) {
      reasons.add(Reason.DISTRICT);
      score += 0.03;
    }
    return new LookUpScore(Math.min(1, score), reasons);
  }

  private static boolean swapped(LookUpRow row, LookUpMeaning.OfName asked) {
    return asked.born() != null
        && row.born() != null
        && row.born().getYear() == asked.born().getYear()
        && row.born().getMonthValue() == asked.born().getDayOfMonth()
        && row.born().getDayOfMonth() == asked.born().getMonthValue();
  }

  private static double name(LookUpRow row, LookUpMeaning.OfName asked, List<Reason> reasons) {
    String folded = String.join(" ", asked.words());
    if (folded.equals(row.folded())) {
      boolean marked = asked.name().codePoints().anyMatch(letter -> letter > 127);
      boolean same = row.name().equalsIgnoreCase(asked.name());
      reasons.add(same ? Reason.NAME : Reason.NAME_WITHOUT_MARKS);
      return same ? 0.87 : marked ? 0.80 : 0.84;
    }
    List<String> own = Arrays.asList(row.folded().split(" "));
    if (own.size() == asked.words().size() && new HashSet<>(own).containsAll(asked.words())) {
      reasons.add(Reason.NAME_REORDERED);
      return 0.78;
    }
    long common = asked.words().stream().filter(own::contains).count();
    boolean part = common == asked.words().size();
    reasons.add(part ? Reason.NAME_PART : Reason.NAME_NEARLY);
    double share = common / (double) Math.max(own.size(), asked.words().size());
    boolean given = !own.isEmpty() && asked.words().contains(own.getLast());
    return 0.35 + 0.3 * share + (given ? 0.08 : 0);
  }

  /** How much a name typed beside a number fits; 0 where none was typed. */
  static double beside(LookUpRow row, List<String> words) {
    if (words.isEmpty()) {
      return 0;
    }
    List<String> own = Arrays.asList(row.folded().split(" "));
    return words.stream().filter(own::contains).count() / (double) words.size();
  }

  /** Whether a card's name is the record's, letters lost by the scanner aside. */
  static boolean sameName(Card card, LookUpRow row) {
    String read = Unmarked.of(card.name());
    if (read.equals(row.folded())) {
      return true;
    }
    if (card.whole() || read.isEmpty()) {
      return false;
    }
    int at = 0;
    for (char letter : row.folded().toCharArray()) {
      at += at < read.length() && read.charAt(at) == letter ? 1 : 0;
    }
    return at == read.length();
  }
}

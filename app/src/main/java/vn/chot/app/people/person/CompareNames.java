package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.List;
import vn.chot.app.people.person.Candidate.Reason;

/**
 * What two names tell, in bits: each word they share as much as it is rare, each at odds as much as
 * it seldom happens to one person. The given name, last, decides; a middle name may be dropped;
 * words may be turned round, once.
 */
final class CompareNames {
  private static final double TURNED = -1.5;
  private static final double DROPPED = -1.5;
  private static final double LOST_MARKS = -0.4;
  private static final double OTHER_SOUND = -1;

  /**
   * What a word at odds tells, by how it differs: other marks; one letter, which makes it no name,
   * as a slip of the hand does (Thanh, kThanh); one letter, which makes it another name, as of a
   * sister or brother (Khoa, Khôi; My, Vy); another word.
   */
  private enum Place {
    FAMILY(-1, -1, -3, -7),
    MIDDLE(-0.5, -0.5, -1.5, -4.5),
    GIVEN(-2, -4.5, -9.5, -11);

    final double marks;
    final double slip;
    final double near;
    final double other;

    Place(double marks, double slip, double near, double other) {
      this.marks = marks;
      this.slip = slip;
      this.near = near;
      this.other = other;
    }
  }

  /**
   * What the names tell.
   *
   * @param bits above 0 for one person, below for two
   * @param sameGiven whether the given name is the same but for marks
   * @param reason how they agree; NAME_NEARLY also where they hardly do
   */
  record Told(double bits, boolean sameGiven, Reason reason) {}

  private CompareNames() {}

  static Told compare(List<NameWord> a, List<NameWord> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return new Told(0, false, Reason.NAME_NEARLY);
    }
    if (a.equals(b)) {
      return new Told(agreed(a), true, Reason.NAME);
    }
    Told best = inPlace(a, b);
    best = turned(best, a, b);
    return turned(best, b, a);
  }

  private static Told turned(Told straight, List<NameWord> a, List<NameWord> b) {
    Told best = straight;
    for (List<NameWord> turned : turns(b)) {
      if (!sameSound(a.getFirst(), turned.getFirst())
          || !sameSound(a.getLast(), turned.getLast())) {
        continue;
      }
      Told other = inPlace(a, turned);
      if (other.bits + TURNED > best.bits) {
        best = new Told(other.bits + TURNED, other.sameGiven, Reason.NAME_REORDERED);
      }
    }
    return best;
  }

  private static double agreed(List<NameWord> words) {
    return words.stream().mapToDouble(word -> NameWords.anywhere(word.bare())).sum();
  }

  /** The given name put first, the last and the first exchanged, family and middle exchanged. */
  private static List<List<NameWord>> turns(List<NameWord> words) {
    if (words.size() < 2) {
      return List.of();
    }
    List<NameWord> forward = new ArrayList<>(words.subList(1, words.size()));
    forward.add(words.getFirst());
    List<NameWord> back = new ArrayList<>(words.subList(0, words.size() - 1));
    back.addFirst(words.getLast());
    List<NameWord> ends = new ArrayList<>(words);
    ends.set(0, words.getLast());
    ends.set(words.size() - 1, words.getFirst());
    List<NameWord> start = new ArrayList<>(words);
    start.set(0, words.get(1));
    start.set(1, words.getFirst());
    return List.of(forward, back, ends, start);
  }

  private static Told inPlace(List<NameWord> a, List<NameWord> b) {
    boolean unmarked = unmarked(a) || unmarked(b);
    double given = word(a.getLast(), b.getLast(), Place.GIVEN, unmarked);
    double family = word(a.getFirst(), b.getFirst(), Place.FAMILY, unmarked);
    double middle = middles(middle(a), middle(b), unmarked);
    boolean sameGiven =
        sameSound(a.getLast(), b.getLast())
            && (unmarked || a.getLast().marks().equals(b.getLast().marks()));
    return new Told(given + family + middle, sameGiven, reason(a, b));
  }

  private static boolean sameSound(NameWord a, NameWord b) {
    return a.sounded().equals(b.sounded());
  }

  private static Reason reason(List<NameWord> a, List<NameWord> b) {
    return bare(a).equals(bare(b)) ? Reason.NAME_WITHOUT_MARKS : Reason.NAME_NEARLY;
  }

  private static List<String> bare(List<NameWord> words) {
    return words.stream().map(NameWord::bare).toList();
  }

  private static boolean unmarked(List<NameWord> words) {
    return words.stream().allMatch(word -> word.marks().isEmpty());
  }

  private static List<NameWord> middle(List<NameWord> words) {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  /** Middle names find each other wherever they stand between; what is left over was dropped. */
  private static double middles(List<NameWord> a, List<NameWord> b, boolean unmarked) {
    List<NameWord> left = new ArrayList<>(a);
    List<NameWord> right = new ArrayList<>();
    double bits = 0;
    for (NameWord word : b) {
      int same = bare(left).indexOf(word.bare());
      if (same < 0) {
        right.add(word);
      } else {
        bits += word(left.remove(same), word, Place.MIDDLE, unmarked);
      }
    }
    int pairs = Math.min(left.size(), right.size());
    for (int at = 0; at < pairs; at++) {
      bits += word(left.get(at), right.get(at), Place.MIDDLE, unmarked);
    }
    return bits + DROPPED * (Math.max(left.size(), right.size()) - pairs);
  }

  private static double word(NameWord a, NameWord b, Place place, boolean unmarked) {
    double shared = Math.min(NameWords.anywhere(a.bare()), NameWords.anywhere(b.bare()));
    if (a.equals(b)) {
      return shared;
    }
    if (a.bare().equals(b.bare())) {
      return unmarked ? shared + LOST_MARKS : Math.min(shared, 3) + place.marks;
    }
    if (sameSound(a, b)) {
      return shared + OTHER_SOUND;
    }
    if (!Slips.one(a.bare(), b.bare()) || Math.max(a.bare().length(), b.bare().length()) < 3) {
      return place.other;
    }
    return NameWords.known(a.bare()) && NameWords.known(b.bare()) ? place.near : place.slip;
  }
}

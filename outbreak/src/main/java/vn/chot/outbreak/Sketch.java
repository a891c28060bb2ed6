package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * A household as a pattern: who is in it, how old, how they belong together. Households are drawn
 * from sketches.
 */
final class Sketch {
  static final int OLDEST = 99;

  /**
   * One member.
   *
   * @param father the number of the member who is the father, or -1; {@code mother}, {@code spouse}
   *     likewise
   */
  record Member(Position position, boolean woman, int age, int father, int mother, int spouse) {}

  private final List<Member> members = new ArrayList<>();

  int size() {
    return members.size();
  }

  Member member(int number) {
    return members.get(number);
  }

  /** Adds somebody; returns the number. */
  int add(Position position, boolean woman, int age) {
    return add(position, woman, age, -1, -1, -1);
  }

  int add(Position position, boolean woman, int age, int father, int mother, int spouse) {
    members.add(
        new Member(position, woman, Math.max(0, Math.min(OLDEST, age)), father, mother, spouse));
    return members.size() - 1;
  }

  /**
   * Whose family name a member bears: the father's, else (a brother or sister) the head's, else the
   * own: -1.
   */
  int namedAfter(int number) {
    Member member = members.get(number);
    return member.father() >= 0 ? member.father() : member.position() == Position.SIBLING ? 0 : -1;
  }

  Tie tie(int a, int b) {
    Member one = members.get(a);
    Member other = members.get(b);
    if (one.spouse() == b || other.spouse() == a) {
      return Tie.SPOUSE;
    }
    if (parent(a, b)) {
      return Tie.PARENT;
    }
    if (grandparent(a, b)) {
      return Tie.GRANDPARENT;
    }
    if (one.position() == Position.HOUSEMATE || other.position() == Position.HOUSEMATE) {
      return Tie.HOUSEMATE;
    }
    boolean siblings =
        (one.father() >= 0 && one.father() == other.father())
            || (one.mother() >= 0 && one.mother() == other.mother());
    boolean withHead = a == 0 && other.position() == Position.SIBLING;
    return siblings || withHead ? Tie.SIBLING : Tie.KIN;
  }

  boolean parent(int a, int b) {
    return members.get(b).father() == a || members.get(b).mother() == a;
  }

  private boolean grandparent(int a, int b) {
    Member child = members.get(b);
    return (child.father() >= 0 && parent(a, child.father()))
        || (child.mother() >= 0 && parent(a, child.mother()));
  }
}

package vn.chot.outbreak;

/** Hears how the people of households belong together. */
@FunctionalInterface
public interface TieVisitor {
  /** Two people, by their ids, and what the first is to the second. */
  void tied(int person, int other, Tie tie);
}

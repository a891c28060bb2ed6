package vn.chot.outbreak;

/** Hears of presences, person by person, each person's in the order of the day. */
@FunctionalInterface
public interface PresenceVisitor {
  /**
   * Somebody was somewhere.
   *
   * @param person the id of the person
   * @param space the id of the space
   * @param seat the seat in a coach or boat, else 0
   * @param from the minute of the day
   * @param until the minute by which the person had left
   */
  void seen(int person, int space, int seat, int from, int until);
}

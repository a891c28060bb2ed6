package vn.chot.trace;

/** Reads the presences of a person or of a space, settled and recent alike. */
final class Stays {
  private Stays() {}

  /** Hears of a stay. */
  @FunctionalInterface
  interface Heard {
    /**
     * A stay.
     *
     * @param other the space of a person's stay, the person of a space's
     * @param from its first minute
     * @param to the minute by which it had ended
     */
    void stay(int other, int from, int to);
  }

  /** Each stay of a person. */
  static void of(View view, int who, Heard heard) {
    Base base = view.base();
    if (who < base.persons()) {
      for (int i = base.personStart[who]; i < base.personStart[who + 1]; i++) {
        if (!base.goneByPerson(i)) {
          int from = base.personFrom[i];
          heard.stay(base.spaceOf[i], from, from + (base.personMinutes[i] & 0xFFFF));
        }
      }
    }
    Recent recent = view.recent();
    for (int i = recent.firstOfPerson(who); i >= 0; i = recent.nextOfPerson(i)) {
      int minutes = recent.minutes(i);
      if (minutes > 0) {
        heard.stay(recent.space(i), recent.from(i), recent.from(i) + minutes);
      }
    }
  }

  /** Each stay in a space that overlaps a window. */
  static void in(View view, int space, int from, int to, Heard heard) {
    Base base = view.base();
    if (space < base.spaces()) {
      int end = base.spaceStart[space + 1];
      for (int i = base.firstLasting(space, from); i < end && base.spaceFrom[i] < to; i++) {
        int finish = base.spaceFrom[i] + (base.spaceMinutes[i] & 0xFFFF);
        if (finish > from && !base.goneBySpace(i)) {
          heard.stay(base.personOf[i], base.spaceFrom[i], finish);
        }
      }
    }
    Recent recent = view.recent();
    for (int i = recent.firstOfSpace(space); i >= 0; i = recent.nextOfSpace(i)) {
      int begin = recent.from(i);
      int finish = begin + recent.minutes(i);
      if (recent.minutes(i) > 0 && begin < to && finish > from) {
        heard.stay(recent.person(i), begin, finish);
      }
    }
  }
}

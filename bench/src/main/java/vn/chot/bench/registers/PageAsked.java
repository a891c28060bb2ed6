package vn.chot.bench.registers;

import java.util.random.RandomGenerator;

/** The pages an official of a commune opens, and how often each comes, in percent. */
enum PageAsked {
  OPEN("list as it opens", 25),
  ALL("list of all", 10),
  NEXT("next page", 20),
  FILTERED("filtered by choice", 10),
  BY_STATE("filtered by state", 5),
  DAYS("filtered by days", 5),
  SORTED("sorted otherwise", 10),
  BOARD("board", 5),
  CALENDAR("calendar", 5),
  ENTRY("an entry", 5);

  private static final int HUNDRED = 100;

  private final String words;
  private final int share;

  PageAsked(String words, int share) {
    this.words = words;
    this.share = share;
  }

  /** The name in the table. */
  String words() {
    return words;
  }

  static PageAsked drawn(RandomGenerator random) {
    int turn = random.nextInt(HUNDRED);
    for (PageAsked one : values()) {
      turn -= one.share;
      if (turn < 0) {
        return one;
      }
    }
    throw new IllegalStateException("the shares are no hundred");
  }
}

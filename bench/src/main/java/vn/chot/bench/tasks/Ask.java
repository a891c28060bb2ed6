package vn.chot.bench.tasks;

import java.util.List;
import java.util.random.RandomGenerator;

/** The kinds of request and how often each comes, in percent. */
enum Ask {
  INBOX("inbox", 35),
  INBOX_NEXT("inbox, next", 15),
  SEARCH("search", 20),
  TASK("task", 20),
  AREA("my area", 10),
  BOARD("board, papers", 25),
  BOARD_AGENCIES("board, agencies", 15),
  BOARD_PAPER("board, a paper", 25),
  BOARD_AGENCY("board, an agency", 20),
  BOARD_SEARCH("board, search", 15);

  /** What somebody asks who acts for an agency. */
  static final List<Ask> OF_AN_AGENCY = List.of(INBOX, INBOX_NEXT, SEARCH, TASK);

  /** What somebody asks who watches an area. */
  static final List<Ask> OF_AN_AREA = List.of(AREA);

  /** What the office asks. */
  static final List<Ask> OF_THE_OFFICE =
      List.of(BOARD, BOARD_AGENCIES, BOARD_PAPER, BOARD_AGENCY, BOARD_SEARCH);

  private final String words;
  private final int share;

  Ask(String words, int share) {
    this.words = words;
    this.share = share;
  }

  /** The name in the table. */
  String words() {
    return words;
  }

  /** One of these, by their shares. */
  static Ask drawn(List<Ask> from, RandomGenerator random) {
    int turn = random.nextInt(from.stream().mapToInt(a -> a.share).sum());
    for (Ask ask : from) {
      turn -= ask.share;
      if (turn < 0) {
        return ask;
      }
    }
    throw new IllegalStateException("shares of " + from);
  }
}

package vn.chot.notice;

import java.util.Optional;

/**
 * Finds the words that say when a measure applies: "khi cần thiết", "nếu phát hiện …", up to the
 * next comma or stop.
 */
final class FindCondition {

  private static final Phrases CONDITIONS = Phrases.named("conditions");
  private static final int REACH = 30;

  /**
   * A condition.
   *
   * @param text its words
   * @param place where they stand
   */
  record Condition(String text, Span place) {}

  private FindCondition() {}

  static Optional<Condition> in(Passage passage, Words words) {
    for (int i = 0; i < words.size(); i++) {
      int length = CONDITIONS.at(words, i);
      boolean noun =
          words.is(i, "trường")
              && (words.is(i - 1, "các")
                  || words.is(i - 1, "những")
                  || words.is(i - 1, "mọi")
                  || words.is(i - 1, "với"));
      if (length == 0 || noun) {
        continue;
      }
      int end = i + length;
      boolean whole =
          (words.is(i, "khi") && words.is(i + 1, "cần"))
              || (words.is(i + 1, "có") && words.is(i, "nếu") && words.is(i + 2, ")"));
      while (!whole
          && end < words.size()
          && end < i + REACH
          && !",;.:)(".contains(words.key(end))) {
        end++;
      }
      return Optional.of(
          new Condition(words.slice(i, end), passage.span(words.start(i), words.end(end - 1))));
    }
    return Optional.empty();
  }
}

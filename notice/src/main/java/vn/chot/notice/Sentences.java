package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text's words into sentences and the clauses that semicolons part. */
final class Sentences {

  /**
   * A sentence.
   *
   * @param from its first word
   * @param to the word or mark that ends it
   */
  record Sentence(int from, int to) {}

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "tp", "tx", "tt", "ths", "ts", "gs", "pgs", "bs", "kt", "tm", "tl", "q", "đ", "p", "v");

  private Sentences() {}

  static List<Sentence> of(Words words) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (ends(words, i)) {
        if (i > from) {
          sentences.add(new Sentence(from, i));
        }
        from = i + 1;
      }
    }
    if (from < words.size()) {
      sentences.add(new Sentence(from, words.size()));
    }
    return sentences;
  }

  private static boolean ends(Words words, int i) {
    return switch (words.key(i)) {
      case ";", "!", "?" -> true;
      case "." -> {
        boolean ellipsis = words.is(i + 1, ".") || words.is(i - 1, ".") || words.is(i + 1, ",");
        boolean tight = words.start(i + 1) == words.end(i);
        boolean number =
            tight && words.isWord(i + 1) && Character.isDigit(words.key(i + 1).charAt(0));
        yield !ellipsis && !number && !ABBREVIATIONS.contains(words.key(i - 1));
      }
      default -> false;
    };
  }
}

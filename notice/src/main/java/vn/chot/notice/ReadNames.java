package vn.chot.notice;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where the name of an agency, or a run of several, ends. A name begins with one of the
 * grammar's first words (sở, ban, UBND, các cơ quan …) or a name the installation knows, and goes
 * on to the first verb, stop word or stop mark.
 */
final class ReadNames {

  /**
   * A run of names.
   *
   * @param from its first word
   * @param to the word after its last
   */
  record Run(int from, int to) {}

  private static final int REACH = 160;
  private static final int BRACKET_REACH = 60;
  private static final Set<String> DETERMINERS =
      Set.of(
          "các", "những", "từng", "mọi", "tất", "cả", "toàn", "thể", "bộ", "một", "số", "hai", "ba",
          "cho", "đồng", "chí", "riêng", "lãnh", "đạo");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");

  private final Words words;
  private final Phrases known;

  ReadNames(Words words, Phrases known) {
    this.words = words;
    this.known = known;
  }

  /** The run that begins at a word, if a name begins there. */
  Optional<Run> at(int from) {
    return beginsName(from) ? run(from) : Optional.empty();
  }

  /** The run that begins at a word whatever it is: after "phối hợp với" anybody may be named. */
  Optional<Run> anyAt(int from) {
    boolean nothing =
        !words.isWord(from)
            || (Cues.PREDICATES.at(words, from) > 0
                && !words.isCapital(from)
                && Cues.GLUE.at(words, from) == 0
                && !beginsName(from));
    return nothing ? Optional.empty() : run(from);
  }

  boolean beginsName(int from) {
    if (known.at(words, from) > 0) {
      return true;
    }
    int i = from;
    boolean determined = false;
    while (i < from + 4 && DETERMINERS.contains(words.key(i)) && !isHead(i)) {
      determined = true;
      i++;
    }
    if (words.key(i).length() <= 2
        && !words.key(i).isEmpty()
        && Character.isDigit(words.key(i).charAt(0))) {
      i++;
      determined = true;
    }
    if (!isHead(i)) {
      return false;
    }
    boolean lone = Cues.HEADS.at(words, i) == 1 && !words.isCapital(i) && !determined;
    return !lone || !isBareVerb(i);
  }

  private boolean isBareVerb(int i) {
    return Cues.PREDICATES.at(words, i) > 0;
  }

  private boolean isHead(int i) {
    if (Cues.HEADS.at(words, i) == 0) {
      return false;
    }
    int anti = Cues.ANTIHEADS.at(words, i);
    if (anti > 0) {
      return words.isCapital(i + 1) && words.isWord(i + 1) && !words.isCapital(i + anti);
    }
    return true;
  }

  private Optional<Run> run(int from) {
    int limit = Math.min(words.size(), from + REACH);
    int j = from;
    while (j < limit && !ends(j, from)) {
      int known = this.known.at(words, j);
      int glue = Cues.GLUE.at(words, j);
      if (known > 0 || glue > 0) {
        j += Math.max(known, glue);
      } else if (words.is(j, "(")) {
        int close = close(j);
        if (close < 0) {
          break;
        }
        j = close + 1;
      } else {
        j++;
      }
    }
    int to = j;
    while (to > from
        && ((!words.isWord(to - 1) && !words.is(to - 1, ")"))
            || words.is(to - 1, "và")
            || words.is(to - 1, "các")
            || words.is(to - 1, "những"))) {
      to--;
    }
    return to > from ? Optional.of(new Run(from, to)) : Optional.empty();
  }

  private int close(int open) {
    for (int i = open + 1; i < Math.min(words.size(), open + BRACKET_REACH); i++) {
      if (words.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the run ends before word j. */
  private boolean ends(int j, int from) {
    String key = words.key(j);
    if (known.at(words, j) > 0 || (Cues.GLUE.at(words, j) > 0 && !(j > from && isFreshVerb(j)))) {
      return false;
    }
    if (words.isWord(j)) {
      boolean verb =
          j > from && !words.isCapital(j) && Cues.PREDICATES.at(words, j) > 0 && !isNoun(j);
      return verb || (j > from && !words.isCapital(j) && Cues.STOPS.at(words, j) > 0);
    }
    return switch (key) {
      case "," -> !goesOn(j + 1);
      case ";" -> !beginsName(words.is(j + 1, "và") ? j + 2 : j + 1);
      case ":" -> !(isPluralHead(from, j) && words.isCapital(j + 1));
      case "." -> !words.is(j + 1, ".") && !words.is(j - 1, ".") && !isAbbreviation(j);
      case "(", ")", "-", "–", "/", "&", "…", "*" -> false;
      default -> !QUOTES.contains(key);
    };
  }

  /** "thực hiện" after a comma is a verb even where a longer phrase glues it elsewhere. */
  private boolean isFreshVerb(int j) {
    return words.is(j - 1, ",") && Cues.PREDICATES.at(words, j) > Cues.GLUE.at(words, j);
  }

  /** "tổ chức" is a noun among other bodies and after "các". */
  private boolean isNoun(int j) {
    return words.is(j, "tổ")
        && words.is(j + 1, "chức")
        && (words.is(j - 1, "các")
            || (words.is(j + 2, ",") && !words.is(j + 3, "thực"))
            || (words.is(j - 1, ",") && words.is(j + 2, "và")));
  }

  private boolean isAbbreviation(int dot) {
    String before = words.key(dot - 1);
    return (before.equals("tp")
            || before.equals("tx")
            || before.equals("tt")
            || before.equals("q")
            || before.equals("p")
            || before.equals("h"))
        && words.isCapital(dot + 1);
  }

  /** "các Bộ: Y tế, Công an": the names follow the colon. */
  private boolean isPluralHead(int from, int colon) {
    return colon - from <= 7
        && (words.is(from, "các") || words.is(from, "ubnd") || words.is(from, "ủy"));
  }

  private boolean goesOn(int next) {
    int i = words.is(next, "và") ? next + 1 : next;
    if (!words.isWord(i)) {
      return QUOTES.contains(words.key(i)) || words.is(i, ".") || words.is(i, "…");
    }
    if (beginsName(i) && !(Cues.PREDICATES.at(words, i) > 1)) {
      return true;
    }
    if (Cues.GLUE.at(words, i) > 0) {
      return true;
    }
    if (words.isCapital(i)) {
      return true;
    }
    return Cues.PREDICATES.at(words, i) == 0
        && Cues.STOPS.at(words, i) == 0
        && Cues.ORDERS.at(words, i) == 0
        && Cues.CLAUSES.at(words, i) == 0;
  }
}

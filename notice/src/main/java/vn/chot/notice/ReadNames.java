package vn.chot.notice;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where the name of an agency, or a run of several, ends. A name begins with one of the
 * grammar's first words (sở, ban, UBND, các cơ quan …) or a name the installation knows. A
 * particular name, one with capitals after its first word, ends at the first small word that no
 * name holds; a general one ("các cơ quan chức năng") at the first verb or stop word.
 */
final class ReadNames {

  /**
   * A run of names.
   *
   * @param from its first word
   * @param to the word after its last
   * @param acts whether a word no name holds, so a verb, ended it
   */
  record Run(int from, int to, boolean acts) {}

  private static final int REACH = 160;
  private static final int BRACKET_REACH = 60;
  private static final Set<String> DETERMINERS =
      Set.of(
          "các", "những", "từng", "mọi", "tất", "cả", "toàn", "thể", "bộ", "một", "số", "hai", "ba",
          "cho", "đồng", "chí", "riêng", "lãnh", "đạo");
  private static final Set<String> LOCALITIES =
      Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "khu", "ấp", "thôn");
  private static final Set<String> GOVERNING =
      Set.of(
          "giao", "với", "cho", "cầu", "nghị", "do", "và", "của", "cùng", "hợp", "đạo", "gồm",
          "như", "tại", "công");
  private static final Set<String> ABBREVIATED = Set.of("tp", "tx", "tt", "q", "p", "h");
  private static final String INNER = "(-–/&…\"“”'‘’)";

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
    boolean verb =
        !words.isCapital(from)
            && Cues.PREDICATES.at(words, from) > 0
            && Cues.GLUE.at(words, from) == 0;
    boolean nobody = !words.isWord(from) || (verb && !beginsName(from));
    return nobody ? Optional.empty() : run(from);
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
    String number = words.key(i);
    if (!number.isEmpty() && number.length() <= 2 && Character.isDigit(number.charAt(0))) {
      i++;
      determined = true;
    }
    if (!isHead(i)) {
      return false;
    }
    boolean lone = Cues.HEADS.at(words, i) == 1 && !words.isCapital(i) && !determined;
    return !lone || (Cues.PREDICATES.at(words, i) == 0 && mayFollow(words.key(i - 1)));
  }

  /**
   * A lone small word such as "sở" or "trường" begins a name only after a mark or a word that
   * governs names.
   */
  private static boolean mayFollow(String before) {
    return before.isEmpty()
        || !Character.isLetterOrDigit(before.charAt(0))
        || GOVERNING.contains(before);
  }

  private boolean isHead(int i) {
    if (Cues.HEADS.at(words, i) == 0) {
      return false;
    }
    int anti = Cues.ANTIHEADS.at(words, i);
    return anti == 0
        || (anti < Cues.HEADS.at(words, i))
        || (words.isCapital(i + 1) && words.isWord(i + 1) && !words.isCapital(i + anti));
  }

  private Optional<Run> run(int from) {
    int limit = Math.min(words.size(), from + REACH);
    int j = from + Math.max(0, Cues.HEADS.at(words, from) - 1);
    j = j == from ? from : j + 1;
    boolean particular = false;
    boolean complete = false;
    boolean halfWord = false;
    boolean acts = false;
    while (j < limit) {
      int whole = Math.max(known.at(words, j), Cues.GLUE.at(words, j));
      if (whole > 0 && !isFreshVerb(j)) {
        j += whole;
        halfWord = false;
        continue;
      }
      if (ends(j, from)) {
        break;
      }
      if (words.is(j, "(") && close(j) > 0) {
        j = close(j) + 1;
      } else if (!words.isWord(j)) {
        particular &= !words.is(j, ",") && !words.is(j, ";");
        halfWord = false;
        j++;
      } else if (words.isCapital(j)) {
        int field = Math.max(Cues.FIELDS.at(words, j), Cues.HEADS.at(words, j));
        particular |= j > from;
        boolean second = words.isCapital(j - 1) && j - 1 > from;
        boolean place = LOCALITIES.contains(words.key(j - 1));
        halfWord = field < 2 && !second && !place;
        complete = field > 1 || second || place;
        j += Math.max(1, field);
      } else {
        int small =
            Math.max(
                Math.max(Cues.FIELDS.at(words, j), Cues.NOUNS.at(words, j)),
                Cues.HEADS.at(words, j));
        if (particular && complete && small == 0 && !halfWord && !isNumber(j)) {
          acts = true;
          break;
        }
        particular &= !words.is(j, "và") || words.isCapital(j + 1);
        complete |= small > 0;
        halfWord = false;
        j += Math.max(1, small);
      }
    }
    int to = Math.min(trimmed(from, j), words.size());
    return to > from ? Optional.of(new Run(from, to, acts && to == j)) : Optional.empty();
  }

  private boolean isNumber(int i) {
    return Character.isDigit(words.key(i).charAt(0));
  }

  private int trimmed(int from, int end) {
    int to = end;
    if (to - from > 3
        && words.is(to - 3, "được")
        && (words.is(to - 1, "công") || words.is(to - 1, "giao"))) {
      to -= 3;
    } else if (to - from > 2 && words.is(to - 2, "được") && words.is(to - 1, "giao")) {
      to -= 2;
    }
    while (to > from && isLoose(to - 1)) {
      to--;
    }
    return to;
  }

  /** A mark or small word that cannot end a name. */
  private boolean isLoose(int i) {
    boolean mark =
        !words.isWord(i)
            && !words.is(i, ")")
            && !words.is(i, "…")
            && !(words.is(i, ".") && words.is(i - 1, "."));
    return mark
        || words.is(i, "và")
        || words.is(i, "các")
        || words.is(i, "những")
        || words.is(i, "tại")
        || words.is(i, "từ")
        || words.is(i, "ở")
        || words.is(i, "của");
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
    if (words.isWord(j)) {
      boolean small = j > from && !words.isCapital(j);
      return small
          && ((Cues.PREDICATES.at(words, j) > 0 && !isNoun(j)) || Cues.STOPS.at(words, j) > 0);
    }
    return switch (key) {
      case "," -> !goesOn(j + 1);
      case ";" -> !beginsName(words.is(j + 1, "và") ? j + 2 : j + 1);
      case ":" -> !(isPluralHead(from, j) && words.isCapital(j + 1));
      case "." ->
          !words.is(j + 1, ".")
              && !words.is(j - 1, ".")
              && !(ABBREVIATED.contains(words.key(j - 1)) && words.isCapital(j + 1));
      default -> INNER.indexOf(key.charAt(0)) < 0;
    };
  }

  /** "thực hiện" after a comma is a verb even where a longer phrase glues it elsewhere. */
  private boolean isFreshVerb(int j) {
    return words.is(j - 1, ",") && Cues.PREDICATES.at(words, j) > Cues.GLUE.at(words, j);
  }

  /** "tổ chức" is a noun among other bodies and after "các". */
  private boolean isNoun(int j) {
    boolean organisation = words.is(j, "tổ") && words.is(j + 1, "chức");
    return organisation
        && (words.is(j - 1, "các")
            || (words.is(j + 2, ",") && words.is(j - 1, ","))
            || (words.is(j - 1, ",")
                && (words.is(j + 2, "và") || words.is(j + 2, "có") || words.is(j + 2, "liên"))));
  }

  /** "các Bộ: Y tế, Công an": the names follow the colon. */
  private boolean isPluralHead(int from, int colon) {
    boolean plural = false;
    for (int i = from; i < colon; i++) {
      plural |= words.is(i, "các");
    }
    return plural && colon - from <= 8;
  }

  private boolean goesOn(int next) {
    int i = words.is(next, "và") ? next + 1 : next;
    if (!words.isWord(i)) {
      return !words.key(i).isEmpty() && "\"“”'‘’.…".contains(words.key(i));
    }
    if ((beginsName(i) && Cues.PREDICATES.at(words, i) < 2)
        || Cues.GLUE.at(words, i) > 0
        || words.isCapital(i)) {
      return true;
    }
    return Cues.PREDICATES.at(words, i) == 0
        && Cues.STOPS.at(words, i) == 0
        && Cues.ORDERS.at(words, i) == 0
        && Cues.CLAUSES.at(words, i) == 0;
  }
}

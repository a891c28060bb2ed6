package vn.chot.app.directive.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed into the search field, in the terms of the database. */
public final class SearchWords {

  private static final Pattern NUMBER =
      Pattern.compile("(?:so )?0*([1-9][0-9]{0,9}[a-z]?)((?: ?[/-] ?[a-z0-9&.-]+)*)");
  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|([^\"\\s]+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int MOST = 30;

  private SearchWords() {}

  /**
   * The key of the number that was typed: "63", "Số 063/KH-UBND", "16-CT/TTg"; nothing when words
   * were typed.
   */
  public static Optional<String> number(String typed) {
    Matcher number = NUMBER.matcher(Words.folded(typed.strip()));
    return number.matches()
        ? Optional.of(
            (number.group(1) + "-" + number.group(2).replaceAll("[^a-z0-9]+", "-"))
                .replaceAll("-+", "-")
                .replaceAll("-$", ""))
        : Optional.empty();
  }

  /**
   * The tsquery for all the words typed, in any order; words in quotation marks stand in that
   * order, and the last word may be unfinished. Nothing when no word was typed.
   */
  public static Optional<String> query(String typed) {
    List<String> pieces = new ArrayList<>();
    boolean openEnd = false;
    Matcher piece = PIECE.matcher(Words.folded(typed));
    while (piece.find() && pieces.size() < MOST) {
      boolean quoted = piece.group(1) != null;
      List<String> words = words(quoted ? piece.group(1) : piece.group(2));
      if (!words.isEmpty()) {
        pieces.add(String.join(" <-> ", words));
        openEnd = !quoted;
      }
    }
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" & ", pieces) + (openEnd ? ":*" : ""));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find() && words.size() < MOST) {
      words.add(word.group());
    }
    return words;
  }
}

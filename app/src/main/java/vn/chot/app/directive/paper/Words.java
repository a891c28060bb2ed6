package vn.chot.app.directive.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Span;

/** Tidies words that a person typed or that stand in a paper. */
final class Words {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern SYMBOL =
      Pattern.compile("(?<![\\p{L}\\p{N}/.-])\\d+\\p{L}?(?:\\s*[/-]\\s*[\\p{L}\\d&]+)+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Words() {}

  /**
   * The number and symbol in a reference as a person types it: "16/CT-TTg" of "Chỉ thị 16/CT-TTg
   * ngày 31/3/2020". Nothing where only a day or no number stands.
   */
  static Optional<String> symbol(String typed) {
    return SYMBOL
        .matcher(typed)
        .results()
        .map(found -> found.group().replaceAll("\\s+", ""))
        .filter(symbol -> LETTER.matcher(symbol).find())
        .findFirst();
  }

  /** One line of composed text with single spaces; null where nothing is left. */
  static @Nullable String line(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String tidy = tidy(typed);
    return tidy.isEmpty() ? null : tidy;
  }

  /** The lines that say something, each once, in the order typed. */
  static List<String> lines(List<String> typed) {
    return typed.stream().map(Words::tidy).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /** The words of a stretch of a paper, hard wraps gone. */
  static String of(String source, Span span) {
    return tidy(span.of(source));
  }

  /** The stretch without white space at its ends; an empty stretch where nothing else is in it. */
  static Span trimmed(String source, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && white(source.charAt(start))) {
      start++;
    }
    while (end > start && white(source.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Lower case without marks, as the database folds what it searches. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  private static String tidy(String text) {
    return Normalizer.normalize(WHITE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
  }
}

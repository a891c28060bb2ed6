package vn.chot.rules;

import java.util.Comparator;
import java.util.Optional;

/**
 * What is wrong at one place of a file, why, and how to mend it.
 *
 * @param suggestion the word that was probably meant; empty where none comes near
 */
public record Problem(Position at, String vi, String en, Optional<String> suggestion)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at).thenComparing(Problem::vi);

  private static final int LONGEST = 600;

  /** A sentence may quote the file, which may be hostile: it is cut where nobody reads on. */
  public Problem {
    vi = cut(vi);
    en = cut(en);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** One line, as compilers write: {@code file:line: tiếng Việt / English}. */
  public String line() {
    return at.file() + ":" + at.line() + ": " + sentence(false) + " / " + sentence(true);
  }

  /** The sentence with its suggestion, in one language. */
  public String sentence(boolean english) {
    String said = english ? en : vi;
    String asked = english ? " Did you mean \"%s\"?" : " Có phải ý là \"%s\"?";
    return oneLine(said + suggestion.map(asked::formatted).orElse(""));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}

package vn.chot.app.people.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.app.places.Unmarked;

/**
 * A word of the box.
 *
 * @param typed as typed
 * @param folded without marks
 * @param apart whether a comma or the like stands before it
 */
record LookUpToken(String typed, String folded, boolean apart) {
  private static final Pattern WORD = Pattern.compile("[^\\s,;|?!()\"“”]+");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");

  /** The words of a text. */
  static List<LookUpToken> of(String text) {
    List<LookUpToken> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      String folded = Unmarked.of(word.group());
      if (!folded.isEmpty()) {
        boolean apart = !text.substring(end, word.start()).isBlank();
        tokens.add(new LookUpToken(word.group(), folded, apart));
        end = word.end();
      }
    }
    return tokens;
  }

  /** Whether it stands for itself and not for a part of a name. */
  boolean number() {
    return Character.isDigit(folded.charAt(0));
  }

  /** The day it writes. */
  Optional<LocalDate> day() {
    Matcher day = DAY.matcher(typed);
    if (!day.matches()) {
      return Optional.empty();
    }
    int first = day.group(1) == null ? 4 : 1;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(first + 2)),
              Integer.parseInt(day.group(first + 1)),
              Integer.parseInt(day.group(first))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

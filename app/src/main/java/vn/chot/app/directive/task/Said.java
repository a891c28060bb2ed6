package vn.chot.app.directive.task;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/**
 * Words a person typed into a report, a reason or an obstacle: composed, without characters that no
 * text carries; empty where nothing was typed.
 */
record Said(String words) {
  /** The longest report, reason or word. */
  static final int LONGEST = 4000;

  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}&&[^\\n\\t]]+");

  /** The words as they are kept. */
  static Said of(@Nullable String typed) {
    return typed == null
        ? new Said("")
        : new Said(
            Normalizer.normalize(NO_TEXT.matcher(typed).replaceAll(""), Normalizer.Form.NFC)
                .strip());
  }

  /** What is wrong with them, where they must be there: {@code vietnamese} and {@code english}. */
  Optional<Refusal> missing(String vietnamese, String english) {
    return words.isEmpty()
        ? Optional.of(TaskRefusals.wordsMissing(vietnamese, english))
        : tooLong();
  }

  /** What is wrong with them, where they may be left out. */
  Optional<Refusal> tooLong() {
    return words.length() > LONGEST
        ? Optional.of(TaskRefusals.wordsTooLong(LONGEST))
        : Optional.empty();
  }

  /** The words; null where there are none. */
  @Nullable String orNull() {
    return words.isEmpty() ? null : words;
  }
}

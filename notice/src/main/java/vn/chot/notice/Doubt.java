package vn.chot.notice;

import org.jspecify.annotations.Nullable;

/**
 * Something the reader is unsure of, for a person to look at.
 *
 * @param code what kind of doubt, such as "lead-missing"; stable
 * @param field the finding it concerns, such as "lead" or "date"
 * @param vietnamese what is unsure, in a sentence
 * @param english the same in English
 * @param span where in the paper, where one place can be named
 */
public record Doubt(
    String code, String field, String vietnamese, String english, @Nullable Span span) {

  /** Refuses a doubt that says nothing. */
  public Doubt {
    if (code.isBlank() || vietnamese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("a doubt says what it is about");
    }
  }
}

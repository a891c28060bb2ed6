package vn.chot.rules;

import java.util.Optional;

/**
 * A compiled piece of a condition.
 *
 * @param name the name it is, when it is one
 * @param word the text it is, when it is written out
 * @param codePoint where it stands in the condition
 */
record Part(Kind kind, Term term, Optional<String> name, Optional<String> word, int codePoint) {

  static Part of(Kind kind, Term term, int codePoint) {
    return new Part(kind, term, Optional.empty(), Optional.empty(), codePoint);
  }
}

package vn.chot.notice;

import org.jspecify.annotations.Nullable;

/**
 * A logical paragraph of the body: its lines joined.
 *
 * @param text the whole paragraph, the mark included
 * @param mark the numeral, letter or dash it begins with
 */
record Block(Passage text, @Nullable Mark mark) {

  /** The paragraph without its mark. */
  Passage words() {
    return mark == null ? text : text.from(mark.length());
  }
}

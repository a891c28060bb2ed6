package vn.chot.app.directive.paper;

import org.jspecify.annotations.Nullable;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/**
 * Which papers a list shows. Null or blank leaves a condition out.
 *
 * @param words what is searched: words of the text in any spelling of marks, "a phrase", or a
 *     number
 * @param kind what kind of paper
 * @param family State or Party
 * @param direction in or out
 * @param state how far the review is
 * @param urgency how fast it had to travel
 * @param year the year it arrived or was registered
 * @param issuer part of the issuer's name
 */
record ListFilter(
    String words,
    @Nullable Kind kind,
    @Nullable Family family,
    @Nullable Direction direction,
    @Nullable ReviewState state,
    @Nullable Urgency urgency,
    @Nullable Integer year,
    String issuer) {

  /** Tidies what was typed. */
  ListFilter {
    words = words.strip();
    issuer = issuer.strip();
  }

  /** Every paper. */
  static ListFilter none() {
    return new ListFilter("", null, null, null, null, null, null, "");
  }

  /** Says whether a condition beside the words is set. */
  boolean narrowed() {
    return kind != null
        || family != null
        || direction != null
        || state != null
        || urgency != null
        || year != null
        || !issuer.isEmpty();
  }
}

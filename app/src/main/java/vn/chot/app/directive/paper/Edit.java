package vn.chot.app.directive.paper;

import vn.chot.app.pages.Refusal;

/**
 * What became of a correction.
 *
 * @param <V> what was to be corrected: a {@link MeasureView} or a {@link PaperView}
 */
sealed interface Edit<V> {

  /**
   * It is stored.
   *
   * @param view the state now, with its new version
   */
  record Saved<V>(V view) implements Edit<V> {}

  /**
   * Somebody else was faster; nothing was stored.
   *
   * @param current the state they left
   * @param by who, and when
   */
  record Overtaken<V>(V current, WhoWhen by) implements Edit<V> {}

  /**
   * It makes no sense or is not allowed; nothing was stored.
   *
   * @param why what is wrong and what to do next
   */
  record Declined<V>(Refusal why) implements Edit<V> {}
}

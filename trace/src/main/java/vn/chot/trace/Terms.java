package vn.chot.trace;

import java.util.Map;

/**
 * What one question's search keeps to: the view it looks at, and the rule made ready for reading in
 * a loop.
 */
final class Terms {
  /** What is looked at. */
  final View view;

  /** The least minutes by {@link Contact#code()}. */
  final int[] codeMinutes;

  /** Whether it asks who could have infected, not whom. */
  final boolean backward;

  /** Nothing before this minute counts. */
  final int since;

  /** Nothing from this minute on counts. */
  final int until;

  private final int[] placeMinutes;
  private final Map<Integer, Integer> whatIf;

  Terms(View view, Question question) {
    this.view = view;
    placeMinutes = question.rule().minutesByPlace();
    codeMinutes = question.rule().minutesByCode();
    backward = question.direction() == Question.Direction.BACKWARD;
    whatIf = question.isolated();
    since = question.since();
    until = question.until();
  }

  /** The minute from which somebody was isolated. */
  int isolated(int who) {
    if (!whatIf.isEmpty()) {
      Integer moment = whatIf.get(who);
      if (moment != null) {
        return moment;
      }
    }
    return view.isolated().get(who);
  }

  /** The least minutes together that count in a space. */
  int need(int space) {
    return placeMinutes[view.places().get(space)];
  }
}

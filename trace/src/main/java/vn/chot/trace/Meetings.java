package vn.chot.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One person's meetings with those of a wave: the search, read backwards for one line.
 *
 * <p>Cost: the person's presences, and for each of those everybody in that space meanwhile.
 */
final class Meetings {
  private final Terms terms;
  private final View view;
  private final Wave wave;

  Meetings(View view, Question question, Wave wave) {
    this.terms = new Terms(view, question);
    this.view = view;
    this.wave = wave;
  }

  List<Exposure> of(int who) {
    List<Exposure> met = new ArrayList<>();
    Stays.of(
        view,
        who,
        (space, from, to) ->
            Stays.in(
                view,
                space,
                from,
                to,
                (other, begin, end) ->
                    judge(
                        met,
                        who,
                        other,
                        space,
                        -1,
                        Math.max(begin, from),
                        Math.min(end, to),
                        terms.need(space))));
    Links links = view.links();
    for (int i = links.first(who); i >= 0; i = links.next(i)) {
      if (!links.gone(i)) {
        judge(
            met,
            who,
            links.other(i),
            -1,
            links.source(i),
            links.from(i),
            links.to(i),
            terms.codeMinutes[links.code(i)]);
      }
    }
    met.sort(
        Comparator.comparingInt(Exposure::from)
            .thenComparingInt(Exposure::to)
            .thenComparingInt(Exposure::source)
            .thenComparingInt(Exposure::space));
    return List.copyOf(met);
  }

  private void judge(
      List<Exposure> met, int who, int other, int space, int told, int from, int to, int need) {
    if (other == who) {
      return;
    }
    int first = wave.find(other);
    for (int place = first; place >= 0 && place < wave.size(); place++) {
      if (wave.person[place] != other) {
        return;
      }
      int begin = Math.max(from, wave.from[place]);
      int end = Math.min(to, wave.to[place]);
      if (terms.backward) {
        end = Math.min(end, terms.isolated(who));
      }
      if (end - begin >= need) {
        met.add(new Exposure(other, space, told, begin, end));
      }
    }
  }
}

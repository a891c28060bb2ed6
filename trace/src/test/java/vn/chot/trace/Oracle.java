package vn.chot.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The slow, obvious answer: every pair of presences is compared, and step k looks at everybody whom
 * a chain of at most k−1 hops can have reached, from the soonest moment of such a chain.
 */
final class Oracle {
  /** A line of the answer. */
  record Line(int person, int level, int first, int last, int minutes, int parent) {}

  private record Meeting(int source, int target, int from, int to, int need) {}

  private record Window(int from, int to) {}

  private final Scene scene;
  private final boolean backward;
  private final List<Meeting> meetings = new ArrayList<>();

  Oracle(Scene scene) {
    this.scene = scene;
    this.backward = scene.question().direction() == Question.Direction.BACKWARD;
    int[] byPlace = scene.question().rule().minutesByPlace();
    int[] byCode = scene.question().rule().minutesByCode();
    for (Presence one : scene.presences()) {
      for (Presence other : scene.presences()) {
        if (one.space() == other.space() && one.person() != other.person()) {
          meetings.add(
              new Meeting(
                  one.person(),
                  other.person(),
                  Math.max(one.from(), other.from()),
                  Math.min(one.to(), other.to()),
                  byPlace[scene.places().get(one.space()).code]));
        }
      }
    }
    for (Contact contact : scene.contacts()) {
      int need = byCode[contact.code()];
      meetings.add(new Meeting(contact.one(), contact.other(), contact.from(), contact.to(), need));
      meetings.add(new Meeting(contact.other(), contact.one(), contact.from(), contact.to(), need));
    }
  }

  /** The lines in the order of level, then person, without the cases. */
  List<Line> lines() {
    Question question = scene.question();
    boolean[] index = new boolean[Scene.PERSONS];
    question.cases().forEach(found -> index[found.person()] = true);
    // moments: the soonest exposure forwards; backwards, the latest, negated
    int[] moment = new int[Scene.PERSONS];
    Arrays.fill(moment, Integer.MAX_VALUE);
    boolean[] reached = new boolean[Scene.PERSONS];
    List<Line> lines = new ArrayList<>();
    for (int step = 1; step <= question.depth(); step++) {
      int[] next = moment.clone();
      for (int target = 0; target < Scene.PERSONS; target++) {
        if (index[target]) {
          continue;
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int minutes = 0;
        int best = Integer.MAX_VALUE;
        int parent = -1;
        for (Meeting meeting : meetings) {
          if (meeting.target() != target) {
            continue;
          }
          for (Window window : windows(meeting.source(), step, index, moment)) {
            int from = Math.max(meeting.from(), window.from());
            int to = Math.min(meeting.to(), window.to());
            if (backward) {
              to = Math.min(to, scene.isolated().get(target));
            }
            if (to - from < meeting.need()) {
              continue;
            }
            int key = backward ? -to : from;
            first = Math.min(first, from);
            last = Math.max(last, to);
            minutes += to - from;
            if (key < best || (key == best && meeting.source() < parent)) {
              best = key;
              parent = meeting.source();
            }
          }
        }
        if (parent >= 0) {
          next[target] = Math.min(next[target], best);
          if (!reached[target]) {
            reached[target] = true;
            lines.add(new Line(target, step, first, last, minutes, parent));
          }
        }
      }
      moment = next;
    }
    return lines;
  }

  private List<Window> windows(int source, int step, boolean[] index, int[] moment) {
    Question question = scene.question();
    int isolation = backward ? Integer.MAX_VALUE : scene.isolated().get(source);
    if (index[source]) {
      return step > 1
          ? List.of()
          : question.cases().stream()
              .filter(found -> found.person() == source)
              .map(found ->
                  new Window(
                      Math.max(found.from(), question.since()),
                      Math.min(Math.min(found.to(), question.until()), isolation)))
              .toList();
    }
    if (moment[source] == Integer.MAX_VALUE) {
      return List.of();
    }
    int latency = question.rule().latency();
    return backward
        ? List.of(
            new Window(question.since(), Math.min(question.until(), -moment[source] - latency)))
        : List.of(new Window(moment[source] + latency, Math.min(question.until(), isolation)));
  }
}

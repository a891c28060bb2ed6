package vn.chot.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The wave that runs from the cases.
 *
 * <p><b>Idea.</b> A chain of k hops that respects time exists exactly if one of k−1 hops reaches
 * somebody in time to meet the next. So it is enough to know, after each step, since when each
 * person could have been exposed by at most so many hops: step k looks only at those for whom that
 * moment came or came sooner in step k−1, and asks whom they met from then on. A person's level is
 * the step that first reached them; first and last exposure and minutes are those of that step; a
 * sooner moment found by a longer chain is kept too, for whom it lets that person reach.
 * <b>Layout.</b> {@link Reached} and a list of slots a step. <b>Cost.</b> Per step: for each person
 * of the wave, their presences, and for each of those one binary search and the presences that
 * overlap in that space.
 *
 * <p>Backwards the same wave runs against time: the moment kept is the latest at which somebody
 * must have been infected already, negated, so that sooner is smaller in both directions.
 *
 * <p>One search at a time an object; it is used again, so that nothing is allocated but the answer.
 */
final class Search {
  private final Reached reached = new Reached(16);
  private int[] improved = new int[1 << 12];
  private byte[] improvedAt = new byte[1 << 12];
  private int improvements;

  private View view =
      new View(Base.empty(), new Recent(), new Links(), new IntTable(0), new IntTable(0));
  private Map<Integer, Integer> whatIf = Map.of();
  private int[] placeMinutes = new int[0];
  private int[] codeMinutes = new int[0];
  private boolean backward;
  private boolean anyGone;
  private byte step;
  private int since;
  private int until;
  private int persons;

  /**
   * Answers a question about what a view holds; {@code people} is more than the number of any
   * person it holds.
   */
  Answer run(View seen, Question question, int people) {
    view = seen;
    persons = people;
    whatIf = question.isolated();
    placeMinutes = question.rule().minutesByPlace();
    codeMinutes = question.rule().minutesByCode();
    backward = question.direction() == Question.Direction.BACKWARD;
    anyGone = seen.base().anyGone();
    since = question.since();
    until = question.until();
    reached.begin(persons);
    Wave[] waves = new Wave[question.depth()];
    Wave wave = firstWave(question.cases());
    int steps = 0;
    while (steps < question.depth() && wave.size() > 0) {
      waves[steps] = wave;
      step = (byte) (steps + 1);
      spread(wave);
      steps++;
      wave = nextWave(question.rule().latency());
    }
    return new Answer(seen, question, reached, Arrays.copyOf(waves, steps));
  }

  private Wave firstWave(List<IndexCase> cases) {
    Wave wave = new Wave(cases.size());
    for (int at = 0; at < cases.size(); at++) {
      IndexCase index = cases.get(at);
      if (reached.slot(index.person()) < 0) {
        int slot = reached.add(index.person());
        reached.level[slot] = 0;
        reached.first[slot] = index.from();
        reached.last[slot] = index.to();
        reached.minutes[slot] = 0;
        reached.parent[slot] = -1;
        reached.since[slot] = Integer.MIN_VALUE;
        reached.sooner[slot] = Integer.MIN_VALUE;
        reached.via[slot] = -1;
      }
      int end = Math.min(index.to(), until);
      wave.put(
          at,
          index.person(),
          Math.max(index.from(), since),
          backward ? end : Math.min(end, isolated(index.person())),
          -1);
    }
    return wave;
  }

  /** Those for whom the last step found a sooner moment, from then on. */
  private Wave nextWave(int latency) {
    Wave wave = new Wave(improvements);
    for (int at = 0; at < improvements; at++) {
      int slot = improved[at];
      int moment = reached.sooner[slot];
      reached.since[slot] = moment;
      int who = reached.person[slot];
      if (backward) {
        wave.put(at, who, since, Math.min(until, -moment - latency), reached.via[slot]);
      } else {
        wave.put(at, who, moment + latency, Math.min(until, isolated(who)), reached.via[slot]);
      }
    }
    improvements = 0;
    return wave;
  }

  private void spread(Wave wave) {
    Base base = view.base();
    Recent recent = view.recent();
    for (int at = 0; at < wave.size(); at++) {
      int who = wave.person[at];
      int from = wave.from[at];
      int to = wave.to[at];
      if (from >= to) {
        continue;
      }
      if (who < base.persons()) {
        for (int i = base.personStart[who]; i < base.personStart[who + 1]; i++) {
          int begin = base.personFrom[i];
          if (begin >= to) {
            break;
          }
          int end = begin + (base.personMinutes[i] & 0xFFFF);
          if (end > from && !(anyGone && base.goneByPerson(i))) {
            visit(who, base.spaceOf[i], Math.max(begin, from), Math.min(end, to));
          }
        }
      }
      for (int i = recent.firstOfPerson(who); i >= 0; i = recent.nextOfPerson(i)) {
        int begin = recent.from(i);
        visit(who, recent.space(i), Math.max(begin, from), Math.min(begin + recent.minutes(i), to));
      }
      follow(who, from, to);
    }
  }

  /** Whom somebody met in a space between two moments. */
  private void visit(int who, int space, int from, int to) {
    int need = placeMinutes[view.places().get(space)];
    if (to - from < need) {
      return;
    }
    Base base = view.base();
    if (space < base.spaces()) {
      int end = base.spaceStart[space + 1];
      for (int i = base.firstLasting(space, from); i < end; i++) {
        int begin = base.spaceFrom[i];
        if (to - begin < need) {
          break;
        }
        int start = Math.max(begin, from);
        int finish = Math.min(begin + (base.spaceMinutes[i] & 0xFFFF), to);
        if (finish - start >= need && !(anyGone && base.goneBySpace(i))) {
          meet(who, base.personOf[i], start, finish, need);
        }
      }
    }
    Recent recent = view.recent();
    for (int i = recent.firstOfSpace(space); i >= 0; i = recent.nextOfSpace(i)) {
      int begin = recent.from(i);
      int start = Math.max(begin, from);
      int finish = Math.min(begin + recent.minutes(i), to);
      if (finish - start >= need) {
        meet(who, recent.person(i), start, finish, need);
      }
    }
  }

  /** Whom somebody met by the contacts told of. */
  private void follow(int who, int from, int to) {
    Links links = view.links();
    for (int i = links.first(who); i >= 0; i = links.next(i)) {
      if (!links.gone(i)) {
        int need = codeMinutes[links.code(i)];
        int start = Math.max(links.from(i), from);
        int finish = Math.min(links.to(i), to);
        if (finish - start >= need) {
          meet(who, links.other(i), start, finish, need);
        }
      }
    }
  }

  private void meet(int source, int who, int start, int end, int need) {
    if (who == source || who >= persons) { // a person added after the question began
      return;
    }
    int finish = backward ? Math.min(end, isolated(who)) : end;
    if (finish - start < need) {
      return;
    }
    int moment = backward ? -finish : start;
    int slot = reached.slot(who);
    if (slot < 0) {
      enter(source, who, start, finish, moment);
      return;
    }
    byte level = reached.level[slot];
    if (level == 0) {
      return;
    }
    if (moment < reached.sooner[slot]) {
      reached.sooner[slot] = moment;
      reached.via[slot] = source;
      mark(slot);
    } else if (moment == reached.sooner[slot]
        && improvedAt[slot] == step
        && source < reached.via[slot]) {
      reached.via[slot] = source;
    }
    if (level == step) {
      reached.first[slot] = Math.min(reached.first[slot], start);
      reached.last[slot] = Math.max(reached.last[slot], finish);
      reached.minutes[slot] += finish - start;
      reached.parent[slot] = reached.via[slot];
    }
  }

  private void enter(int source, int who, int start, int finish, int moment) {
    int slot = reached.add(who);
    reached.level[slot] = step;
    reached.first[slot] = start;
    reached.last[slot] = finish;
    reached.minutes[slot] = finish - start;
    reached.parent[slot] = source;
    reached.since[slot] = Integer.MAX_VALUE;
    reached.sooner[slot] = moment;
    reached.via[slot] = source;
    if (slot >= improvedAt.length) {
      improvedAt = Arrays.copyOf(improvedAt, reached.person.length);
    }
    improvedAt[slot] = 0;
    mark(slot);
  }

  private void mark(int slot) {
    if (improvedAt[slot] != step) {
      improvedAt[slot] = step;
      if (improvements == improved.length) {
        improved = Arrays.copyOf(improved, improvements * 2);
      }
      improved[improvements++] = slot;
    }
  }

  private int isolated(int who) {
    if (!whatIf.isEmpty()) {
      Integer moment = whatIf.get(who);
      if (moment != null) {
        return moment;
      }
    }
    return view.isolated().get(who);
  }
}

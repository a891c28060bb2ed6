package vn.chot.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The wave that runs from the cases.
 *
 * <p><b>Idea.</b> A chain of k hops that respects time exists exactly if one of k−1 hops reaches
 * somebody in time to meet the next. So it is enough to know, after each step, since when each
 * person could have been exposed by at most so many hops: step k looks only at those for whom that
 * moment came or came sooner in step k−1, and asks whom they met from then on. A person's level is
 * the step that first reached them; first and last exposure and minutes are those of that step; a
 * sooner moment found by a longer chain is kept too, for whom it lets that person reach.
 * <b>Layout.</b> {@link Reached} and a list of slots a step; a step's {@link Visits} in the order
 * of spaces. <b>Cost.</b> Per step: for each person of the wave, their presences, and for each of
 * those one binary search and the presences that overlap in that space. A wave of thousands is
 * shared out among the processors.
 *
 * <p>Backwards the same wave runs against time: the moment kept is the latest at which somebody
 * must have been infected already, negated, so that sooner is smaller in both directions.
 *
 * <p>One search at a time an object; it is used again, so that little is allocated but the answer.
 */
final class Search {
  /** A wave from this size on is worth a second thread. */
  private static final int SHARED_OUT = 1_000;

  private final Reached reached = new Reached();
  private final Known known = new Known();
  private Spread[] parts = {new Spread()};
  private int[] improved = new int[1 << 10];
  private byte[] improvedAt = new byte[1 << 10];
  private int improvements;

  /**
   * Answers a question about what a view holds; {@code people} is more than the number of any
   * person it holds, {@code spaces} than that of any space.
   */
  Answer run(View view, Question question, int people, int spaces) {
    Terms terms = new Terms(view, question);
    reached.begin(people);
    known.begin(people);
    Wave[] waves = new Wave[question.depth()];
    Wave wave = firstWave(terms, question.cases());
    int steps = 0;
    while (steps < question.depth() && wave.size() > 0) {
      waves[steps++] = wave;
      if (steps == question.depth()) {
        known.addAll(reached);
      }
      spread(terms, wave, people, spaces, (byte) steps);
      wave = steps < question.depth() ? nextWave(terms, question.rule().latency()) : new Wave(0);
    }
    Answer answer = new Answer(view, question, reached, Arrays.copyOf(waves, steps));
    known.forget(reached);
    return answer;
  }

  private Wave firstWave(Terms terms, List<IndexCase> cases) {
    Wave wave = new Wave(cases.size());
    List<IndexCase> sorted =
        cases.stream().sorted(Comparator.comparingInt(IndexCase::person)).toList();
    improvements = 0;
    for (int at = 0; at < sorted.size(); at++) {
      IndexCase index = sorted.get(at);
      int who = index.person();
      if (reached.slot(who) < 0) {
        int slot = reached.add(who, 0, index.from(), index.to(), 0, Integer.MIN_VALUE, -1);
        room(slot);
        known.add(who);
      }
      int from = Math.max(index.from(), terms.since);
      int to = Math.min(index.to(), terms.until);
      wave.put(at, who, from, terms.backward ? to : Math.min(to, terms.isolated(who)), -1);
    }
    return wave;
  }

  /** Those for whom the last step found a sooner moment, from then on. */
  private Wave nextWave(Terms terms, int latency) {
    Wave wave = new Wave(improvements);
    for (int at = 0; at < improvements; at++) {
      wave.person[at] = reached.get(improved[at], Reached.PERSON);
    }
    if (improvements < SHARED_OUT) {
      Arrays.sort(wave.person);
    } else {
      Arrays.parallelSort(wave.person);
    }
    for (int at = 0; at < improvements; at++) {
      int who = wave.person[at];
      int slot = reached.slot(who);
      int moment = reached.get(slot, Reached.SOONER);
      int via = reached.get(slot, Reached.VIA);
      if (terms.backward) {
        wave.put(at, who, terms.since, Math.min(terms.until, -moment - latency), via);
      } else {
        wave.put(at, who, moment + latency, Math.min(terms.until, terms.isolated(who)), via);
      }
    }
    improvements = 0;
    return wave;
  }

  private void spread(Terms terms, Wave wave, int people, int spaces, byte step) {
    int count = wave.size() < SHARED_OUT ? 1 : Runtime.getRuntime().availableProcessors();
    hold(count);
    each(
        count,
        part ->
            parts[part].gather(
                terms, wave, share(wave.size(), part, count), share(wave.size(), part + 1, count)));
    Visits visits = parts[0].visits;
    for (int part = 1; part < count; part++) {
      visits.addAll(parts[part].visits);
    }
    visits.order(spaces);
    each(
        count,
        part -> {
          Spread mine = parts[part];
          mine.met.begin(people);
          mine.meet(
              terms,
              known,
              visits,
              share(visits.size(), part, count),
              share(visits.size(), part + 1, count));
          mine.follow(
              terms,
              known,
              wave,
              share(wave.size(), part, count),
              share(wave.size(), part + 1, count));
        });
    for (int part = 0; part < count; part++) {
      join(parts[part].met, step);
    }
  }

  private void hold(int count) {
    int held = parts.length;
    if (held < count) {
      parts = Arrays.copyOf(parts, count);
      for (int part = held; part < count; part++) {
        parts[part] = new Spread();
      }
    }
  }

  private static int share(int whole, int part, int parts) {
    return (int) ((long) whole * part / parts);
  }

  private static void each(int parts, IntConsumer work) {
    if (parts == 1) {
      work.accept(0);
    } else {
      IntStream.range(0, parts).parallel().forEach(work);
    }
  }

  /** Takes what one part of a step found into what is reached. */
  private void join(Reached met, byte step) {
    for (int found = 0; found < met.count(); found++) {
      int who = met.get(found, Reached.PERSON);
      int moment = met.get(found, Reached.SOONER);
      int via = met.get(found, Reached.VIA);
      int first = met.get(found, Reached.FIRST);
      int last = met.get(found, Reached.LAST);
      int minutes = met.get(found, Reached.MINUTES);
      int slot = reached.slot(who);
      if (slot < 0) {
        slot = reached.add(who, step, first, last, minutes, moment, via);
        room(slot);
        mark(slot, step);
        continue;
      }
      int sooner = reached.get(slot, Reached.SOONER);
      if (moment < sooner) {
        reached.set(slot, Reached.SOONER, moment);
        reached.set(slot, Reached.VIA, via);
        mark(slot, step);
      } else if (moment == sooner
          && improvedAt[slot] == step
          && via < reached.get(slot, Reached.VIA)) {
        reached.set(slot, Reached.VIA, via);
      }
      if (reached.get(slot, Reached.LEVEL) == step) {
        reached.widen(slot, first, last, minutes);
        reached.set(slot, Reached.PARENT, reached.get(slot, Reached.VIA));
      }
    }
  }

  private void room(int slot) {
    if (slot >= improvedAt.length) {
      improvedAt = Arrays.copyOf(improvedAt, improvedAt.length * 2);
    }
    improvedAt[slot] = 0;
  }

  private void mark(int slot, byte step) {
    if (improvedAt[slot] != step) {
      improvedAt[slot] = step;
      if (improvements == improved.length) {
        improved = Arrays.copyOf(improved, improvements * 2);
      }
      improved[improvements++] = slot;
    }
  }
}

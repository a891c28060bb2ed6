package vn.chot.trace;

/**
 * One part of a step, worked on by one thread: first where a part of the wave was, then whom the
 * visitors of a part of the spaces met.
 *
 * <p>Parts share nothing they write: each keeps those it met with what it saw of them, and {@link
 * Search} joins the parts. Joining is the least, the greatest and a sum, so that it does not matter
 * who met whom in which part.
 */
final class Spread {
  final Visits visits = new Visits();
  final Reached met = new Reached();

  /** Notes where the wave from one place to another was while it could pass it on. */
  void gather(Terms terms, Wave wave, int begin, int end) {
    visits.clear();
    Base base = terms.view.base();
    Recent recent = terms.view.recent();
    boolean anyGone = base.anyGone();
    for (int at = begin; at < end; at++) {
      int who = wave.person[at];
      int from = wave.from[at];
      int to = wave.to[at];
      if (from >= to) {
        continue;
      }
      if (who < base.persons()) {
        for (int i = base.personStart[who]; i < base.personStart[who + 1]; i++) {
          int start = base.personFrom[i];
          if (start >= to) {
            break;
          }
          int finish = start + (base.personMinutes[i] & 0xFFFF);
          if (finish > from && !(anyGone && base.goneByPerson(i))) {
            note(terms, who, base.spaceOf[i], Math.max(start, from), Math.min(finish, to));
          }
        }
      }
      for (int i = recent.firstOfPerson(who); i >= 0; i = recent.nextOfPerson(i)) {
        int start = recent.from(i);
        int finish = Math.min(start + recent.minutes(i), to);
        note(terms, who, recent.space(i), Math.max(start, from), finish);
      }
    }
  }

  private void note(Terms terms, int who, int space, int from, int to) {
    if (to - from >= terms.need(space)) {
      visits.add(who, space, from, to);
    }
  }

  /** Whom the visitors of some visits met. */
  void meet(Terms terms, Known known, Visits ordered, int begin, int end) {
    for (int at = begin; at < end; at++) {
      visit(terms, known, ordered.who(at), ordered.space(at), ordered.from(at), ordered.to(at));
    }
  }

  private void visit(Terms terms, Known known, int who, int space, int from, int to) {
    int need = terms.need(space);
    Base base = terms.view.base();
    if (space < base.spaces()) {
      boolean anyGone = base.anyGone();
      int end = base.spaceStart[space + 1];
      for (int i = base.firstLasting(space, from); i < end; i++) {
        int begin = base.spaceFrom[i];
        if (to - begin < need) {
          break;
        }
        int start = Math.max(begin, from);
        int finish = Math.min(begin + (base.spaceMinutes[i] & 0xFFFF), to);
        if (finish - start >= need && !(anyGone && base.goneBySpace(i))) {
          meet(terms, known, who, base.personOf[i], start, finish, need);
        }
      }
    }
    Recent recent = terms.view.recent();
    for (int i = recent.firstOfSpace(space); i >= 0; i = recent.nextOfSpace(i)) {
      int begin = recent.from(i);
      int start = Math.max(begin, from);
      int finish = Math.min(begin + recent.minutes(i), to);
      if (finish - start >= need) {
        meet(terms, known, who, recent.person(i), start, finish, need);
      }
    }
  }

  /** Whom a part of the wave met by the contacts told of. */
  void follow(Terms terms, Known known, Wave wave, int begin, int end) {
    Links links = terms.view.links();
    if (links.size() == 0) {
      return;
    }
    for (int at = begin; at < end; at++) {
      int who = wave.person[at];
      for (int i = links.first(who); i >= 0; i = links.next(i)) {
        if (!links.gone(i)) {
          int need = terms.codeMinutes[links.code(i)];
          int start = Math.max(links.from(i), wave.from[at]);
          int finish = Math.min(links.to(i), wave.to[at]);
          if (finish - start >= need) {
            meet(terms, known, who, links.other(i), start, finish, need);
          }
        }
      }
    }
  }

  private void meet(Terms terms, Known known, int source, int who, int start, int end, int need) {
    if (who == source || !known.matters(who)) {
      return;
    }
    int finish = terms.backward ? Math.min(end, terms.isolated(who)) : end;
    if (finish - start < need) {
      return;
    }
    int moment = terms.backward ? -finish : start;
    met.meet(who, start, finish, moment, source);
  }
}

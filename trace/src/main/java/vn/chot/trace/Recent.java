package vn.chot.trace;

/**
 * The presences added since the base was settled.
 *
 * <p><b>Idea.</b> Two linked lists through one log: each entry knows the entry before it of the
 * same person and of the same space. <b>Layout.</b> Eight {@link IntTable}s: four columns, two
 * links, two tables of heads. <b>Cost.</b> Adding writes eight ints and publishes the two heads
 * last, so a reader that sees a head sees its entry whole; no lock, no copying. Walking a list
 * costs a cache miss an entry, so the log is settled into the base when it has grown. A removed
 * entry keeps its place with no minutes.
 */
final class Recent {
  private final IntTable person = new IntTable(0);
  private final IntTable space = new IntTable(0);
  private final IntTable from = new IntTable(0);
  private final IntTable minutes = new IntTable(0);
  private final IntTable nextOfPerson = new IntTable(-1);
  private final IntTable nextOfSpace = new IntTable(-1);
  private final IntTable headOfPerson = new IntTable(-1);
  private final IntTable headOfSpace = new IntTable(-1);
  private int size;

  /** Adds one; only the writer calls it. */
  void add(int who, int where, int since, int lasting) {
    int at = size;
    person.set(at, who);
    space.set(at, where);
    from.set(at, since);
    minutes.set(at, lasting);
    nextOfPerson.set(at, headOfPerson.get(who));
    nextOfSpace.set(at, headOfSpace.get(where));
    size = at + 1;
    headOfPerson.release(who, at);
    headOfSpace.release(where, at);
  }

  /** Removes one of exactly these values, if there is one; only the writer calls it. */
  boolean remove(int who, int where, int since, int lasting) {
    for (int at = headOfPerson.get(who); at >= 0; at = nextOfPerson.get(at)) {
      if (space.get(at) == where && from.get(at) == since && minutes.get(at) == lasting) {
        minutes.release(at, 0);
        return true;
      }
    }
    return false;
  }

  int firstOfPerson(int who) {
    return headOfPerson.acquire(who);
  }

  int nextOfPerson(int at) {
    return nextOfPerson.get(at);
  }

  int firstOfSpace(int where) {
    return headOfSpace.acquire(where);
  }

  int nextOfSpace(int at) {
    return nextOfSpace.get(at);
  }

  int person(int at) {
    return person.get(at);
  }

  int space(int at) {
    return space.get(at);
  }

  int from(int at) {
    return from.get(at);
  }

  /** Minutes; 0 for one that was removed. */
  int minutes(int at) {
    return minutes.get(at);
  }

  int size() {
    return size;
  }

  /** Bytes held. */
  long bytes() {
    return person.bytes()
        + space.bytes()
        + from.bytes()
        + minutes.bytes()
        + nextOfPerson.bytes()
        + nextOfSpace.bytes()
        + headOfPerson.bytes()
        + headOfSpace.bytes();
  }
}

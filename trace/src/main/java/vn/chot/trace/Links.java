package vn.chot.trace;

/**
 * The contacts that were told.
 *
 * <p><b>Idea.</b> The linked lists of {@link Recent} with one key: each contact is entered under
 * both people. Contacts are few beside presences, so they are never settled. <b>Layout.</b> Seven
 * {@link IntTable}s. <b>Cost.</b> Adding: two entries; a person's contacts: a walk.
 */
final class Links {
  private static final int GONE = -1;

  private final IntTable other = new IntTable(0);
  private final IntTable from = new IntTable(0);
  private final IntTable to = new IntTable(0);
  private final IntTable code = new IntTable(GONE);
  private final IntTable source = new IntTable(0);
  private final IntTable next = new IntTable(-1);
  private final IntTable head = new IntTable(-1);
  private int size;

  void add(Contact contact) {
    enter(contact.one(), contact.other(), contact);
    enter(contact.other(), contact.one(), contact);
  }

  private void enter(int who, int with, Contact contact) {
    int at = size;
    other.set(at, with);
    from.set(at, contact.from());
    to.set(at, contact.to());
    code.set(at, contact.code());
    source.set(at, contact.source());
    next.set(at, head.get(who));
    size = at + 1;
    head.release(who, at);
  }

  /** Removes one of exactly these values, if there is one. */
  boolean remove(Contact contact) {
    return strike(contact.one(), contact.other(), contact)
        && strike(contact.other(), contact.one(), contact);
  }

  private boolean strike(int who, int with, Contact contact) {
    for (int at = head.get(who); at >= 0; at = next.get(at)) {
      if (other.get(at) == with
          && from.get(at) == contact.from()
          && to.get(at) == contact.to()
          && code.get(at) == contact.code()
          && source.get(at) == contact.source()) {
        code.release(at, GONE);
        return true;
      }
    }
    return false;
  }

  int first(int who) {
    return head.acquire(who);
  }

  int next(int at) {
    return next.get(at);
  }

  boolean gone(int at) {
    return code.get(at) == GONE;
  }

  int other(int at) {
    return other.get(at);
  }

  int from(int at) {
    return from.get(at);
  }

  int to(int at) {
    return to.get(at);
  }

  int code(int at) {
    return code.get(at);
  }

  int source(int at) {
    return source.get(at);
  }

  /** Contacts entered, removed ones too. */
  int size() {
    return size / 2;
  }

  /** Bytes held. */
  long bytes() {
    return other.bytes()
        + from.bytes()
        + to.bytes()
        + code.bytes()
        + source.bytes()
        + next.bytes()
        + head.bytes();
  }
}

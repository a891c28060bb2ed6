package vn.chot.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The index: who was where when, and what follows from it.
 *
 * <p>Many threads may ask at once; changes come one at a time and are seen by the next question. A
 * question never waits for a change. {@link #settle} makes the base anew from all that is held;
 * changes wait for it, questions do not.
 */
public final class Trace {
  private static final int NEVER = Integer.MAX_VALUE;

  private final Object writing = new Object();
  private final ConcurrentLinkedDeque<Search> idle = new ConcurrentLinkedDeque<>();
  private final IntTable places = new IntTable(Place.CLOSED.code);
  private final IntTable isolated = new IntTable(NEVER);
  private final Links links = new Links();
  private volatile View view;
  private volatile int persons;
  private volatile int spaces;

  private Trace(Base base) {
    view = new View(base, new Recent(), links, places, isolated);
    persons = base.persons();
    spaces = base.spaces();
  }

  /** An index that holds nothing. */
  public static Trace empty() {
    return new Trace(Base.empty());
  }

  /** An index of presences read in bulk; the loading is spent. */
  public static Trace of(Loading loading) {
    return new Trace(loading.settle());
  }

  /**
   * An index from its own file.
   *
   * @param file as {@link #save} wrote it
   * @param edition the edition the file must be of: what the caller knows of its own store
   * @throws SnapshotRefused where it is of another edition, cut or changed
   */
  public static Trace load(Path file, long edition) throws IOException, SnapshotRefused {
    return Snapshot.read(file, edition);
  }

  /** Writes all that is held to a file, whole or not at all. */
  public void save(Path file, long edition) throws IOException {
    synchronized (writing) {
      settle();
      Snapshot.write(file, edition, view, persons, spaces);
    }
  }

  static Trace restored(Base base) {
    return new Trace(base);
  }

  /** Says what kind of space a space is; one that nothing is said of is {@link Place#CLOSED}. */
  public void describe(int space, Place place) {
    synchronized (writing) {
      spaces = Math.max(spaces, space + 1);
      places.release(space, place.code);
    }
  }

  /** Adds a presence. */
  public void append(Presence presence) {
    append(presence.person(), presence.space(), presence.from(), presence.to());
  }

  /** Adds a presence; a stay of over 65,535 minutes is kept in pieces. */
  public void append(int person, int space, int from, int to) {
    synchronized (writing) {
      if (person >= persons) {
        persons = person + 1;
      }
      if (space >= spaces) {
        spaces = space + 1;
      }
      Recent recent = view.recent();
      int begin = from;
      while (to - begin > Base.LONGEST) {
        recent.add(person, space, begin, Base.LONGEST);
        begin += Base.LONGEST;
      }
      recent.add(person, space, begin, to - begin);
    }
  }

  /**
   * Takes a presence back.
   *
   * @return whether one of exactly these values was held
   */
  public boolean remove(Presence presence) {
    synchronized (writing) {
      boolean all = true;
      int begin = presence.from();
      while (begin < presence.to()) {
        int end = Math.min(presence.to(), begin + Base.LONGEST);
        all &= removePiece(new Presence(presence.person(), presence.space(), begin, end));
        begin = end;
      }
      return all;
    }
  }

  private boolean removePiece(Presence piece) {
    return view.recent()
            .remove(piece.person(), piece.space(), piece.from(), piece.to() - piece.from())
        || view.base().remove(piece);
  }

  /** Adds a contact that somebody told of. */
  public void tell(Contact contact) {
    synchronized (writing) {
      persons = Math.max(persons, Math.max(contact.one(), contact.other()) + 1);
      links.add(contact);
    }
  }

  /** Strikes a contact; answers whether one of exactly these values was held. */
  public boolean strike(Contact contact) {
    synchronized (writing) {
      return links.remove(contact);
    }
  }

  /** Says from which minute somebody was isolated: whom they meet from then on does not count. */
  public void isolate(int person, int minute) {
    synchronized (writing) {
      persons = Math.max(persons, person + 1);
      isolated.release(person, minute);
    }
  }

  /** Says that somebody is not isolated. */
  public void endIsolation(int person) {
    isolate(person, NEVER);
  }

  /** Answers a question. */
  public Answer ask(Question question) {
    Search search = idle.pollLast();
    if (search == null) {
      search = new Search();
    }
    try {
      int people = persons;
      for (IndexCase index : question.cases()) {
        people = Math.max(people, index.person() + 1);
      }
      return search.run(view, question, people, spaces);
    } finally {
      idle.addLast(search);
    }
  }

  /** Who was in a space in a window, in the order of time, then of persons. */
  public List<Stay> whoWas(int space, int from, int to) {
    List<Stay> stays = new ArrayList<>();
    Stays.in(
        view,
        space,
        from,
        to,
        (person, begin, end) ->
            stays.add(new Stay(person, Math.max(begin, from), Math.min(end, to))));
    stays.sort(Comparator.comparingInt(Stay::from).thenComparingInt(Stay::person));
    return List.copyOf(stays);
  }

  /** Where a person was in a window, in the order of time. */
  public List<Presence> whereWas(int person, int from, int to) {
    List<Presence> stays = new ArrayList<>();
    Stays.of(
        view,
        person,
        (space, begin, end) -> {
          if (begin < to && end > from) {
            stays.add(new Presence(person, space, begin, end));
          }
        });
    stays.sort(Comparator.comparingInt(Presence::from).thenComparingInt(Presence::space));
    return List.copyOf(stays);
  }

  /** The spaces in which at least so many of the cases were within their windows. */
  public List<SharedSpace> shared(List<IndexCase> cases, int least) {
    return FindShared.among(view, cases, least);
  }

  /** Makes the base anew from all that is held; worth its time when many were added or removed. */
  public void settle() {
    synchronized (writing) {
      View now = view;
      if (now.recent().size() == 0 && !now.base().anyGone()) {
        return;
      }
      Loading loading = new Loading();
      for (int person = 0; person < persons; person++) {
        int who = person;
        Stays.of(now, who, (space, from, to) -> loading.add(who, space, from, to));
      }
      view = new View(loading.settle(), new Recent(), links, places, isolated);
    }
  }

  /** How many presences were added since the base was settled. */
  public int unsettled() {
    return view.recent().size();
  }

  /** How many presences are held, those removed but not settled too. */
  public int size() {
    View now = view;
    return now.base().size() + now.recent().size();
  }

  /** One more than the greatest number of a person. */
  public int persons() {
    return persons;
  }

  /** One more than the greatest number of a space. */
  public int spaces() {
    return spaces;
  }

  /** Bytes held, without those of searches in hand. */
  public long bytes() {
    View now = view;
    return now.base().bytes()
        + now.recent().bytes()
        + links.bytes()
        + places.bytes()
        + isolated.bytes();
  }
}

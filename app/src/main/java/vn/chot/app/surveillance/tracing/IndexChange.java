package vn.chot.app.surveillance.tracing;

import vn.chot.trace.Contact;
import vn.chot.trace.Place;
import vn.chot.trace.Presence;
import vn.chot.trace.Trace;

/** One step that brings the index to what was stored. */
sealed interface IndexChange {
  void apply(Trace trace);

  /** Presences, four numbers each: person, space, from, to. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Append(int[] rows) implements IndexChange {
    @Override
    public void apply(Trace trace) {
      for (int at = 0; at < rows.length; at += 4) {
        trace.append(rows[at], rows[at + 1], rows[at + 2], rows[at + 3]);
      }
    }
  }

  /** A presence is taken back. */
  record Remove(Presence presence) implements IndexChange {
    @Override
    public void apply(Trace trace) {
      trace.remove(presence);
    }
  }

  /** A meeting was told. */
  record Tell(Contact contact) implements IndexChange {
    @Override
    public void apply(Trace trace) {
      trace.tell(contact);
    }
  }

  /** A meeting was struck. */
  record Strike(Contact contact) implements IndexChange {
    @Override
    public void apply(Trace trace) {
      trace.strike(contact);
    }
  }

  /** Since when somebody is isolated; {@link Integer#MAX_VALUE} where they are not. */
  record Isolate(int person, int minute) implements IndexChange {
    @Override
    public void apply(Trace trace) {
      trace.isolate(person, minute);
    }
  }

  /** What kind of space a space is. */
  record Describe(int space, Place place) implements IndexChange {
    @Override
    public void apply(Trace trace) {
      trace.describe(space, place);
    }
  }
}

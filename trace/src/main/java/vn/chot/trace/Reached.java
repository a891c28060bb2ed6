package vn.chot.trace;

import java.util.Arrays;

/**
 * The people a wave has reached so far.
 *
 * <p><b>Idea.</b> A sparse set: {@code slotOf[person]} may hold anything; it counts only when the
 * slot is used and names that person, so beginning anew costs nothing whatever the number of
 * people. <b>Layout.</b> One int a person, kept between questions; per slot the columns of the
 * answer, and two moments: since when (backwards: until when) the person could pass it on after
 * this step, and after the step before. <b>Cost.</b> A look-up is two loads.
 */
final class Reached {
  private int[] slotOf;
  int count;
  int[] person = new int[1 << 12];
  byte[] level = new byte[1 << 12];
  int[] first = new int[1 << 12];
  int[] last = new int[1 << 12];
  int[] minutes = new int[1 << 12];
  int[] parent = new int[1 << 12];

  /** When the person was exposed by the shortest wait, after the last whole step. */
  int[] since = new int[1 << 12];

  /** The same, with what this step has found. */
  int[] sooner = new int[1 << 12];

  /** From whom that came. */
  int[] via = new int[1 << 12];

  Reached(int persons) {
    slotOf = new int[Math.max(16, persons)];
  }

  void begin(int persons) {
    count = 0;
    if (slotOf.length < persons) {
      slotOf = new int[Math.max(persons, slotOf.length + (slotOf.length >> 1))];
    }
  }

  /** The slot of a person, or −1. */
  int slot(int who) {
    int slot = slotOf[who];
    return slot < count && person[slot] == who ? slot : -1;
  }

  /** A new slot; the columns are the caller's to fill. */
  int add(int who) {
    int slot = count;
    if (slot == person.length) {
      grow();
    }
    slotOf[who] = slot;
    person[slot] = who;
    count = slot + 1;
    return slot;
  }

  private void grow() {
    int room = person.length * 2;
    person = Arrays.copyOf(person, room);
    level = Arrays.copyOf(level, room);
    first = Arrays.copyOf(first, room);
    last = Arrays.copyOf(last, room);
    minutes = Arrays.copyOf(minutes, room);
    parent = Arrays.copyOf(parent, room);
    since = Arrays.copyOf(since, room);
    sooner = Arrays.copyOf(sooner, room);
    via = Arrays.copyOf(via, room);
  }
}

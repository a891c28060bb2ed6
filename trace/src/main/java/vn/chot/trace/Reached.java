package vn.chot.trace;

import java.util.Arrays;

/**
 * People and what a wave has found of each: those reached so far, or those met in one part of a
 * step.
 *
 * <p><b>Idea.</b> A question of one case meets a few thousand people many times over: their slots
 * stand in a small hash table that stays in the nearest cache. When it is half full the search is a
 * large one, and slots move to a sparse set: {@code slotOf[person]} may hold anything; it counts
 * only when the slot is used and names that person, so that nothing is ever cleared. <b>Layout.</b>
 * 8,192 ints; one int a person, made when first needed and kept; eight ints a slot beside each
 * other, half a cache line, so that a meeting touches one line. <b>Cost.</b> A look-up is two loads
 * either way.
 */
final class Reached {
  static final int PERSON = 0;

  /** The step that first reached the person; 0 for a case. */
  static final int LEVEL = 1;

  static final int FIRST = 2;
  static final int LAST = 3;
  static final int MINUTES = 4;
  static final int PARENT = 5;

  /** Since when (backwards: until when, negated) the person could pass it on. */
  static final int SOONER = 6;

  /** From whom that came. */
  static final int VIA = 7;

  private static final int WIDTH = 3;

  private static final int BITS = 13;

  /** A slot and one, 0 where nobody stands. */
  private final int[] table = new int[1 << BITS];

  private int[] slotOf = new int[0];
  private boolean large;
  private int persons;
  private int[] rows = new int[1 << 12];
  private int count;

  void begin(int people) {
    count = 0;
    persons = people;
    large = false;
    Arrays.fill(table, 0);
  }

  int count() {
    return count;
  }

  /** The slot of a person, or −1. */
  int slot(int who) {
    if (large) {
      int slot = slotOf[who];
      return slot < count && rows[slot << WIDTH] == who ? slot : -1;
    }
    for (int at = place(who); table[at] != 0; at = (at + 1) & (table.length - 1)) {
      int slot = table[at] - 1;
      if (rows[slot << WIDTH] == who) {
        return slot;
      }
    }
    return -1;
  }

  private static int place(int who) {
    return (who * 0x9E3779B9) >>> (Integer.SIZE - BITS);
  }

  private void enter(int who, int slot) {
    if (large) {
      slotOf[who] = slot;
      return;
    }
    if (slot == table.length / 2) {
      large = true;
      if (slotOf.length < persons) {
        slotOf = new int[persons + (persons >> 2)];
      }
      for (int known = 0; known < slot; known++) {
        slotOf[rows[known << WIDTH]] = known;
      }
      slotOf[who] = slot;
      return;
    }
    int at = place(who);
    while (table[at] != 0) {
      at = (at + 1) & (table.length - 1);
    }
    table[at] = slot + 1;
  }

  int get(int slot, int column) {
    return rows[(slot << WIDTH) | column];
  }

  void set(int slot, int column, int value) {
    rows[(slot << WIDTH) | column] = value;
  }

  /** A new slot; {@code parent} is {@code via}. */
  int add(int who, int level, int first, int last, int minutes, int sooner, int via) {
    int slot = count;
    if ((slot << WIDTH) == rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    enter(who, slot);
    int at = slot << WIDTH;
    rows[at | PERSON] = who;
    rows[at | LEVEL] = level;
    rows[at | FIRST] = first;
    rows[at | LAST] = last;
    rows[at | MINUTES] = minutes;
    rows[at | PARENT] = via;
    rows[at | SOONER] = sooner;
    rows[at | VIA] = via;
    count = slot + 1;
    return slot;
  }

  /** Takes in one meeting with somebody. */
  void meet(int who, int from, int to, int moment, int source) {
    int slot = slot(who);
    if (slot < 0) {
      add(who, 0, from, to, to - from, moment, source);
      return;
    }
    int[] held = rows;
    int at = slot << WIDTH;
    if (from < held[at | FIRST]) {
      held[at | FIRST] = from;
    }
    if (to > held[at | LAST]) {
      held[at | LAST] = to;
    }
    held[at | MINUTES] += to - from;
    int sooner = held[at | SOONER];
    if (moment < sooner || (moment == sooner && source < held[at | VIA])) {
      held[at | SOONER] = moment;
      held[at | VIA] = source;
    }
  }

  /** Widens a slot's exposure. */
  void widen(int slot, int first, int last, int minutes) {
    int at = slot << WIDTH;
    rows[at | FIRST] = Math.min(rows[at | FIRST], first);
    rows[at | LAST] = Math.max(rows[at | LAST], last);
    rows[at | MINUTES] += minutes;
  }

  /** A copy of a column. */
  int[] column(int column) {
    int[] values = new int[count];
    for (int slot = 0; slot < count; slot++) {
      values[slot] = rows[(slot << WIDTH) | column];
    }
    return values;
  }
}

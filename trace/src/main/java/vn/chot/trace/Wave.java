package vn.chot.trace;

/**
 * Those who could pass it on in one step, and when, in the order of persons.
 *
 * <p>Kept from each step of a search, so that evidence and paths can be read afterwards. A person
 * may stand in it twice: a case with two windows.
 */
final class Wave {
  final int[] person;
  final int[] from;
  final int[] to;
  final int[] via;

  Wave(int size) {
    person = new int[size];
    from = new int[size];
    to = new int[size];
    via = new int[size];
  }

  void put(int at, int who, int since, int until, int source) {
    person[at] = who;
    from[at] = since;
    to[at] = until;
    via[at] = source;
  }

  int size() {
    return person.length;
  }

  /** The index of a person's first place, or −1; the others follow it. */
  int find(int who) {
    int low = 0;
    int high = person.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (person[middle] < who) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < person.length && person[low] == who ? low : -1;
  }
}

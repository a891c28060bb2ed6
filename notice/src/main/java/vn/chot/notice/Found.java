package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Names found, and where.
 *
 * @param names the names, as written
 * @param places where each run of them stood
 */
record Found(List<String> names, List<Span> places) {

  private static final int MOST = 60;

  static final Found NOTHING = new Found(List.of(), List.of());

  Found {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  Found and(Found other) {
    if (other.isEmpty() || (names.size() >= MOST && places.size() >= MOST)) {
      return this;
    }
    List<String> all = new ArrayList<>(names);
    for (String name : other.names) {
      if (all.size() < MOST && !all.contains(name)) {
        all.add(name);
      }
    }
    List<Span> spans = new ArrayList<>(places);
    spans.addAll(
        other.places.subList(
            0, Math.min(other.places.size(), MOST - Math.min(MOST, places.size()))));
    return new Found(all, spans);
  }
}

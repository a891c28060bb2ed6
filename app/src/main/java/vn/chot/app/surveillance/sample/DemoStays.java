package vn.chot.app.surveillance.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chot.outbreak.Province;

/**
 * Where the generator's people were in ten days, by space and by person, in memory for a moment.
 */
final class DemoStays {
  /** Somebody was in a space on a day, in minutes of the day. */
  record Stay(int person, int space, int day, int from, int until) {
    int minutesWith(Stay other) {
      return day == other.day() ? Math.min(until, other.until()) - Math.max(from, other.from()) : 0;
    }
  }

  final List<Stay> all = new ArrayList<>();
  private final Map<Integer, List<Stay>> ofPerson = new HashMap<>();
  private final Map<Integer, List<Stay>> ofSpace = new HashMap<>();

  DemoStays(Province province) {
    for (int day = 0; day < DemoDays.DAYS; day++) {
      int today = day;
      province.presences(
          day,
          (person, space, seat, from, until) -> {
            if (space > 0 && from < until) {
              Stay stay = new Stay(person, space, today, from, until);
              all.add(stay);
              ofPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(stay);
              ofSpace.computeIfAbsent(space, id -> new ArrayList<>()).add(stay);
            }
          });
    }
  }

  List<Stay> of(int person) {
    return ofPerson.getOrDefault(person, List.of());
  }

  List<Stay> in(int space) {
    return ofSpace.getOrDefault(space, List.of());
  }

  /** Whom a person met for an hour at least in that space on these days, in the order of ids. */
  Set<Integer> met(int person, int space, int firstDay, int lastDay) {
    Set<Integer> met = new TreeSet<>();
    for (Stay own : of(person)) {
      if (own.space() == space && own.day() >= firstDay && own.day() <= lastDay) {
        for (Stay other : in(space)) {
          if (other.person() != person && own.minutesWith(other) >= 60) {
            met.add(other.person());
          }
        }
      }
    }
    return new LinkedHashSet<>(met);
  }
}

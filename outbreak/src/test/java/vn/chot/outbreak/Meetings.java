package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All presences of a small province at hand, and who was whose close contact: in one space for 15
 * minutes, or of one household.
 */
final class Meetings {
  private static final int CLOSE_MINUTES = 15;

  /** One presence. */
  record Stay(int person, int space, int seat, int day, int from, int until) {}

  final Province province;
  final Map<Integer, List<Stay>> ofPerson = new HashMap<>();
  private final Map<Long, List<Stay>> ofSpace = new HashMap<>();
  long count;

  Meetings(Province province) {
    this.province = province;
    for (int day = 0; day < province.plan().days(); day++) {
      int today = day;
      province.presences(
          day,
          (person, space, seat, from, until) -> {
            Stay stay = new Stay(person, space, seat, today, from, until);
            ofPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(stay);
            ofSpace.computeIfAbsent(space * 64L + today, s -> new ArrayList<>()).add(stay);
            count++;
          });
    }
  }

  Set<Integer> contacts(int person) {
    Set<Integer> met = new HashSet<>();
    Household household = province.household(province.person(person).household());
    for (int i = 0; i < household.members(); i++) {
      met.add(household.head() + i);
    }
    for (Stay stay : ofPerson.getOrDefault(person, List.of())) {
      for (Stay other : ofSpace.getOrDefault(stay.space() * 64L + stay.day(), List.of())) {
        if (Math.min(stay.until(), other.until()) - Math.max(stay.from(), other.from())
            >= CLOSE_MINUTES) {
          met.add(other.person());
        }
      }
    }
    met.remove(person);
    return met;
  }
}

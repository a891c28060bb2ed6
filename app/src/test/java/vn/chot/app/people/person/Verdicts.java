package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chot.app.people.person.FaultyRegister.Entry;

/**
 * How right a set of told pairs is.
 *
 * @param precision the share of the told pairs that are one person
 * @param recall the share of the pairs of one person that are told
 * @param whole the share of the persons with several records whose records, and no others, hang
 *     together by the told pairs
 */
record Verdicts(double precision, double recall, double whole) {

  /** Two records in no order. */
  record Pair(UUID first, UUID second) {
    static Pair of(UUID a, UUID b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static Verdicts of(List<Entry> entries, Set<Pair> told) {
    Set<Pair> truth = MeasuringDuplicatesTest.joined(entries, e -> Integer.toString(e.who()));
    long right = told.stream().filter(truth::contains).count();
    return new Verdicts(
        told.isEmpty() ? 1 : (double) right / told.size(),
        (double) right / truth.size(),
        whole(entries, told));
  }

  private static double whole(List<Entry> entries, Set<Pair> told) {
    Map<UUID, UUID> up = new HashMap<>();
    entries.forEach(entry -> up.put(entry.id(), entry.id()));
    told.forEach(pair -> up.put(top(up, pair.first()), top(up, pair.second())));
    Map<Integer, List<UUID>> persons = new HashMap<>();
    Map<UUID, Integer> sizes = new HashMap<>();
    for (Entry entry : entries) {
      persons.computeIfAbsent(entry.who(), who -> new ArrayList<>()).add(entry.id());
      sizes.merge(top(up, entry.id()), 1, Integer::sum);
    }
    persons.values().removeIf(records -> records.size() < 2);
    long whole =
        persons.values().stream()
            .filter(records -> {
              Set<UUID> tops = new HashSet<>();
              records.forEach(id -> tops.add(top(up, id)));
              return tops.size() == 1
                  && sizes.getOrDefault(tops.iterator().next(), 0) == records.size();
            })
            .count();
    return (double) whole / persons.size();
  }

  private static UUID top(Map<UUID, UUID> up, UUID of) {
    UUID top = of;
    while (!java.util.Objects.requireNonNull(up.get(top)).equals(top)) {
      top = java.util.Objects.requireNonNull(up.get(top));
    }
    up.put(of, top);
    return top;
  }

  /** A few pairs that were missed and a few told wrongly, for the eye. */
  static String missed(List<Entry> entries, Set<Pair> told) {
    Map<UUID, Entry> known = new HashMap<>();
    entries.forEach(entry -> known.put(entry.id(), entry));
    Set<Pair> truth = MeasuringDuplicatesTest.joined(entries, e -> Integer.toString(e.who()));
    StringBuilder text = new StringBuilder();
    int shown = Integer.getInteger("chot.duplicates.show", 0);
    truth.stream()
        .filter(pair -> !told.contains(pair))
        .limit(shown)
        .forEach(p -> text.append(line("missed", p, known)));
    told.stream()
        .filter(pair -> !truth.contains(pair))
        .limit(shown)
        .forEach(p -> text.append(line("wrong", p, known)));
    return text.toString();
  }

  private static String line(String what, Pair pair, Map<UUID, Entry> known) {
    Facts a = java.util.Objects.requireNonNull(known.get(pair.first())).facts();
    Facts b = java.util.Objects.requireNonNull(known.get(pair.second())).facts();
    return "%s %.3f%n  %s%n  %s%n"
        .formatted(what, CompareFacts.compare(a, b).score(), told(a), told(b));
  }

  private static String told(Facts f) {
    return f.name()
        + " "
        + f.sex()
        + " "
        + f.born()
        + " "
        + f.birthYear()
        + " "
        + f.citizenId().orElse("-")
        + " "
        + f.telephones()
        + " "
        + f.permanent().unit()
        + " "
        + (f.household() == null ? "" : "h");
  }
}

package vn.chot.app.people.twin;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a value that a merge brought out of a survivor again: out of the record itself, out of what
 * later merges remember as the value before them, and out of the records the survivor has given way
 * to since. Where somebody corrected the value after the merge, it stays.
 */
@Component
class PutBack {
  private final PersonRow rows;
  private final Merges merges;

  PutBack(PersonRow rows, Merges merges) {
    this.rows = rows;
    this.merges = merges;
  }

  /** Whether the value {@code from}, brought by that merge, could be replaced by {@code to}. */
  boolean of(
      Merges.Merge merge,
      Field field,
      Map<String, @Nullable String> from,
      Map<String, @Nullable String> to,
      OffsetDateTime at) {
    UUID survivor = merge.survivorId();
    for (Merges.Merge later : merges.into(survivor, merge)) {
      Optional<Before.Change> change = change(later, field, c -> c.was().equals(from));
      if (change.isPresent()) {
        replace(later, change.get(), new Before.Change(field, to, change.get().became()));
        return true;
      }
    }
    if (!field.of(rows.read(survivor)).equals(from)) {
      return false;
    }
    rows.write(survivor, to, at);
    return further(survivor, field, from, to, at);
  }

  private boolean further(
      UUID survivor,
      Field field,
      Map<String, @Nullable String> from,
      Map<String, @Nullable String> to,
      OffsetDateTime at) {
    Optional<Merges.Merge> next = merges.holding(survivor);
    Optional<Before.Change> taken =
        next.flatMap(merge -> change(merge, field, c -> c.became().equals(from)));
    if (taken.isEmpty()) {
      return true;
    }
    Map<String, @Nullable String> was = taken.get().was();
    Map<String, @Nullable String> gives = field.blank(to) ? was : to;
    replace(next.get(), taken.get(), new Before.Change(field, was, gives));
    return of(next.get(), field, from, gives, at);
  }

  private Optional<Before.Change> change(
      Merges.Merge merge, Field field, Predicate<Before.Change> like) {
    return merges.before(merge).fields().stream()
        .filter(change -> change.field() == field && like.test(change))
        .findFirst();
  }

  private void replace(Merges.Merge merge, Before.Change old, Before.Change fresh) {
    Before held = merges.before(merge);
    List<Before.Change> changes = new ArrayList<>(held.fields());
    changes.remove(old);
    if (!fresh.was().equals(fresh.became())) {
      changes.add(fresh);
    }
    merges.keep(merge, held.with(changes));
  }
}

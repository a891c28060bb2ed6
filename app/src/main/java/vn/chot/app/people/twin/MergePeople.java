package vn.chot.app.people.twin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;

/**
 * Makes two records one person. The survivor keeps its fields, takes those chosen from the other
 * and those it lacks, and gets the other's papers, telephones, kin and households; the other stays
 * as a row that points to it.
 */
@Component
public class MergePeople {
  private final FindReach findReach;
  private final People people;
  private final PersonRow rows;
  private final Children children;
  private final Merges merges;
  private final Likenesses likenesses;
  private final Deeds deeds;
  private final Clock clock;

  MergePeople(
      FindReach findReach,
      People people,
      PersonRow rows,
      Children children,
      Merges merges,
      Likenesses likenesses,
      Deeds deeds,
      Clock clock) {
    this.findReach = findReach;
    this.people = people;
    this.rows = rows;
    this.children = children;
    this.merges = merges;
    this.likenesses = likenesses;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * Merges them.
   *
   * @param take the fields whose value is the merged one's
   * @return why it was not done; nothing when it was
   */
  @Transactional
  public Optional<Refusal> merge(Actor actor, UUID survivor, UUID merged, Set<Field> take) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    rows.lock(survivor, merged);
    Optional<Refusal> refusal = refusal(actor, survivor, merged, at.toLocalDate());
    if (refusal.isPresent()) {
      return refusal;
    }
    Map<String, @Nullable String> stays = rows.read(survivor);
    Map<String, @Nullable String> goes = rows.read(merged);
    List<Before.Change> changes = changes(stays, goes, take);
    Map<String, @Nullable String> patch = new LinkedHashMap<>();
    changes.forEach(change -> patch.putAll(change.became()));
    patch.put("keep_until", later(stays.get("keep_until"), goes.get("keep_until")));
    rows.write(survivor, patch, at);
    Map<String, @Nullable String> gone = new LinkedHashMap<>();
    gone.put("merged_into", survivor.toString());
    rows.write(merged, gone, at);
    merges.add(actor, survivor, merged, children.move(merged, survivor, changes), at);
    likenesses.decide(actor, survivor, merged, "SAME", at);
    deeds.record(actor, new TwinDeed.PeopleMerged(survivor, merged));
    return Optional.empty();
  }

  private Optional<Refusal> refusal(Actor actor, UUID survivor, UUID merged, LocalDate today) {
    if (survivor.equals(merged)) {
      return Optional.of(TwinRules.CHOOSE);
    }
    Reach reach = findReach.of(actor, today);
    List<Person> both = people.persons(List.of(survivor, merged));
    if (both.size() < 2 || !both.stream().allMatch(person -> reach.covers(person.facts()))) {
      return Optional.of(TwinRules.NOT_YOURS);
    }
    return both.stream().anyMatch(person -> person.mergedInto() != null)
        ? Optional.of(TwinRules.SETTLED)
        : Optional.empty();
  }

  private static List<Before.Change> changes(
      Map<String, @Nullable String> stays, Map<String, @Nullable String> goes, Set<Field> take) {
    List<Before.Change> changes = new ArrayList<>();
    for (Field field : Field.values()) {
      boolean takes = take.contains(field) || field.blank(stays);
      if (takes && !field.blank(goes) && !field.of(stays).equals(field.of(goes))) {
        changes.add(new Before.Change(field, field.of(stays), field.of(goes)));
      }
    }
    return changes;
  }

  /** A record without a last day is kept because of a duty: that goes before any day. */
  private static @Nullable String later(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? null : Objects.requireNonNull(a).compareTo(b) >= 0 ? a : b;
  }
}

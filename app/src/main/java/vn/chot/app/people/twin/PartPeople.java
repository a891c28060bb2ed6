package vn.chot.app.people.twin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import vn.chot.app.people.person.Reach;

/**
 * Undoes a merge, in any order with others: the record that gave way stands again and gets back
 * what came from it, also where the survivor has given way to a third since. What was corrected
 * after the merge stays as it is, and is told.
 */
@Component
public class PartPeople {
  private final FindReach findReach;
  private final People people;
  private final PersonRow rows;
  private final PutBack putBack;
  private final Children children;
  private final Merges merges;
  private final Likenesses likenesses;
  private final Deeds deeds;
  private final Clock clock;

  PartPeople(
      FindReach findReach,
      People people,
      PersonRow rows,
      PutBack putBack,
      Children children,
      Merges merges,
      Likenesses likenesses,
      Deeds deeds,
      Clock clock) {
    this.findReach = findReach;
    this.people = people;
    this.rows = rows;
    this.putBack = putBack;
    this.children = children;
    this.merges = merges;
    this.likenesses = likenesses;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * How it went.
   *
   * @param refusal why it was not done; null when it was
   * @param kept the fields that were corrected after the merge and stay so
   * @param missing how many papers, telephones, kin or households could not be given back, because
   *     they were removed or moved since
   */
  public record Parting(@Nullable Refusal refusal, List<Field> kept, int missing) {
    /** Copies the list. */
    public Parting {
      kept = List.copyOf(kept);
    }
  }

  /** Undoes it. */
  @Transactional
  public Parting part(Actor actor, UUID id) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    Optional<Merges.Merge> found = merges.locked(id);
    if (found.isEmpty() || !covered(actor, found.get(), at)) {
      return new Parting(TwinRules.NOT_YOURS, List.of(), 0);
    }
    Merges.Merge merge = found.get();
    if (merge.undoneAt() != null) {
      return new Parting(TwinRules.UNDONE, List.of(), 0);
    }
    List<Merges.Merge> above = above(merge.survivorId());
    if (merge.letGo() || above.stream().anyMatch(Merges.Merge::letGo)) {
      return new Parting(TwinRules.LET_GO, List.of(), 0);
    }
    UUID top = above.isEmpty() ? merge.survivorId() : above.getLast().survivorId();
    rows.lock(top, merge.survivorId(), merge.mergedId());
    Before before = merges.before(merge);
    Set<Field> kept = new HashSet<>();
    int missing = giveBackChildren(merge, before, above, top);
    giveBackFields(merge, before, kept, at);
    rows.stand(merge.mergedId(), at);
    merges.undone(actor, merge, at);
    likenesses.reopen(merge.survivorId(), merge.mergedId());
    deeds.record(actor, new TwinDeed.PeopleParted(merge.survivorId(), merge.mergedId()));
    return new Parting(null, kept.stream().sorted().toList(), missing);
  }

  private boolean covered(Actor actor, Merges.Merge merge, OffsetDateTime at) {
    Reach reach = findReach.of(actor, at.toLocalDate());
    return people.persons(List.of(merge.survivorId(), merge.mergedId())).stream()
        .allMatch(person -> reach.covers(person.facts()));
  }

  /** The merges by which the survivor itself gave way, nearest first. */
  private List<Merges.Merge> above(UUID survivor) {
    List<Merges.Merge> above = new ArrayList<>();
    Optional<Merges.Merge> next = merges.holding(survivor);
    while (next.isPresent()) {
      above.add(next.get());
      next = merges.holding(next.get().survivorId());
    }
    return above;
  }

  private void giveBackFields(
      Merges.Merge merge, Before before, Set<Field> kept, OffsetDateTime at) {
    for (Before.Change change : before.fields()) {
      if (!putBack.of(merge, change.field(), change.became(), change.was(), at)) {
        kept.add(change.field());
      }
    }
  }

  private int giveBackChildren(
      Merges.Merge merge, Before before, List<Merges.Merge> above, UUID top) {
    Set<UUID> all = new HashSet<>();
    List.of(before.papers(), before.telephones(), before.kin(), before.kinOf(), before.heads())
        .forEach(all::addAll);
    int asked =
        before.papers().size()
            + before.telephones().size()
            + before.kin().size()
            + before.kinOf().size()
            + before.heads().size();
    int given = children.moveBack(before, top, merge.mergedId());
    for (Merges.Merge next : above) {
      given += children.moveBack(before, next.mergedId(), merge.mergedId());
      Before held = merges.before(next).without(all);
      merges.keep(next, held);
    }
    return asked - given;
  }
}

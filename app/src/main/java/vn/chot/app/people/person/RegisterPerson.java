package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/** Registers one person whose facts somebody typed, after what looks wrong or alike was settled. */
@Component
public class RegisterPerson {
  private static final int MOST_ALIKE = 5;
  private static final double ALIKE = 0.6;

  private final WritePeople write;
  private final CheckFacts checkFacts;
  private final FindReach findReach;
  private final FindHolder findHolder;
  private final FindCandidates findCandidates;
  private final Retention retention;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  RegisterPerson(
      WritePeople write,
      CheckFacts checkFacts,
      FindReach findReach,
      FindHolder findHolder,
      FindCandidates findCandidates,
      Retention retention,
      PersonChanges changes,
      Deeds deeds,
      Clock clock) {
    this.write = write;
    this.checkFacts = checkFacts;
    this.findReach = findReach;
    this.findHolder = findHolder;
    this.findCandidates = findCandidates;
    this.retention = retention;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Who may register and correct: those who see whole records. */
  static boolean mayWrite(Actor actor) {
    return actor.is(Role.AGENCY_STAFF) || actor.is(Role.COMMUNE);
  }

  /**
   * Registers them.
   *
   * @param confirmed codes of warnings that were confirmed
   * @param denied those shown as alike which it is not
   * @param why why it is none of them
   */
  @Transactional
  public Entered register(
      Actor actor, Facts facts, Collection<String> confirmed, Set<UUID> denied, String why) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    LocalDate today = at.toLocalDate();
    List<Fault> open = open(checkFacts.check(facts, today), confirmed);
    if (!open.isEmpty()) {
      return new Entered.Faulty(open);
    }
    Reach reach = findReach.of(actor, today);
    if (!mayWrite(actor) || reach.none()) {
      return new Entered.Declined(PersonRules.NO_REACH);
    }
    if (!reach.covers(facts)) {
      return new Entered.Declined(PersonRules.OUTSIDE_REACH);
    }
    Optional<UUID> holder = facts.citizenId().flatMap(number -> findHolder.other(number, null));
    if (holder.isPresent()) {
      return new Entered.Held(holder.get());
    }
    List<Candidate> alike =
        findCandidates.like(facts, MOST_ALIKE).stream()
            .filter(one -> one.score() >= ALIKE && !denied.contains(one.id()))
            .toList();
    if (!alike.isEmpty() || (!denied.isEmpty() && why.isBlank())) {
      return alike.isEmpty()
          ? new Entered.Declined(PersonRules.WHY_MISSING)
          : new Entered.Alike(alike);
    }
    UUID id = UUID.randomUUID();
    List<UUID> ids = List.of(id);
    List<Facts> one = List.of(facts);
    write.persons(ids, one, "", retention.keepUntil(today), actor.id(), at);
    write.papers(ids, one, at);
    write.telephones(ids, one, at);
    deeds.record(actor, new PersonDeed.PersonEntered(id, List.copyOf(confirmed)));
    changes.note(actor.id(), id, "PersonEntered", confirmed, "");
    if (!denied.isEmpty()) {
      deeds.record(actor, new PersonDeed.LikenessDenied(id, List.copyOf(denied), why.strip()));
      changes.note(actor.id(), id, "LikenessDenied", List.of(), why.strip());
    }
    return new Entered.Done(id);
  }

  /** Faults, and warnings nobody confirmed yet. */
  static List<Fault> open(List<Fault> faults, Collection<String> confirmed) {
    return faults.stream()
        .filter(fault -> !fault.confirmable() || !confirmed.contains(fault.refusal().code()))
        .toList();
  }
}

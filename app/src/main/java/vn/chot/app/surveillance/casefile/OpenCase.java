package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;

/** Opens a file on somebody suspected of being ill; confirming is another act. */
@Component
class OpenCase {
  private final CaseSight sight;
  private final CaseRows rows;
  private final CaseChanges changes;
  private final People people;
  private final Deeds deeds;
  private final Clock clock;

  OpenCase(
      CaseSight sight,
      CaseRows rows,
      CaseChanges changes,
      People people,
      Deeds deeds,
      Clock clock) {
    this.sight = sight;
    this.rows = rows;
    this.changes = changes;
    this.people = people;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * Opens it.
   *
   * @param confirmed codes of warnings that were confirmed
   * @param why the reason for confirming them
   */
  @Transactional
  public CaseOutcome open(
      Actor actor, UUID person, CaseDraft draft, Collection<String> confirmed, String why) {
    CaseSight.Sight may = sight.of(actor);
    UUID stands = people.standing(List.of(person)).getOrDefault(person, person);
    Optional<Person> found =
        people
            .person(stands)
            .filter(one -> may.reach().covers(one.facts()) || may.covers(draft.unit()));
    if (found.isEmpty()) {
      return new CaseOutcome.Declined(CaseRules.PERSON_UNKNOWN);
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    List<CaseFault> faults = CheckDraft.open(draft, at.toInstant(), confirmed);
    if (!faults.isEmpty()) {
      return new CaseOutcome.Faulty(faults);
    }
    if (!confirmed.isEmpty() && why.isBlank()) {
      return new CaseOutcome.Declined(CaseRules.REASON_MISSING);
    }
    if (rows.standing(stands).isPresent()) {
      return new CaseOutcome.Declined(CaseRules.HAS_FILE);
    }
    String national = draft.nationalNumber();
    if (national != null && rows.byNumber(national).isPresent()) {
      return new CaseOutcome.Declined(CaseRules.NUMBER_TAKEN);
    }
    String number = rows.numbers(1, at.getYear()).getFirst();
    CaseRecord file = StartFile.of(found.get(), number, draft, at.toInstant());
    rows.insert(List.of(file), actor.id(), at);
    changes.note(file, actor.id(), at, "CaseOpened", Map.of(), why.strip());
    deeds.record(actor, new CaseDeed.CaseOpened(file.id(), stands));
    return new CaseOutcome.Done(file.id());
  }
}

package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;

/** Adds an identity paper to a person. */
@Component
class AddPaper {
  private final HoldRecord holdRecord;
  private final FindHolder findHolder;
  private final WritePeople write;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  AddPaper(
      HoldRecord holdRecord,
      FindHolder findHolder,
      WritePeople write,
      PersonChanges changes,
      Deeds deeds,
      Clock clock) {
    this.holdRecord = holdRecord;
    this.findHolder = findHolder;
    this.write = write;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  @Transactional
  Entered add(Actor actor, UUID id, IdentityPaper paper, Collection<String> confirmed) {
    Optional<Person> person = holdRecord.hold(actor, id);
    if (person.isEmpty()) {
      return new Entered.Declined(PersonRules.NOT_THERE);
    }
    Facts facts = person.get().facts();
    if (paper.number().isEmpty()) {
      return new Entered.Declined(PersonRules.PAPER_EMPTY);
    }
    List<Fault> faults = new ArrayList<>();
    CheckPaper.check(paper, facts, LocalDate.now(clock), faults);
    List<Fault> open = RegisterPerson.open(faults, confirmed);
    if (!open.isEmpty()) {
      return new Entered.Faulty(open);
    }
    if (facts.papers().stream()
        .anyMatch(old -> old.kind() == paper.kind() && old.number().equals(paper.number()))) {
      return new Entered.Declined(PersonRules.PAPER_TWICE);
    }
    if (paper.kind() == PaperKind.CITIZEN_ID) {
      Optional<UUID> holder = findHolder.other(paper.number(), id);
      if (holder.isPresent()) {
        return new Entered.Held(holder.get());
      }
    }
    write.papers(List.of(id), List.of(facts.withPapers(List.of(paper))), OffsetDateTime.now(clock));
    String field = FactFaults.field(paper.kind());
    deeds.record(actor, new PersonDeed.PersonCorrected(id, List.of(field), List.copyOf(confirmed)));
    changes.note(actor.id(), id, "PaperAdded", List.of(field), "");
    return new Entered.Done(id);
  }
}

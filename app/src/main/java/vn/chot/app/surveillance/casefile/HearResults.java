package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.surveillance.testing.TestDeed;
import vn.chot.app.surveillance.testing.TestMethod;
import vn.chot.app.surveillance.testing.TestOutcome;
import vn.chot.app.surveillance.testing.TestResult;
import vn.chot.app.surveillance.testing.Tests;

/**
 * What results do to files: a positive one opens a file and, where the definition in force that day
 * is met by tests alone, confirms it; one that is changed puts the file before an officer. A test
 * that people did themselves opens a file and confirms nothing.
 */
@Component
class HearResults {
  private final Tests tests;
  private final People people;
  private final CaseRows rows;
  private final CaseChanges changes;
  private final ConfirmCase confirm;
  private final FindEvidence findEvidence;
  private final Deeds deeds;
  private final Clock clock;

  HearResults(
      Tests tests,
      People people,
      CaseRows rows,
      CaseChanges changes,
      ConfirmCase confirm,
      FindEvidence findEvidence,
      Deeds deeds,
      Clock clock) {
    this.tests = tests;
    this.people = people;
    this.rows = rows;
    this.changes = changes;
    this.confirm = confirm;
    this.findEvidence = findEvidence;
    this.deeds = deeds;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void recorded(TestDeed.ResultRecorded deed) {
    if (deed.outcome() == TestOutcome.POSITIVE) {
      tests.result(deed.test()).ifPresent(this::positive);
    }
  }

  @EventListener
  @Transactional
  public void corrected(TestDeed.ResultCorrected deed) {
    if (deed.to() == TestOutcome.POSITIVE) {
      tests.result(deed.test()).ifPresent(this::positive);
    } else if (deed.from() == TestOutcome.POSITIVE) {
      doubt(deed.person());
    }
  }

  @EventListener
  @Transactional
  public void withdrawn(TestDeed.ResultWithdrawn deed) {
    if (deed.was() == TestOutcome.POSITIVE) {
      doubt(deed.person());
    }
  }

  private void positive(TestResult result) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    Optional<CaseRecord> standing = rows.standing(result.person());
    Optional<CaseRecord> file = standing.or(() -> opened(result, at));
    if (file.isPresent()
        && file.get().state() == CaseState.SUSPECTED
        && !result.selfTest()
        && result.method() == TestMethod.PCR) {
      confirm.confirm(null, file.get(), findEvidence.byTests(result.person()), result.id(), null);
    }
  }

  private Optional<CaseRecord> opened(TestResult result, OffsetDateTime at) {
    Optional<Person> person = people.person(result.person());
    return person.map(one -> {
      CaseRecord file =
          StartFile.of(
              one,
              rows.numbers(1, at.getYear()).getFirst(),
              CaseDraft.EMPTY.tested(result.takenAt(), result.resultAt()),
              at.toInstant());
      rows.insert(List.of(file), null, at);
      changes.note(file, null, at, "CaseOpened", Map.of(), "");
      deeds.recordOfNobody(new CaseDeed.CaseOpened(file.id(), file.person()));
      return file;
    });
  }

  /** The result a file rests on is no more: nobody rules it out but an officer. */
  private void doubt(UUID person) {
    rows.standing(person)
        .filter(file -> findEvidence.byTests(person).pcr().isEmpty())
        .ifPresent(file -> {
          OffsetDateTime at = OffsetDateTime.now(clock);
          CaseRecord next = CaseEdits.review(file, "RESULT");
          rows.update(next, null, at);
          changes.note(next, null, at, "ResultChanged", Map.of(), "");
        });
  }
}

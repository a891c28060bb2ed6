package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.register.BeginEntry;
import vn.chot.register.CheckEntry;
import vn.chot.register.Finding;
import vn.chot.register.Permission;
import vn.chot.register.Register;
import vn.chot.register.WorkingDays;

/** Writes a new entry. */
@Component
class WriteEntry {
  private final Entries entries;
  private final EntryHistory history;
  private final GiveNumber giveNumber;
  private final FindAlike findAlike;
  private final FillFacts fillFacts;
  private final TellParties tellParties;
  private final WorkingDays workingDays;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WriteEntry(
      Entries entries,
      EntryHistory history,
      GiveNumber giveNumber,
      FindAlike findAlike,
      FillFacts fillFacts,
      TellParties tellParties,
      WorkingDays workingDays,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.entries = entries;
    this.history = history;
    this.giveNumber = giveNumber;
    this.findAlike = findAlike;
    this.fillFacts = fillFacts;
    this.tellParties = tellParties;
    this.workingDays = workingDays;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Writes it where all is well; warnings hold it back until they are confirmed.
   *
   * @param typed by field, as people type
   */
  WriteOutcome write(
      Actor actor,
      LiveRegister live,
      Stand stand,
      HouseDirectory directory,
      Map<String, String> typed,
      boolean confirmed) {
    if (!stand.may(Permission.ADD)) {
      return new WriteOutcome.Declined(RegisterRefusals.MAY_NOT);
    }
    CheckEntry.Checked checked = checked(live.register(), directory, typed);
    if (checked.refused() || (!checked.findings().isEmpty() && !confirmed)) {
      return new WriteOutcome.Wrong(checked.findings());
    }
    StoredEntry entry = made(live.register(), stand, checked);
    if (!stand.may(Permission.ADD, entry)) {
      return new WriteOutcome.Declined(RegisterRefusals.OUTSIDE);
    }
    Optional<Finding> alike = findAlike.alike(live, checked.values(), null);
    if (alike.isPresent()) {
      return alike(stand, alike.get());
    }
    try {
      StoredEntry written = transaction.execute(status -> store(actor, live, stand, entry));
      return written == null
          ? new WriteOutcome.Declined(RegisterRefusals.STALE)
          : new WriteOutcome.Done(written.id(), written.called());
    } catch (DuplicateKeyException sameMoment) {
      return findAlike
          .alike(live, checked.values(), null)
          .map(one -> alike(stand, one))
          .orElseThrow(() -> sameMoment);
    }
  }

  /** Which entry is alike is told to accounts alone. */
  private static WriteOutcome alike(Stand stand, Finding which) {
    return stand.nobody()
        ? new WriteOutcome.Declined(RegisterRefusals.SENT_BEFORE)
        : new WriteOutcome.Wrong(List.of(which));
  }

  /** What was typed, checked as a new entry. */
  CheckEntry.Checked checked(
      Register register, HouseDirectory directory, Map<String, String> typed) {
    return new CheckEntry(register, directory)
        .check(fillFacts.filled(register, typed), LocalDateTime.now(clock));
  }

  /** The entry that would be written, without its number. */
  StoredEntry made(Register register, Stand stand, CheckEntry.Checked checked) {
    LocalDateTime now = LocalDateTime.now(clock);
    return new StoredEntry(
        UUID.randomUUID(),
        "",
        register.version(),
        1,
        BeginEntry.of(register, workingDays, checked.values(), now),
        stand.writer(),
        stand.agency(),
        now.atZone(Entries.HERE).toOffsetDateTime(),
        now.atZone(Entries.HERE).toOffsetDateTime(),
        Entries.id(register.areaField(), checked.values()),
        Entries.id(register.agencyField(), checked.values()),
        false,
        checked.triaged(),
        null);
  }

  private StoredEntry store(Actor actor, LiveRegister live, Stand stand, StoredEntry entry) {
    String number = giveNumber.next(live.register(), LocalDate.now(clock), 1).getFirst();
    StoredEntry numbered = entry.numbered(number);
    entries.add(live, List.of(numbered));
    history.write(live, List.of(note(numbered)));
    EntryDeed.EntryRecorded deed =
        new EntryDeed.EntryRecorded(live.name(), entry.id(), live.register().version());
    if (stand.nobody()) {
      deeds.recordOfNobody(deed);
    } else {
      deeds.record(actor, deed);
    }
    tellParties.written(actor, live, numbered);
    return numbered;
  }

  /** The first line of an entry's history. */
  static EntryHistory.Note note(StoredEntry entry) {
    return new EntryHistory.Note(
        entry,
        entry.writtenBy(),
        EntryHistory.Act.WRITTEN,
        "",
        entry.entry().state(),
        "",
        Map.of());
  }
}

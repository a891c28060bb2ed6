package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deeds;
import vn.chot.register.BeginEntry;
import vn.chot.register.CheckEntry;
import vn.chot.register.Register;
import vn.chot.register.WorkingDays;

/**
 * Writes an entry that no person typed: what is known goes in, what is not stays empty for people
 * to fill.
 */
@Component
class OpenEntry {
  private final Directories directories;
  private final HouseActor houseActor;
  private final Entries entries;
  private final EntryHistory history;
  private final GiveNumber giveNumber;
  private final TellParties tellParties;
  private final WorkingDays workingDays;
  private final Deeds deeds;
  private final Clock clock;

  OpenEntry(
      Directories directories,
      HouseActor houseActor,
      Entries entries,
      EntryHistory history,
      GiveNumber giveNumber,
      TellParties tellParties,
      WorkingDays workingDays,
      Deeds deeds,
      Clock clock) {
    this.directories = directories;
    this.houseActor = houseActor;
    this.entries = entries;
    this.history = history;
    this.giveNumber = giveNumber;
    this.tellParties = tellParties;
    this.workingDays = workingDays;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * What opens it.
   *
   * @param writtenFor the agency whose entry it is; null where none
   * @param reason stands in the first line of its history
   */
  record Cause(@Nullable UUID writtenFor, String reason) {}

  @Transactional(propagation = Propagation.MANDATORY)
  StoredEntry open(LiveRegister live, Map<String, String> typed, Cause cause) {
    Register register = live.register();
    LocalDateTime now = LocalDateTime.now(clock);
    var house = houseActor.get();
    CheckEntry.Checked checked =
        new CheckEntry(
                register, directories.of(house, null, "/registers/" + live.name() + "/opened"))
            .check(typed, now);
    var at = now.atZone(Entries.HERE).toOffsetDateTime();
    StoredEntry entry =
        new StoredEntry(
            UUID.randomUUID(),
            giveNumber.next(register, now.toLocalDate(), 1).getFirst(),
            register.version(),
            1,
            BeginEntry.of(register, workingDays, checked.values(), now),
            null,
            cause.writtenFor(),
            at,
            at,
            Entries.id(register.areaField(), checked.values()),
            Entries.id(register.agencyField(), checked.values()),
            false,
            checked.triaged(),
            null);
    entries.add(live, List.of(entry));
    history.write(
        live,
        List.of(
            new EntryHistory.Note(
                entry,
                null,
                EntryHistory.Act.WRITTEN,
                "",
                entry.entry().state(),
                cause.reason(),
                Map.of())));
    deeds.recordOfNobody(new EntryDeed.EntryRecorded(live.name(), entry.id(), register.version()));
    tellParties.written(house, live, entry);
    return entry;
  }
}

package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deed;
import vn.chot.app.access.Deeds;
import vn.chot.register.CheckEntry;
import vn.chot.register.Entry;
import vn.chot.register.Opening;
import vn.chot.register.Register;

/**
 * Writes an entry by itself when another room tells what a register opens on: heard by the name of
 * its kind, in the teller's transaction. What the file does not set stays empty for people to fill.
 */
@Component
class OpenByDeed {
  private final Registers registers;
  private final Directories directories;
  private final HouseActor houseActor;
  private final Entries entries;
  private final EntryHistory history;
  private final GiveNumber giveNumber;
  private final Deeds deeds;
  private final Clock clock;

  OpenByDeed(
      Registers registers,
      Directories directories,
      HouseActor houseActor,
      Entries entries,
      EntryHistory history,
      GiveNumber giveNumber,
      Deeds deeds,
      Clock clock) {
    this.registers = registers;
    this.directories = directories;
    this.houseActor = houseActor;
    this.entries = entries;
    this.history = history;
    this.giveNumber = giveNumber;
    this.deeds = deeds;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(Deed deed) {
    if (deed instanceof EntryDeed) {
      return;
    }
    for (LiveRegister live : registers.all()) {
      live.register()
          .opensOn()
          .filter(one -> heard(one, deed))
          .ifPresent(one -> open(live, one, deed));
    }
  }

  /** {@code CaseConfirmed} is {@code surveillance.CaseConfirmed}. */
  private static boolean heard(Opening opening, Deed deed) {
    return deed.kind().equals(opening.event()) || deed.kind().endsWith("." + opening.event());
  }

  private void open(LiveRegister live, Opening opening, Deed deed) {
    Register register = live.register();
    LocalDateTime now = LocalDateTime.now(clock);
    HouseDirectory directory =
        directories.of(houseActor.get(), null, "/registers/" + live.name() + "/opened");
    CheckEntry check = new CheckEntry(register, directory);
    Map<String, String> typed = new HashMap<>();
    opening
        .set()
        .forEach((field, key) ->
            typed.put(field, key.equals("subject") ? deed.subject() : fact(deed, key)));
    CheckEntry.Checked checked = check.check(typed, now);
    var at = now.atZone(Entries.HERE).toOffsetDateTime();
    StoredEntry entry =
        new StoredEntry(
            UUID.randomUUID(),
            giveNumber.next(register, now.toLocalDate(), 1).getFirst(),
            register.version(),
            1,
            new Entry(
                checked.values(), register.firstState().name(), now, List.of(), Optional.empty()),
            null,
            null,
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
                deed.kind(),
                Map.of())));
    deeds.recordOfNobody(new EntryDeed.EntryRecorded(live.name(), entry.id(), register.version()));
  }

  private static String fact(Deed deed, String key) {
    return String.valueOf(deed.facts().getOrDefault(key, ""));
  }
}

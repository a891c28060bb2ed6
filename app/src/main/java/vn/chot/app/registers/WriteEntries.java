package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.register.CheckEntry;
import vn.chot.register.Finding;
import vn.chot.register.Permission;
import vn.chot.register.Register;
import vn.chot.rules.Text;

/** Writes many rows as entries: all are judged first, then each good one goes in whole. */
@Component
class WriteEntries {
  private static final int GROUP = 500;

  private final WriteEntry writeEntry;
  private final Entries entries;
  private final EntryHistory history;
  private final GiveNumber giveNumber;
  private final FindAlike findAlike;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WriteEntries(
      WriteEntry writeEntry,
      Entries entries,
      EntryHistory history,
      GiveNumber giveNumber,
      FindAlike findAlike,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.writeEntry = writeEntry;
    this.entries = entries;
    this.history = history;
    this.giveNumber = giveNumber;
    this.findAlike = findAlike;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Rows that would go in, by their number, and what is wrong with the others. */
  record Judged(TreeMap<Integer, StoredEntry> good, TreeMap<Integer, List<Finding>> bad) {}

  /** Judges rows as typed; warnings do not hold a row back, they are told. */
  Judged judge(
      LiveRegister live,
      Stand stand,
      HouseDirectory directory,
      Map<Integer, Map<String, String>> rows) {
    Register register = live.register();
    CheckEntry check = new CheckEntry(register, directory);
    LocalDateTime now = LocalDateTime.now(clock);
    Judged judged = new Judged(new TreeMap<>(), new TreeMap<>());
    rows.forEach((number, typed) -> {
      CheckEntry.Checked checked = check.check(typed, now);
      if (checked.refused()) {
        judged.bad().put(number, checked.findings().stream().filter(f -> !f.warning()).toList());
        return;
      }
      StoredEntry entry = writeEntry.made(register, stand, checked);
      if (stand.may(Permission.IMPORT, entry)) {
        judged.good().put(number, entry);
      } else {
        judged.bad().put(number, List.of(outside()));
      }
    });
    alike(live, judged);
    return judged;
  }

  private static Finding outside() {
    return new Finding(
        "",
        new Text(RegisterRefusals.OUTSIDE.vietnamese(), RegisterRefusals.OUTSIDE.english()),
        false);
  }

  /** Rows that are alike among themselves or like an entry there is. */
  private void alike(LiveRegister live, Judged judged) {
    Map<Integer, Finding> found = findAlike.among(live, judged.good());
    found.forEach((number, finding) -> {
      judged.good().remove(number);
      judged.bad().put(number, List.of(finding));
    });
  }

  /** Writes the good rows, all of them or none; answers how many. */
  int store(Actor actor, LiveRegister live, Judged judged) {
    List<StoredEntry> all = new ArrayList<>(judged.good().values());
    if (all.isEmpty()) {
      return 0;
    }
    transaction.executeWithoutResult(status -> {
      List<String> numbers = giveNumber.next(live.register(), LocalDate.now(clock), all.size());
      for (int from = 0; from < all.size(); from += GROUP) {
        List<StoredEntry> group = new ArrayList<>();
        for (int i = from; i < Math.min(all.size(), from + GROUP); i++) {
          group.add(all.get(i).numbered(numbers.get(i)));
        }
        entries.add(live, group);
        history.write(live, group.stream().map(WriteEntry::note).toList());
      }
      deeds.record(
          actor, new EntryDeed.EntriesRecorded(live.name(), UUID.randomUUID(), all.size()));
    });
    return all.size();
  }
}

package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.register.CheckEntry;
import vn.chot.register.Entry;
import vn.chot.register.Finding;
import vn.chot.register.Permission;
import vn.chot.register.State;

/** Changes fields of an entry that has not ended. */
@Component
class ChangeEntry {
  private final Entries entries;
  private final EntryHistory history;
  private final FindAlike findAlike;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChangeEntry(
      Entries entries,
      EntryHistory history,
      FindAlike findAlike,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.entries = entries;
    this.history = history;
    this.findAlike = findAlike;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A change as it was sent: what was typed, and on top of which edition. */
  record Sent(Map<String, String> typed, int edition, boolean confirmed) {}

  /** Changes it; fields that were not sent stay as they are. */
  WriteOutcome change(
      Actor actor, LiveRegister live, Stand stand, HouseDirectory directory, UUID id, Sent sent) {
    try {
      WriteOutcome outcome =
          transaction.execute(status -> held(actor, live, stand, directory, id, sent));
      return outcome == null ? new WriteOutcome.Declined(RegisterRefusals.NO_ENTRY) : outcome;
    } catch (DuplicateKeyException sameMoment) {
      return new WriteOutcome.Declined(RegisterRefusals.STALE);
    }
  }

  private WriteOutcome held(
      Actor actor, LiveRegister live, Stand stand, HouseDirectory directory, UUID id, Sent sent) {
    Optional<StoredEntry> found = entries.held(live, id);
    if (found.isEmpty() || !stand.may(Permission.READ, found.get())) {
      return new WriteOutcome.Declined(RegisterRefusals.NO_ENTRY);
    }
    StoredEntry before = found.get();
    Refusal why = mayNot(live, stand, before);
    if (why == null && before.edition() != sent.edition()) {
      why = RegisterRefusals.STALE;
    }
    if (why != null) {
      return new WriteOutcome.Declined(why);
    }
    LocalDateTime now = LocalDateTime.now(clock);
    CheckEntry.Checked checked =
        new CheckEntry(live.register(), directory).check(sent.typed(), before.entry(), now);
    if (checked.refused() || (!checked.findings().isEmpty() && !sent.confirmed())) {
      return new WriteOutcome.Wrong(checked.findings());
    }
    Optional<Finding> alike = findAlike.alike(live, checked.values(), id);
    if (alike.isPresent()) {
      return new WriteOutcome.Wrong(List.of(alike.get()));
    }
    return write(actor, live, stand, before, checked, now);
  }

  /** Why it may not be changed by these, or not now; null when it may. */
  static @Nullable Refusal mayNot(LiveRegister live, Stand stand, StoredEntry entry) {
    if (!stand.may(Permission.CHANGE, entry)) {
      return RegisterRefusals.MAY_NOT;
    }
    if (live.register().state(entry.entry().state()).filter(State::isFinal).isPresent()) {
      return RegisterRefusals.ENDED;
    }
    return entry.entry().pending().isPresent() ? RegisterRefusals.WAITS : null;
  }

  private WriteOutcome write(
      Actor actor,
      LiveRegister live,
      Stand stand,
      StoredEntry before,
      CheckEntry.Checked checked,
      LocalDateTime now) {
    Map<String, List<@Nullable Object>> changes =
        EntryHistory.changes(live.register(), before.entry().values(), checked.values());
    if (changes.isEmpty()) {
      return new WriteOutcome.Done(before.id(), before.called());
    }
    Entry was = before.entry();
    StoredEntry after =
        before.changed(
            live.register(),
            new Entry(checked.values(), was.state(), was.written(), was.clocks(), was.pending()),
            checked.triaged(),
            now);
    if (!stand.may(Permission.CHANGE, after)) {
      return new WriteOutcome.Declined(RegisterRefusals.OUTSIDE);
    }
    entries.change(live, after);
    history.write(
        live,
        List.of(
            new EntryHistory.Note(
                after, actor.id(), EntryHistory.Act.CHANGED, "", was.state(), "", changes)));
    deeds.record(
        actor,
        new EntryDeed.EntryChanged(
            live.name(), after.id(), after.edition(), List.copyOf(changes.keySet())));
    return new WriteOutcome.Done(after.id(), after.called());
  }
}

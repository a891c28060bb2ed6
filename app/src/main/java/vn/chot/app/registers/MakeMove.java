package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.register.Entry;
import vn.chot.register.MoveEntry;
import vn.chot.register.Permission;
import vn.chot.register.WorkingDays;

/** Moves an entry, or takes a step of the approval it waits for. */
@Component
class MakeMove {
  private final Entries entries;
  private final EntryHistory history;
  private final TellParties tellParties;
  private final FollowMove followMove;
  private final WorkingDays workingDays;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MakeMove(
      Entries entries,
      EntryHistory history,
      TellParties tellParties,
      FollowMove followMove,
      WorkingDays workingDays,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.entries = entries;
    this.history = history;
    this.tellParties = tellParties;
    this.followMove = followMove;
    this.workingDays = workingDays;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What is done with a pending move; {@code MOVE} begins one. */
  enum Step {
    MOVE,
    AGREE,
    REFUSE
  }

  /**
   * A move as it was sent.
   *
   * @param with what was typed into the move's own form
   * @param edition on top of which; 0 for whichever there is, as bulk moves do
   */
  record Sent(Step step, String move, Map<String, String> with, String reason, int edition) {}

  /** Makes it; asked for again it is refused, because the entry has moved on. */
  WriteOutcome move(
      Actor actor, LiveRegister live, Stand stand, HouseDirectory directory, UUID id, Sent sent) {
    WriteOutcome outcome =
        transaction.execute(status -> held(actor, live, stand, directory, id, sent));
    return outcome == null ? new WriteOutcome.Declined(RegisterRefusals.NO_ENTRY) : outcome;
  }

  private WriteOutcome held(
      Actor actor, LiveRegister live, Stand stand, HouseDirectory directory, UUID id, Sent sent) {
    Optional<StoredEntry> found = entries.held(live, id);
    if (found.isEmpty() || !stand.may(Permission.READ, found.get())) {
      return new WriteOutcome.Declined(RegisterRefusals.NO_ENTRY);
    }
    StoredEntry before = found.get();
    if (sent.edition() != 0 && sent.edition() != before.edition()) {
      return new WriteOutcome.Declined(RegisterRefusals.STALE);
    }
    LocalDateTime now = LocalDateTime.now(clock);
    return switch (moved(live, directory, before, stand.on(before), sent, now)) {
      case MoveEntry.Outcome.Refused refused -> new WriteOutcome.Wrong(refused.findings());
      case MoveEntry.Outcome.Moved moved -> write(actor, live, stand, before, moved, sent);
    };
  }

  private MoveEntry.Outcome moved(
      LiveRegister live,
      HouseDirectory directory,
      StoredEntry before,
      Set<String> parties,
      Sent sent,
      LocalDateTime now) {
    MoveEntry move = new MoveEntry(live.register(), directory, workingDays);
    Entry entry = before.entry();
    return switch (sent.step()) {
      case MOVE -> move.move(entry, sent.move(), parties, sent.with(), sent.reason(), now);
      case AGREE -> move.agree(entry, parties, sent.reason(), now);
      case REFUSE -> move.refuse(entry, parties, sent.reason(), now);
    };
  }

  private WriteOutcome write(
      Actor actor,
      LiveRegister live,
      Stand stand,
      StoredEntry before,
      MoveEntry.Outcome.Moved moved,
      Sent sent) {
    LocalDateTime now = LocalDateTime.now(clock);
    Entry is = moved.entry();
    StoredEntry after = before.changed(live.register(), is, before.triaged(), now);
    String move =
        sent.step() == Step.MOVE
            ? sent.move()
            : before.entry().pending().map(Entry.Pending::move).orElse("");
    EntryHistory.Act act =
        switch (sent.step()) {
          case AGREE -> EntryHistory.Act.AGREED;
          case REFUSE -> EntryHistory.Act.REFUSED;
          case MOVE -> is.pending().isPresent() ? EntryHistory.Act.ASKED : EntryHistory.Act.MOVED;
        };
    entries.change(live, after);
    history.write(
        live,
        List.of(
            new EntryHistory.Note(
                after,
                actor.id(),
                act,
                move,
                moved.from(),
                sent.reason(),
                EntryHistory.changes(live.register(), before.entry().values(), is.values()))));
    deeds.record(
        actor, new EntryDeed.EntryMoved(live.name(), after.id(), move, moved.from(), is.state()));
    tellParties.moved(actor, live, after, moved.tell());
    if (is.pending().isEmpty() && sent.step() != Step.REFUSE) {
      followMove.follow(stand, live, after, move);
    }
    return new WriteOutcome.Done(after.id(), after.called());
  }
}

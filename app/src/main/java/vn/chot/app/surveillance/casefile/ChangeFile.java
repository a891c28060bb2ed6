package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** What every act on a file has in common: found and locked, written, noted, told. */
@Component
class ChangeFile {
  private final CaseSight sight;
  private final CaseRows rows;
  private final CaseChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  ChangeFile(CaseSight sight, CaseRows rows, CaseChanges changes, Deeds deeds, Clock clock) {
    this.sight = sight;
    this.rows = rows;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** A file to be changed, or why it may not be. */
  sealed interface Found {
    record File(CaseRecord file) implements Found {}

    record No(Refusal refusal) implements Found {}
  }

  /** The file, locked, where this person may decide on it; where not, why. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Found deciding(Actor actor, UUID id) {
    return found(sight.deciding(actor), id);
  }

  /** The file, locked, where this person may add to it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Found adding(Actor actor, UUID id) {
    return found(sight.of(actor), id);
  }

  private Found found(CaseSight.Sight may, UUID id) {
    Optional<CaseRecord> file = rows.locked(id).filter(one -> sight.covers(may, one));
    if (file.isEmpty()) {
      return new Found.No(CaseRules.NOT_THERE);
    }
    return file.get().state() == CaseState.MERGED
        ? new Found.No(CaseRules.FALLEN_ALREADY)
        : new Found.File(file.get());
  }

  /** Writes the next edition; {@code actor} is null where a rule does it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseOutcome write(
      @Nullable Actor actor,
      CaseRecord next,
      CaseDeed deed,
      Map<String, List<String>> fields,
      String why) {
    OffsetDateTime at = now();
    UUID by = actor == null ? null : actor.id();
    rows.update(next, by, at);
    changes.note(next, by, at, deed.getClass().getSimpleName(), fields, why.strip());
    tell(actor, deed);
    return new CaseOutcome.Done(next.id());
  }

  /** Notes in the file's history what was done to a part of it, and tells it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseOutcome note(
      Actor actor, CaseRecord file, CaseDeed deed, Map<String, List<String>> fields, String why) {
    changes.note(file, actor.id(), now(), deed.getClass().getSimpleName(), fields, why.strip());
    tell(actor, deed);
    return new CaseOutcome.Done(file.id());
  }

  /** Notes it in the file's history; it was told already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseOutcome noteOnly(
      Actor actor, CaseRecord file, String act, Map<String, List<String>> fields) {
    changes.note(file, actor.id(), now(), act, fields, "");
    return new CaseOutcome.Done(file.id());
  }

  private void tell(@Nullable Actor actor, CaseDeed deed) {
    if (actor == null) {
      deeds.recordOfNobody(deed);
    } else {
      deeds.record(actor, deed);
    }
  }
}

package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** An officer strikes a meeting, with a reason; it stays to be read and counts no more. */
@Component
class StrikeEvidence {
  private final ToldEvidence evidence;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final Deeds deeds;
  private final Clock clock;

  StrikeEvidence(
      ToldEvidence evidence,
      TraceChanges changes,
      AskForTracing askForTracing,
      Deeds deeds,
      Clock clock) {
    this.evidence = evidence;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.deeds = deeds;
    this.clock = clock;
  }

  @Transactional
  public Optional<Refusal> strike(Actor by, int number, String why) {
    if (why.isBlank()) {
      return Optional.of(TracingRules.WHY_MISSING);
    }
    Optional<StoredEvidence> known = evidence.one(number).filter(one -> one.struckAt() == null);
    if (known.isEmpty()) {
      return Optional.of(TracingRules.STRUCK_ALREADY);
    }
    TraceChanges.Numbered change = changes.begin(TraceChanges.Kind.STRUCK, 1, "", by.id());
    evidence.strike(
        List.of(number), change.number(), by.id(), OffsetDateTime.now(clock), why.strip());
    changes.then(change, List.of(new IndexChange.Strike(known.get().contact())));
    askForTracing.ofPeople(List.of(known.get().one(), known.get().other()), "EVIDENCE");
    deeds.record(by, new TracingDeed.EvidenceStruck(number));
    return Optional.empty();
  }
}

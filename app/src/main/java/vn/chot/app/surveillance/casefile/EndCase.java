package vn.chot.app.surveillance.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Writes down what became of a patient, or takes that back. */
@Component
class EndCase {
  private final ChangeFile change;

  EndCase(ChangeFile change) {
    this.change = change;
  }

  /** The outcome and its day; a null outcome takes it back, with a reason. */
  @Transactional
  public CaseOutcome end(
      Actor actor, UUID id, @Nullable Outcome outcome, @Nullable LocalDate on, String why) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> end(actor, file, outcome, on, why);
    };
  }

  private CaseOutcome end(
      Actor actor, CaseRecord file, @Nullable Outcome outcome, @Nullable LocalDate on, String why) {
    if (!file.stands()) {
      return new CaseOutcome.Declined(CaseRules.FALLEN_ALREADY);
    }
    if (outcome == null && why.isBlank()) {
      return new CaseOutcome.Declined(CaseRules.REASON_MISSING);
    }
    if (outcome != null && !fits(file, on, change.now().toLocalDate())) {
      return new CaseOutcome.Declined(CaseRules.DAY_FUTURE);
    }
    String code = outcome == null ? "" : outcome.name();
    return change.write(
        actor,
        CaseEdits.ended(file, code, outcome == null ? null : on),
        new CaseDeed.CaseEnded(file.id(), file.person(), code),
        Map.of("outcome", List.of(file.outcome(), code + " " + CompareDrafts.day(on))),
        why);
  }

  static boolean fits(CaseRecord file, @Nullable LocalDate on, LocalDate today) {
    var sampled = file.facts().sampledAt();
    return on != null
        && !on.isAfter(today)
        && (sampled == null || !on.isBefore(sampled.atZone(CaseRows.HERE).toLocalDate()));
  }
}

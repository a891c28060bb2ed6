package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Lets a file that was ruled out stand again, as what it was. */
@Component
class ReopenCase {
  private final ChangeFile change;
  private final CaseRows rows;

  ReopenCase(ChangeFile change, CaseRows rows) {
    this.change = change;
    this.rows = rows;
  }

  @Transactional
  public CaseOutcome reopen(Actor actor, UUID id, String why) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        if (file.state() != CaseState.FALLEN) {
          yield new CaseOutcome.Declined(CaseRules.NOT_FALLEN);
        }
        if (why.isBlank()) {
          yield new CaseOutcome.Declined(CaseRules.REASON_MISSING);
        }
        Optional<CaseRecord> other = rows.standing(file.person());
        if (other.isPresent()) {
          yield new CaseOutcome.Declined(CaseRules.HAS_FILE);
        }
        CaseState state = file.confirmedAt() == null ? CaseState.SUSPECTED : CaseState.CONFIRMED;
        yield change.write(
            actor,
            CaseEdits.state(file, state),
            new CaseDeed.CaseReopened(file.id(), file.person(), state),
            Map.of("state", List.of(file.state().name(), state.name())),
            why);
      }
    };
  }
}

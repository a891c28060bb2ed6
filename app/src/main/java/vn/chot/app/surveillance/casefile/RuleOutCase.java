package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Rules a case out, with a reason; the file stays and may be reopened. */
@Component
class RuleOutCase {
  private final ChangeFile change;

  RuleOutCase(ChangeFile change) {
    this.change = change;
  }

  @Transactional
  public CaseOutcome ruleOut(Actor actor, UUID id, String why) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        if (!file.stands()) {
          yield new CaseOutcome.Declined(CaseRules.FALLEN_ALREADY);
        }
        if (why.isBlank()) {
          yield new CaseOutcome.Declined(CaseRules.REASON_MISSING);
        }
        yield change.write(
            actor,
            CaseEdits.state(file, CaseState.FALLEN),
            new CaseDeed.CaseFallen(file.id(), file.person()),
            Map.of("state", List.of(file.state().name(), CaseState.FALLEN.name())),
            why);
      }
    };
  }
}

package vn.chot.app.surveillance.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Corrects the facts of a file; what they were stays in its history. */
@Component
class CorrectCase {
  private final ChangeFile change;
  private final CaseRows rows;
  private final CaseSight sight;

  CorrectCase(ChangeFile change, CaseRows rows, CaseSight sight) {
    this.change = change;
    this.rows = rows;
    this.sight = sight;
  }

  /**
   * Corrects them.
   *
   * @param edition the edition the person saw
   * @param confirmed codes of warnings that were confirmed
   */
  @Transactional
  public CaseOutcome correct(
      Actor actor,
      UUID id,
      int edition,
      CaseDraft draft,
      Collection<String> confirmed,
      String why) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) ->
          correct(actor, file, edition, draft, confirmed, why);
    };
  }

  private CaseOutcome correct(
      Actor actor,
      CaseRecord file,
      int edition,
      CaseDraft draft,
      Collection<String> confirmed,
      String why) {
    if (file.edition() != edition) {
      return new CaseOutcome.Declined(CaseRules.CHANGED_MEANWHILE);
    }
    List<CaseFault> faults = CheckDraft.open(draft, change.now().toInstant(), confirmed);
    if (!faults.isEmpty()) {
      return new CaseOutcome.Faulty(faults);
    }
    Map<String, List<String>> changes = CompareDrafts.changes(file.facts(), draft);
    if (changes.isEmpty()) {
      return new CaseOutcome.Done(file.id());
    }
    if (why.isBlank() && needsReason(file, changes, confirmed)) {
      return new CaseOutcome.Declined(CaseRules.REASON_MISSING);
    }
    if (!Objects.equals(file.facts().unit(), draft.unit())
        && !sight.of(actor).covers(draft.unit())) {
      return new CaseOutcome.Faulty(
          List.of(new CaseFault("unit", CaseRules.UNIT_ELSEWHERE, false)));
    }
    String number = draft.nationalNumber();
    if (number != null
        && rows.byNumber(number).filter(other -> !other.equals(file.id())).isPresent()) {
      return new CaseOutcome.Declined(CaseRules.NUMBER_TAKEN);
    }
    try {
      return change.write(
          actor,
          CaseEdits.facts(file, draft),
          new CaseDeed.CaseCorrected(file.id(), file.person(), List.copyOf(changes.keySet())),
          changes,
          why);
    } catch (DuplicateKeyException taken) {
      throw new CaseRefused(CaseRules.NUMBER_TAKEN);
    }
  }

  /** What contacts are traced by is not changed without a word once it was there. */
  private static boolean needsReason(
      CaseRecord file, Map<String, List<String>> changes, Collection<String> confirmed) {
    boolean overwritten =
        changes.entrySet().stream()
            .anyMatch(one ->
                List.of("onset", "sampledAt", "nationalNumber").contains(one.getKey())
                    && !one.getValue().getFirst().isEmpty());
    return !confirmed.isEmpty() || (file.state() == CaseState.CONFIRMED && overwritten);
  }
}

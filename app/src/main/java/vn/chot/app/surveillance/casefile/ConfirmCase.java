package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.surveillance.protocol.CaseDefinition;
import vn.chot.app.surveillance.protocol.Protocols;

/** Confirms a case by the definition in force that day, and says which alternative was met. */
@Component
class ConfirmCase {
  private final ChangeFile change;
  private final Protocols protocols;

  ConfirmCase(ChangeFile change, Protocols protocols) {
    this.change = change;
    this.protocols = protocols;
  }

  /**
   * Confirms it.
   *
   * @param test the recorded result it rests on; null where there is none
   * @param at when; null for now
   */
  @Transactional
  public CaseOutcome confirm(
      Actor actor, UUID id, Evidence evidence, @Nullable UUID test, @Nullable Instant at) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> confirm(actor, file, evidence, test, at);
    };
  }

  /** The same by a rule or a person, on a file that is locked already. */
  CaseOutcome confirm(
      @Nullable Actor actor,
      CaseRecord file,
      Evidence evidence,
      @Nullable UUID test,
      @Nullable Instant when) {
    if (file.state() == CaseState.CONFIRMED) {
      return new CaseOutcome.Declined(CaseRules.CONFIRMED_ALREADY);
    }
    if (!file.stands()) {
      return new CaseOutcome.Declined(CaseRules.FALLEN_ALREADY);
    }
    Instant now = change.now().toInstant();
    Instant at = when == null ? now : when;
    if (at.isAfter(now) || before(at, file.facts().sampledAt())) {
      return new CaseOutcome.Declined(CaseRules.DAY_FUTURE);
    }
    LocalDate day = at.atZone(CaseRows.HERE).toLocalDate();
    CaseDefinition definition = protocols.caseDefinition(day);
    Optional<CaseDefinition.Alternative> met = JudgeEvidence.met(definition, evidence);
    if (met.isEmpty()) {
      return new CaseOutcome.Declined(JudgeEvidence.missing(definition, evidence));
    }
    String paper = definition.basis().paper();
    return change.write(
        actor,
        CaseEdits.confirmed(file, at, paper, met.get().id(), test),
        new CaseDeed.CaseConfirmed(file.id(), file.person()),
        Map.of(
            "state", List.of(file.state().name(), CaseState.CONFIRMED.name()),
            "confirmedBy", List.of("", paper + ": " + met.get().vietnamese())),
        "");
  }

  private static boolean before(Instant at, @Nullable Instant sampled) {
    return sampled != null && at.isBefore(sampled);
  }
}

package vn.chot.app.surveillance.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Sites;

/** Adds epidemiological points to a file, corrects them, strikes them out with a reason. */
@Component
class KeepPoints {
  private final ChangeFile change;
  private final Points points;
  private final Sites sites;

  KeepPoints(ChangeFile change, Points points, Sites sites) {
    this.change = change;
    this.points = points;
    this.sites = sites;
  }

  @Transactional
  public CaseOutcome add(Actor actor, UUID id, PointDraft draft) {
    return switch (change.adding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        Optional<Refusal> fault = fault(draft);
        if (fault.isPresent()) {
          yield new CaseOutcome.Declined(fault.get());
        }
        UUID point = UUID.randomUUID();
        points.insert(point, id, draft, actor.id(), change.now());
        change.note(
            actor,
            file,
            new CaseDeed.PointAdded(id, point),
            Map.of("point", List.of("", told(draft))),
            "");
        yield new CaseOutcome.Done(point);
      }
    };
  }

  @Transactional
  public CaseOutcome correct(Actor actor, UUID id, UUID point, PointDraft draft, String why) {
    return switch (change.adding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        Optional<Points.Kept> before = points.standing(id, point);
        Optional<Refusal> fault = fault(draft);
        if (before.isEmpty()) {
          yield new CaseOutcome.Declined(CaseRules.POINT_GONE);
        }
        if (fault.isPresent()) {
          yield new CaseOutcome.Declined(fault.get());
        }
        if (before.get().draft().equals(draft)) {
          yield new CaseOutcome.Done(point);
        }
        points.update(point, draft);
        Map<String, List<String>> changes = new LinkedHashMap<>();
        changes.put("point", List.of(told(before.get().draft()), told(draft)));
        change.note(actor, file, new CaseDeed.PointCorrected(id, point), changes, why);
        yield new CaseOutcome.Done(point);
      }
    };
  }

  @Transactional
  public CaseOutcome strike(Actor actor, UUID id, UUID point, String why) {
    return switch (change.adding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        Optional<Points.Kept> before = points.standing(id, point);
        if (before.isEmpty()) {
          yield new CaseOutcome.Declined(CaseRules.POINT_GONE);
        }
        if (why.isBlank()) {
          yield new CaseOutcome.Declined(CaseRules.REASON_MISSING);
        }
        points.strike(point, actor.id(), change.now(), why.strip());
        yield change.note(
            actor,
            file,
            new CaseDeed.PointStruck(id, point),
            Map.of("point", List.of(told(before.get().draft()), "")),
            why);
      }
    };
  }

  private Optional<Refusal> fault(PointDraft draft) {
    UUID site = draft.site();
    UUID space = draft.space();
    boolean known =
        site == null
            ? space == null
            : sites.site(site).isPresent()
                && (space == null
                    || sites.spaces(site).stream().anyMatch(one -> one.id().equals(space)));
    return known ? draft.fault(change.now().toInstant()) : Optional.of(CaseRules.POINT_SITE);
  }

  private static String told(PointDraft draft) {
    return draft.place()
        + ", "
        + CompareDrafts.time(draft.from())
        + " – "
        + CompareDrafts.time(draft.to());
  }
}

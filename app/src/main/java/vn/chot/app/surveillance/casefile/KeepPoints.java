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
import vn.chot.app.places.Site;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.Sites;
import vn.chot.app.places.Unmarked;

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
  public CaseOutcome add(Actor actor, UUID id, PointDraft told) {
    PointDraft draft = placed(told);
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
  public CaseOutcome correct(Actor actor, UUID id, UUID point, PointDraft told, String why) {
    PointDraft draft = placed(told);
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

  /**
   * A point that was picked bears the name of what was picked, and its kind where none was said.
   */
  private PointDraft placed(PointDraft told) {
    UUID picked = told.site();
    Optional<Site> site = picked == null ? Optional.empty() : sites.site(picked);
    if (site.isEmpty()) {
      return told;
    }
    String name = site.get().name();
    String space =
        sites.spaces(site.get().id()).stream()
            .filter(one -> one.id().equals(told.space()))
            .findFirst()
            .map(one -> ", " + one.name())
            .orElse("");
    boolean partOfName = Unmarked.of(name).contains(Unmarked.of(told.place()));
    return new PointDraft(
        told.site(),
        told.space(),
        partOfName ? name + space : told.place(),
        told.kind() == PointKind.OTHER ? kind(site.get().kind()) : told.kind(),
        told.vehicle(),
        told.seat(),
        told.from(),
        told.to(),
        told.people(),
        told.note());
  }

  private static PointKind kind(SiteKind site) {
    return switch (site) {
      case DWELLING, DORMITORY, LODGING -> PointKind.HOME;
      case FACTORY, COMPANY, WORKSHOP, OFFICE, BUILDING_SITE, FIELD -> PointKind.WORK;
      case SCHOOL -> PointKind.CLASS;
      case BUS, BOAT, TRAIN, FLIGHT, FISHING_BOAT -> PointKind.VEHICLE;
      case HOSPITAL, HEALTH_STATION, CLINIC, QUARANTINE -> PointKind.HEALTH;
      case MARKET, SHOP, EATERY -> PointKind.MARKET;
      case PAGODA, CHURCH, WORSHIP -> PointKind.WORSHIP;
      case EVENT, CULTURE_HOUSE -> PointKind.EVENT;
      case PORT, GATE, BUS_STATION, OTHER -> PointKind.OTHER;
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

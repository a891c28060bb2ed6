package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Adds, corrects and closes a site, in the area of who does it. */
@Component
class KeepSite {
  private final WriteSites writeSites;
  private final SiteRows rows;
  private final SiteReaches reaches;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  KeepSite(
      WriteSites writeSites,
      SiteRows rows,
      SiteReaches reaches,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.writeSites = writeSites;
    this.rows = rows;
    this.reaches = reaches;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** What came of adding one. */
  sealed interface Added {
    record Done(UUID site) implements Added {}

    record Refused(Refusal refusal) implements Added {}
  }

  @Transactional
  public Added add(Actor actor, SiteDraft draft) {
    if (!reaches.of(actor).holds(draft.unit())) {
      return new Added.Refused(SiteRules.ELSEWHERE);
    }
    if (rows.byCode(draft.kind(), draft.code()).isPresent()) {
      return new Added.Refused(SiteRules.CODE_TAKEN);
    }
    UUID site = writeSites.write(actor, List.of(draft)).ids().getFirst();
    deeds.record(actor, new SiteDeed.SiteAdded(site, draft.unit()));
    return new Added.Done(site);
  }

  private static final String CORRECT =
      """
      update places.site
      set kind = :kind, code = :code, name = :name, folded = :folded, unit_id = :unit,
          address = :address, longitude = :longitude, latitude = :latitude, capacity = :capacity,
          opened_on = :opened, closed_on = :closed, made_by = :by, made_at = :at,
          edition = edition + 1
      where id = :id and edition = :edition
      """;

  /** Why it was not corrected, if so; {@code edition} is the one that was looked at. */
  @Transactional
  public Optional<Refusal> correct(Actor actor, Site site, int edition, SiteDraft draft) {
    SiteReach reach = reaches.of(actor);
    if (!reach.holds(site.unit()) || !reach.holds(draft.unit())) {
      return Optional.of(SiteRules.ELSEWHERE);
    }
    Optional<Site> other = rows.byCode(draft.kind(), draft.code());
    if (other.isPresent() && !other.get().id().equals(site.id())) {
      return Optional.of(SiteRules.CODE_TAKEN);
    }
    GeoPoint point = draft.point();
    int changed =
        sql.sql(CORRECT)
            .param("kind", draft.kind().name())
            .param("code", draft.code())
            .param("name", draft.name())
            .param("folded", Unmarked.of(draft.name()))
            .param("unit", draft.unit())
            .param("address", draft.address())
            .param("longitude", point == null ? null : point.longitude())
            .param("latitude", point == null ? null : point.latitude())
            .param("capacity", draft.capacity())
            .param("opened", draft.openedOn())
            .param("closed", draft.closedOn())
            .param("by", actor.id())
            .param("at", OffsetDateTime.now(clock))
            .param("id", site.id())
            .param("edition", edition)
            .update();
    if (changed == 0) {
      return Optional.of(SiteRules.STALE);
    }
    deeds.record(actor, new SiteDeed.SiteCorrected(site.id(), edition + 1));
    return Optional.empty();
  }

  private static final String CLOSE =
      "update places.site set closed_on = :on, edition = edition + 1 where id = :id";

  /** Writes down the last day. */
  @Transactional
  public Optional<Refusal> close(Actor actor, Site site, LocalDate on) {
    if (!reaches.of(actor).holds(site.unit())) {
      return Optional.of(SiteRules.ELSEWHERE);
    }
    if (site.openedOn() != null && on.isBefore(site.openedOn())) {
      return Optional.of(SiteRules.DAYS);
    }
    sql.sql(CLOSE).param("on", on).param("id", site.id()).update();
    deeds.record(actor, new SiteDeed.SiteClosed(site.id(), on.toString()));
    return Optional.empty();
  }
}

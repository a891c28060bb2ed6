package vn.chot.app.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** What other rooms may ask about sites. Whoever shows a dwelling answers for who may see it. */
@Component
public class Sites {
  private final SiteRows rows;
  private final BringInSites bringIn;

  Sites(SiteRows rows, BringInSites bringIn) {
    this.rows = rows;
    this.bringIn = bringIn;
  }

  /** The site, open or closed. */
  public Optional<Site> site(UUID id) {
    return rows.site(id);
  }

  /** The site that a list knows under this code. */
  public Optional<Site> byCode(SiteKind kind, String code) {
    return rows.byCode(kind, code);
  }

  /** The spaces of a site, closed ones among them, by name. */
  public List<Space> spaces(UUID site) {
    return rows.spaces(site);
  }

  /** The id of every coded space of a site, by its code. */
  public Map<String, UUID> spaceIds(UUID site) {
    return rows.spaceIds(site);
  }

  /** At most {@code most} sites in the box, by name. */
  public List<Site> inside(GeoBox box, int most) {
    return rows.inside(box, most);
  }

  /** At most {@code most} sites inside a ring of three points or more, by name. */
  public List<Site> inside(List<GeoPoint> ring, int most) {
    return rows.inside(ring, most);
  }

  /**
   * Brings many sites in with their spaces, all or none; a hundred thousand at a time are fine. The
   * actor is an administrator.
   */
  public SitesBrought bringIn(Actor actor, List<SiteDraft> drafts) {
    return bringIn.bringIn(actor, drafts);
  }
}

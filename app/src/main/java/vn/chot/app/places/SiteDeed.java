package vn.chot.app.places;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to sites and the spaces inside them. */
public sealed interface SiteDeed extends Deed {
  /** Done to one site. */
  sealed interface ToSite extends SiteDeed {
    UUID site();

    @Override
    default String subject() {
      return site().toString();
    }
  }

  /** A site was added. */
  record SiteAdded(UUID site, UUID unit) implements ToSite {
    @Override
    public Map<String, Object> facts() {
      return Map.of("unit", unit.toString());
    }
  }

  /** What is known of a site was corrected. */
  record SiteCorrected(UUID site, int edition) implements ToSite {
    @Override
    public Map<String, Object> facts() {
      return Map.of("edition", edition);
    }
  }

  /** A site's last day was written down. */
  record SiteClosed(UUID site, String on) implements ToSite {
    @Override
    public Map<String, Object> facts() {
      return Map.of("on", on);
    }
  }

  /** A space was added to a site. */
  record SpaceAdded(UUID site, UUID space) implements ToSite {
    @Override
    public Map<String, Object> facts() {
      return Map.of("space", space.toString());
    }
  }

  /** What is known of a space was corrected. */
  record SpaceCorrected(UUID site, UUID space) implements ToSite {
    @Override
    public Map<String, Object> facts() {
      return Map.of("space", space.toString());
    }
  }

  /** A space's last day was written down. */
  record SpaceClosed(UUID site, UUID space, String on) implements ToSite {
    @Override
    public Map<String, Object> facts() {
      return Map.of("space", space.toString(), "on", on);
    }
  }

  /** Sites and spaces were brought in together. */
  record SitesBroughtIn(UUID batch, SitesBrought count) implements SiteDeed {
    @Override
    public String subject() {
      return batch.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of(
          "sitesAdded", count.sitesAdded(),
          "sitesChanged", count.sitesChanged(),
          "spacesAdded", count.spacesAdded(),
          "spacesChanged", count.spacesChanged());
    }
  }

  /** A list of sites, or of what lies inside a polygon, was taken away as a file. */
  record SitesExported(UUID export, String what, int rows) implements SiteDeed {
    @Override
    public String subject() {
      return export.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("what", what, "rows", rows);
    }
  }
}

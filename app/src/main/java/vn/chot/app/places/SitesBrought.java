package vn.chot.app.places;

import java.util.List;
import java.util.UUID;

/**
 * What came of bringing sites in.
 *
 * @param sites the id of each site, new or known, in the order of the drafts
 */
public record SitesBrought(
    List<UUID> sites, int sitesAdded, int sitesChanged, int spacesAdded, int spacesChanged) {
  public SitesBrought {
    sites = List.copyOf(sites);
  }
}

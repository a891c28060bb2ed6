package vn.chot.app.people.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.GeoPoint;
import vn.chot.app.places.SiteDraft;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.SpaceDraft;
import vn.chot.app.places.SpaceKind;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Site;
import vn.chot.outbreak.Space;

/** The sites of the demonstration as they are brought in, in the order of the generator's ids. */
final class DemoSites {
  static final String SOURCE = "Tỉnh Lạc Hồng (trình diễn)";

  private DemoSites() {}

  /**
   * All sites with their spaces.
   *
   * @param commune today's commune of each unit of the generator
   */
  static List<SiteDraft> of(Province province, Map<Integer, UUID> commune) {
    Map<Integer, List<Space>> spaces = new HashMap<>();
    for (Space space : province.spaces()) {
      spaces.computeIfAbsent(space.site(), site -> new ArrayList<>()).add(space);
    }
    List<SiteDraft> drafts = new ArrayList<>();
    for (Site site : province.sites()) {
      UUID unit = commune.get(site.unit());
      if (unit == null) {
        throw new IllegalStateException("no commune of site " + site.id());
      }
      SiteKind kind = SiteKind.valueOf(site.kind().name());
      List<Space> inside = spaces.getOrDefault(site.id(), List.of());
      drafts.add(
          new SiteDraft(
              kind,
              "LH-" + site.id(),
              site.name(),
              unit,
              province.units().get(site.unit() - 1).fullName(),
              new GeoPoint(site.longitude(), site.latitude()),
              capacity(inside),
              null,
              null,
              SOURCE,
              inside(kind, inside)));
    }
    return drafts;
  }

  /** As many as its spaces hold together; unknown where it has none. */
  private static @Nullable Integer capacity(List<Space> inside) {
    int people = inside.stream().mapToInt(Space::capacity).sum();
    return people == 0 ? null : people;
  }

  private static List<SpaceDraft> inside(SiteKind kind, List<Space> spaces) {
    return spaces.stream()
        .map(space ->
            new SpaceDraft(
                "LH-" + space.id(), "", SpaceKind.usual(kind), space.name(), space.capacity()))
        .toList();
  }
}

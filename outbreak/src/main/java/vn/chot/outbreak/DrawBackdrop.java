package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/** What a map shows beside the units, as GeoJSON features: the land around, rivers, roads. */
final class DrawBackdrop {
  private final Country country;

  DrawBackdrop(Country country) {
    this.country = country;
  }

  List<String> all() {
    List<String> features = new ArrayList<>();
    UnitShapes shapes = new UnitShapes(country.ground(), country.bends());
    Geometry abroad = shapes.beyond(Land.ABROAD);
    Geometry around = CoverageUnion.union(new Geometry[] {shapes.beyond(Land.NEIGHBOUR), abroad});
    features.add(land("neighbour", around));
    features.add(land("abroad", abroad));
    country.rivers().forEach(river -> features.add(river(river)));
    country.roads().forEach(road -> features.add(road(road)));
    return features;
  }

  /** What is drawn first lies below: all land around, then the part of it beyond the border. */
  private static String land(String whose, Geometry ground) {
    return GeoJson.feature("\"land\":\"" + whose + "\"", GeoJson.geometry(ReachOut.over(ground)));
  }

  static String river(River river) {
    return GeoJson.feature(
        "\"name\":\"" + river.name() + "\",\"flow\":" + river.flow(), GeoJson.line(river.line()));
  }

  static String road(Road road) {
    return GeoJson.feature(
        "\"rank\":\"" + road.rank().name().toLowerCase(Locale.ROOT) + "\"",
        GeoJson.line(road.line()));
  }
}

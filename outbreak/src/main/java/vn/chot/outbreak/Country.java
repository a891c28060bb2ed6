package vn.chot.outbreak;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The province without its people: ground, units and their outlines, rivers, roads.
 *
 * @param ground the cells
 * @param territory the units
 * @param shapes the outline of each unit, in the order of ids, in units of the frame
 * @param rivers the largest first
 * @param roads the largest first
 * @param exits where roads leave the province
 * @param bends the crooked edges between cells
 */
record Country(
    Ground ground,
    Territory territory,
    List<Geometry> shapes,
    List<River> rivers,
    List<Road> roads,
    BorderExits exits,
    BendEdges bends) {

  static Country of(Chance chance, int people, @Nullable UnitRoll roll) {
    Relief relief = new Relief(chance.split("relief"));
    Ground ground = LayGround.laid(relief, chance.split("ground"));
    BendEdges bends = new BendEdges(ground, chance.split("edges"));
    DrainRivers drained = new DrainRivers(ground);
    Territory territory =
        new DivideProvince(ground, drained.along(), people, chance.split("units"), roll)
            .divided(relief);
    BorderExits exits = BorderExits.of(ground, territory);
    Table names = Table.read("unit-names");
    return new Country(
        ground,
        territory,
        new UnitShapes(ground, bends).of(territory),
        drained.rivers(bends, names.texts("name", "kind", "river"::equals)),
        new LayRoads(ground, drained.along(), territory).laid(exits),
        exits,
        bends);
  }

  /** The cells of the province on the water. */
  IntStream shore() {
    return territory.cells().getFirst().stream()
        .mapToInt(cell -> cell)
        .filter(cell ->
            IntStream.of(ground.rings()[cell])
                .anyMatch(edge -> ground.sea(ground.edges().get(edge).beyond(cell))));
  }
}

package vn.chot.app.places;

/**
 * Something the map draws beside the units.
 *
 * @param weight 3 for the largest rivers and roads, 1 for the smallest
 * @param name may be empty
 * @param shape a GeoJSON geometry
 */
record Scenery(Kind kind, int weight, String name, String shape) {

  /** What is drawn. */
  enum Kind {
    /** Another province's land. */
    NEIGHBOUR,
    /** Another country's land. */
    ABROAD,
    RIVER,
    ROAD
  }
}

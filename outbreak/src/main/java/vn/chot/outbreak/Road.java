package vn.chot.outbreak;

/**
 * A stretch of road between two junctions or places.
 *
 * @param rank what kind of road
 * @param line its course as x, y, x, y … in units of the frame
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Road(Rank rank, int[] line) {
  /** The kinds of roads, the largest first. */
  enum Rank {
    /** Quốc lộ. */
    NATIONAL,
    /** Tỉnh lộ. */
    PROVINCIAL,
    /** Đường huyện, đường xã. */
    LOCAL
  }
}

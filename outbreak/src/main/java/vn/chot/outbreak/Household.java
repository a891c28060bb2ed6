package vn.chot.outbreak;

/**
 * One household.
 *
 * @param id the number, from 1 on
 * @param head the id of the first member; the others follow
 * @param members how many
 * @param hamlet the id of the unit
 * @param number the number of the house in the hamlet
 * @param x where it stands, in units of the frame, with {@code y}
 */
public record Household(int id, int head, int members, int hamlet, int number, int x, int y) {
  /** Degrees east. */
  public double longitude() {
    return MapFrame.longitude(x);
  }

  /** Degrees north. */
  public double latitude() {
    return MapFrame.latitude(y);
  }
}

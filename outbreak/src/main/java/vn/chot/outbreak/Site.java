package vn.chot.outbreak;

/**
 * A place where people can be.
 *
 * @param id its number, from 1 on
 * @param kind what it is
 * @param name such as "Trường Tiểu học Thanh Bãi"
 * @param unit the id of the hamlet it stands in (a coach or boat: where it starts)
 * @param x where it stands, in units of the frame, with {@code y}
 * @param opens the first minute of the day at which anybody may be there
 * @param closes the minute by which everybody has left
 */
public record Site(
    int id, SiteKind kind, String name, int unit, int x, int y, int opens, int closes) {
  /** Degrees east. */
  public double longitude() {
    return MapFrame.longitude(x);
  }

  /** Degrees north. */
  public double latitude() {
    return MapFrame.latitude(y);
  }
}

package vn.chot.outbreak;

/**
 * An administrative unit of the invented province.
 *
 * @param id its number, from 1 (the province) on; parents come before their children
 * @param level province, district, commune, hamlet
 * @param code 2, 3, 5 or 7 digits; none of them was ever a real unit's
 * @param type the word before the name, such as "Thị xã"
 * @param name the name without that word, such as "Bến Lạc"
 * @param parent the id of the unit above; 0 for the province
 * @param squareKilometres its size
 * @param seatX where its middle or its town lies, in units of the frame, with {@code seatY}
 */
public record Unit(
    int id,
    Level level,
    String code,
    String type,
    String name,
    int parent,
    double squareKilometres,
    int seatX,
    int seatY) {

  /** Type and name, such as "Thị xã Bến Lạc". */
  public String fullName() {
    return type + " " + name;
  }

  /** Degrees east. */
  public double longitude() {
    return MapFrame.longitude(seatX);
  }

  /** Degrees north. */
  public double latitude() {
    return MapFrame.latitude(seatY);
  }
}

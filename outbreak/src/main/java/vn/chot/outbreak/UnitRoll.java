package vn.chot.outbreak;

import java.util.List;

/**
 * The units a province shall have, where they are given and not made up: the first district is the
 * provincial city, the second the port, the others lie from the mountains to the sea, the last on
 * the islands. Communes follow each other on the ground as they do here; the first holds its
 * district's seat.
 *
 * @param province what the province is called
 * @param districts five or more
 */
public record UnitRoll(Named province, List<District> districts) {
  /** Copies the list; refuses too few. */
  public UnitRoll {
    districts = List.copyOf(districts);
    if (districts.size() < 5) {
      throw new IllegalArgumentException("a province has five districts or more");
    }
  }

  /**
   * What a unit is called.
   *
   * @param code its code
   * @param type the word before the name
   * @param name the name without it
   */
  public record Named(String code, String type, String name) {}

  /**
   * A district and its communes, two or more.
   *
   * @param named what it is called
   * @param communes one beside the other
   */
  public record District(Named named, List<Named> communes) {
    /** Copies the list; refuses too few. */
    public District {
      communes = List.copyOf(communes);
      if (communes.size() < 2) {
        throw new IllegalArgumentException("a district has two communes or more");
      }
    }
  }

  int communes() {
    return districts.stream().mapToInt(district -> district.communes().size()).sum();
  }
}

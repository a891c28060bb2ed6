package vn.chot.outbreak;

/**
 * A bus or boat line: vehicles that go out in the morning and come back in the evening, each
 * traveller in the same seat.
 *
 * @param id its number, from 1 on
 * @param kind BUS or BOAT
 * @param from the id of the district where it starts
 * @param to the id of the commune where it ends
 * @param vehicles the ids of the sites that are its vehicles
 * @param seats the seats of each
 */
public record TransportLine(
    int id, SiteKind kind, int from, int to, java.util.List<Integer> vehicles, int seats) {
  /** Seats are copied. */
  public TransportLine {
    vehicles = java.util.List.copyOf(vehicles);
  }
}

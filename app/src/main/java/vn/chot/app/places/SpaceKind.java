package vn.chot.app.places;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of spaces inside a site: who is in one together is near one another. */
public enum SpaceKind {
  BLOCK("Khu, dãy nhà", "Block"),
  FLOOR("Tầng", "Floor"),
  ROOM("Phòng", "Room"),
  CLASS("Lớp", "Class"),
  WARD("Khoa, buồng bệnh", "Ward"),
  ROW("Dãy", "Row"),
  TABLE("Bàn", "Table"),
  TEAM("Tổ, đội", "Team"),
  CARRIAGE("Toa", "Carriage"),
  SEATS("Dãy ghế", "Seats"),
  OTHER("Chỗ khác", "Other space");

  private final String vietnamese;
  private final String english;

  SpaceKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** The kind that a sheet names: by its constant or either name, marks or not. */
  public static Optional<SpaceKind> of(String word) {
    String folded = Unmarked.of(word);
    return Arrays.stream(values())
        .filter(kind ->
            Unmarked.of(kind.name()).equals(folded)
                || Unmarked.of(kind.vietnamese).equals(folded)
                || Unmarked.of(kind.english).equals(folded))
        .findFirst();
  }

  /** What the spaces of such a site usually are. */
  public static SpaceKind usual(SiteKind site) {
    return switch (site) {
      case SCHOOL -> CLASS;
      case HOSPITAL, HEALTH_STATION -> WARD;
      case MARKET -> ROW;
      case EATERY -> TABLE;
      case FACTORY, WORKSHOP, BUILDING_SITE, FIELD, FISHING_BOAT, PORT, GATE -> TEAM;
      case BUS, BOAT, FLIGHT -> SEATS;
      case TRAIN -> CARRIAGE;
      case DWELLING, COMPANY, OFFICE, SHOP, CLINIC, QUARANTINE, LODGING, DORMITORY -> ROOM;
      case PAGODA, CHURCH, WORSHIP, CULTURE_HOUSE, EVENT, BUS_STATION, OTHER -> OTHER;
    };
  }
}

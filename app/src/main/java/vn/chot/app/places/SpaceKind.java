package vn.chot.app.places;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of spaces inside a site: who is in one together is near one another. */
public enum SpaceKind {
  BLOCK("Khu, dãy nhà", "Block", "Khu A"),
  FLOOR("Tầng", "Floor", "Tầng 2"),
  ROOM("Phòng", "Room", "Phòng 101"),
  CLASS("Lớp", "Class", "Lớp 6A1, Lớp 6A2"),
  WARD("Khoa, buồng bệnh", "Ward", "Khoa Nội"),
  ROW("Dãy", "Row", "Dãy hàng cá"),
  TABLE("Bàn", "Table", "Bàn 1-12"),
  TEAM("Tổ, đội", "Team", "Tổ 1-3"),
  CARRIAGE("Toa", "Carriage", "Toa 1-10"),
  SEATS("Dãy ghế", "Row of seats", "Hàng ghế 1-11"),
  SEAT("Ghế", "Seat", "Ghế 1-45"),
  OTHER("Chỗ khác", "Other space", "Sân trước");

  private final String vietnamese;
  private final String english;
  private final String example;

  SpaceKind(String vietnamese, String english, String example) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.example = example;
  }

  /** Names as people write them, for who types them. */
  public String example() {
    return example;
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

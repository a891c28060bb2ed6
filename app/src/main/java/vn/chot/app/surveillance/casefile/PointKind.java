package vn.chot.app.surveillance.casefile;

/** What kind of place an epidemiological point is. */
public enum PointKind {
  HOME("Nơi ở", "Home"),
  WORK("Nơi làm việc", "Workplace"),
  CLASS("Lớp học", "Class"),
  VEHICLE("Phương tiện, chuyến đi", "Vehicle or trip"),
  HEALTH("Cơ sở y tế", "Health facility"),
  MARKET("Chợ, cửa hàng", "Market or shop"),
  WORSHIP("Nơi thờ tự", "Place of worship"),
  EVENT("Sự kiện, đám tiệc", "Event"),
  OTHER("Nơi khác", "Other place");

  private final String vietnamese;
  private final String english;

  PointKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }
}

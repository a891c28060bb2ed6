package vn.chot.app.places;

/** Kinds of sites that share a colour on the map. */
enum SiteGroup {
  HEALTH("Y tế, cách ly", "Health, quarantine"),
  SCHOOL("Trường học", "Schools"),
  TRADE("Chợ, cửa hàng, quán", "Markets, shops, eateries"),
  WORK("Nơi làm việc", "Workplaces"),
  TRAVEL("Giao thông, cửa khẩu", "Transport, gates"),
  GATHERING("Thờ tự, văn hóa, sự kiện", "Worship, culture, events"),
  STAY("Lưu trú, nhà ở", "Lodgings, homes");

  private final String vietnamese;
  private final String english;

  SiteGroup(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }

  static SiteGroup of(SiteKind kind) {
    return switch (kind) {
      case HOSPITAL, HEALTH_STATION, CLINIC, QUARANTINE -> HEALTH;
      case SCHOOL -> SCHOOL;
      case MARKET, SHOP, EATERY -> TRADE;
      case FACTORY, COMPANY, WORKSHOP, OFFICE, BUILDING_SITE, FIELD, FISHING_BOAT, OTHER -> WORK;
      case PORT, GATE, BUS_STATION, BUS, BOAT, TRAIN, FLIGHT -> TRAVEL;
      case PAGODA, CHURCH, WORSHIP, CULTURE_HOUSE, EVENT -> GATHERING;
      case DWELLING, LODGING, DORMITORY -> STAY;
    };
  }
}

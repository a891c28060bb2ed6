package vn.chot.app.places;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of places where people can be. */
public enum SiteKind {
  DWELLING("Nhà ở", "Dwelling"),
  FACTORY("Nhà máy", "Factory"),
  COMPANY("Công ty", "Company"),
  WORKSHOP("Xưởng", "Workshop"),
  OFFICE("Trụ sở cơ quan", "Office"),
  BUILDING_SITE("Công trình xây dựng", "Building site"),
  FIELD("Cánh đồng, nương rẫy", "Fields"),
  FISHING_BOAT("Tàu cá", "Fishing boat"),
  SHOP("Cửa hàng", "Shop"),
  EATERY("Quán ăn, quán nước", "Eatery"),
  MARKET("Chợ", "Market"),
  SCHOOL("Trường học", "School"),
  HOSPITAL("Bệnh viện", "Hospital"),
  HEALTH_STATION("Trạm y tế", "Health station"),
  CLINIC("Phòng khám, nhà thuốc", "Clinic or pharmacy"),
  QUARANTINE("Khu cách ly tập trung", "Quarantine site"),
  LODGING("Cơ sở lưu trú", "Lodging"),
  DORMITORY("Khu nhà trọ, ký túc xá", "Dormitory"),
  PAGODA("Chùa", "Pagoda"),
  CHURCH("Nhà thờ", "Church"),
  WORSHIP("Cơ sở thờ tự khác", "Other place of worship"),
  CULTURE_HOUSE("Nhà văn hóa", "Culture house"),
  EVENT("Sự kiện", "Event"),
  PORT("Cảng, bến thủy", "Port"),
  GATE("Cửa khẩu", "Border gate"),
  BUS_STATION("Bến xe, nhà ga", "Station"),
  BUS("Chuyến xe khách", "Coach trip"),
  BOAT("Chuyến tàu thủy", "Boat trip"),
  TRAIN("Chuyến tàu hỏa", "Train trip"),
  FLIGHT("Chuyến bay", "Flight"),
  OTHER("Nơi khác", "Other place");

  private final String vietnamese;
  private final String english;

  SiteKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** The kind that a sheet or an address names: by its constant or either name, marks or not. */
  public static Optional<SiteKind> of(String word) {
    String folded = Unmarked.of(word);
    return Arrays.stream(values())
        .filter(kind ->
            Unmarked.of(kind.name()).equals(folded)
                || Unmarked.of(kind.vietnamese).equals(folded)
                || Unmarked.of(kind.english).equals(folded))
        .findFirst();
  }
}

package vn.chot.outbreak;

/** The kinds of sites where people meet. */
public enum SiteKind {
  /** Cánh đồng, nương rẫy. */
  FIELD,
  /** Tàu cá. */
  FISHING_BOAT,
  /** Nhà máy. */
  FACTORY,
  /** Công trình xây dựng. */
  BUILDING_SITE,
  /** Xưởng. */
  WORKSHOP,
  /** Chợ, with rows. */
  MARKET,
  /** Cửa hàng. */
  SHOP,
  /** Quán ăn, quán nước. */
  EATERY,
  /** Trường, with classes. */
  SCHOOL,
  /** Bệnh viện, trung tâm y tế, with wards. */
  HOSPITAL,
  /** Trạm y tế. */
  HEALTH_STATION,
  /** Trụ sở cơ quan. */
  OFFICE,
  /** Công ty. */
  COMPANY,
  /** Cửa khẩu. */
  GATE,
  /** Cảng. */
  PORT,
  /** Bến xe. */
  BUS_STATION,
  /** Nhà nghỉ, khách sạn. */
  LODGING,
  /** Chùa. */
  PAGODA,
  /** Nhà thờ. */
  CHURCH,
  /** Nhà văn hóa. */
  CULTURE_HOUSE,
  /** A coach that carries people to work and back, with seats. */
  BUS,
  /** A passenger boat between an island and the mainland, with seats. */
  BOAT,
  /** Khu cách ly tập trung; empty until somebody fills it. */
  QUARANTINE
}

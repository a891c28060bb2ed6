package vn.chot.app.places;

/** The level of an administrative unit: Luật Tổ chức chính quyền địa phương. */
public enum UnitLevel {
  /** Tỉnh, thành phố trực thuộc trung ương. */
  PROVINCE,
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh; ended on 30/6/2025. */
  DISTRICT,
  /** Xã, phường, thị trấn, đặc khu. */
  COMMUNE
}

package vn.chot.outbreak;

/** The level of an administrative unit as they were before 1/7/2025. */
public enum Level {
  /** Tỉnh. */
  PROVINCE,
  /** Thành phố thuộc tỉnh, thị xã, huyện. */
  DISTRICT,
  /** Phường, thị trấn, xã. */
  COMMUNE,
  /** Tổ dân phố, thôn, bản: no legal level, but where people are found. */
  HAMLET
}

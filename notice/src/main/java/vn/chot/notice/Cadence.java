package vn.chot.notice;

/** How a measure stands in time apart from its deadline. */
public enum Cadence {
  /** To be done at once (ngay, khẩn trương, thần tốc …). */
  IMMEDIATE,
  /** To be kept up (tiếp tục, thường xuyên, duy trì, theo dõi …). */
  ONGOING,
  /** Neither is said. */
  NONE;

  /** The word the JSON contract uses. */
  public String wire() {
    return switch (this) {
      case IMMEDIATE -> "immediate";
      case ONGOING -> "ongoing";
      case NONE -> "none";
    };
  }
}

package vn.chot.trace;

/** How near two people came, as far as is known. */
public enum Distance {
  WITHIN_1M(0),
  WITHIN_2M(1),
  FARTHER(2),
  /** Not known; a rule takes it for near. */
  UNKNOWN(3);

  private static final Distance[] BY_CODE = {WITHIN_1M, WITHIN_2M, FARTHER, UNKNOWN};

  /** Its number in tables and files. */
  final int code;

  Distance(int code) {
    this.code = code;
  }

  static Distance of(int code) {
    return BY_CODE[code];
  }
}

package vn.chot.trace;

/** Whether both wore masks, as far as is known. */
public enum Masks {
  BOTH(0),
  NOT_BOTH(1),
  /** Not known; a rule takes it for not both. */
  UNKNOWN(2);

  private static final Masks[] BY_CODE = {BOTH, NOT_BOTH, UNKNOWN, UNKNOWN};

  /** Its number in tables and files. */
  final int code;

  Masks(int code) {
    this.code = code;
  }

  /** The one of a number of two bits. */
  static Masks of(int code) {
    return BY_CODE[code];
  }
}

package vn.chot.trace;

/**
 * What kind of space a space is, as the contact rules of the Ministry of Health tell them apart.
 */
public enum Place {
  /** A household: living together. */
  HOME(0),
  /** A workplace, a workshop. */
  WORK(1),
  /** A class. */
  CLASS(2),
  /** A ward, a room of a quarantine site. */
  WARD(3),
  /** A vehicle, a boat. */
  VEHICLE(4),
  /** Any other closed space. */
  CLOSED(5),
  /** In the open: a market row, a yard. */
  OPEN(6);

  private static final Place[] BY_CODE = {HOME, WORK, CLASS, WARD, VEHICLE, CLOSED, OPEN};
  static final int KINDS = BY_CODE.length;

  /** Its number in tables and files. */
  final int code;

  Place(int code) {
    this.code = code;
  }

  static Place of(int code) {
    return BY_CODE[code];
  }
}

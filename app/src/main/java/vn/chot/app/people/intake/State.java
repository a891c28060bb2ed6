package vn.chot.app.people.intake;

/** How far an intake has come. */
enum State {
  /** The columns are being chosen. */
  CHOOSING,
  /** The dry run is at work. */
  CHECKING,
  /** The dry run has told; somebody decides. */
  CHECKED,
  /** The good rows are being entered. */
  ENTERING,
  /** All good rows are in. */
  DONE,
  /** The file itself is at fault; nothing came in. */
  REFUSED,
  /** Somebody gave it up. */
  CANCELLED;

  boolean ended() {
    return this == DONE || this == CANCELLED || this == REFUSED;
  }
}

package vn.chot.document;

/** Says, from deep inside a container, that no text will come out of it and why. */
final class BrokenFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  BrokenFile(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}

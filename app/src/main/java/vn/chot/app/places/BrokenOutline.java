package vn.chot.app.places;

import vn.chot.app.pages.Refusal;

/** Ends the reading of a feature or a file; carries what is wrong and the cure. */
final class BrokenOutline extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  BrokenOutline(Refusal refusal) {
    super(refusal.code());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}

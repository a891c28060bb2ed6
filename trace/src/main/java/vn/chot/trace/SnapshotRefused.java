package vn.chot.trace;

/** A file that cannot stand for the store: of another edition, cut short, or changed. */
public final class SnapshotRefused extends Exception {
  private static final long serialVersionUID = 1;

  SnapshotRefused(String why) {
    super(why);
  }
}

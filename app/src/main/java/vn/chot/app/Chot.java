package vn.chot.app;

/** The one door of Chốt. */
public final class Chot {
  private Chot() {}

  /** Runs one command of {@code ./chot}. */
  public static void main(String[] args) {}
}

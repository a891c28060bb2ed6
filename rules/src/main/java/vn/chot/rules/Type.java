package vn.chot.rules;

/** The kind of a value in a condition; the Java class that carries it stands beside. */
public enum Type {
  /** {@link String}; an empty text is {@code ''}. */
  TEXT("chữ", "text"),
  /** {@link Long}. */
  WHOLE("số nguyên", "whole number"),
  /** {@link Double}. */
  NUMBER("số", "number"),
  /** {@link Boolean}. */
  YES_NO("có/không", "yes or no"),
  /** {@link Boolean}: whether something is there; what is empty is not. */
  THERE("có/không", "yes or no"),
  /** {@link java.time.LocalDate}. */
  DAY("ngày", "day"),
  /** {@link java.time.LocalDateTime}, Vietnam's time. */
  MOMENT("ngày giờ", "day and time"),
  /** {@link java.util.List} of strings. */
  TEXTS("nhiều chữ", "list of texts");

  private final String vi;
  private final String en;

  Type(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** Its name for people. */
  public Text title() {
    return new Text(vi, en);
  }
}

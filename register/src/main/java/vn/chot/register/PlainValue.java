package vn.chot.register;

/**
 * Values as JSON's own kinds, for storage and programs: a text, number or boolean, a list of texts,
 * or a map of texts. A day is {@code 2021-04-27}, a moment {@code 2021-04-27T08:30}.
 */
public final class PlainValue {
  private PlainValue() {}

  /** String, Long, BigDecimal, Boolean, List of String, or Map of String to String. */
  public static Object of(Value value) {
    throw new UnsupportedOperationException("follows");
  }

  /** The value again, given the kind of its field. */
  public static Value read(FieldType type, Object plain) {
    throw new UnsupportedOperationException("follows");
  }
}

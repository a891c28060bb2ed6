package vn.chot.rules;

/** What an expression gives: a value of a type, or a list of such values. */
record Kind(Type of, boolean list) {
  static final Kind TEXT = new Kind(Type.TEXT, false);
  static final Kind WHOLE = new Kind(Type.WHOLE, false);
  static final Kind NUMBER = new Kind(Type.NUMBER, false);
  static final Kind YES_NO = new Kind(Type.YES_NO, false);
  static final Kind DAY = new Kind(Type.DAY, false);
  static final Kind MOMENT = new Kind(Type.MOMENT, false);
  static final Kind TEXTS = new Kind(Type.TEXT, true);

  static Kind of(Type type) {
    return switch (type) {
      case TEXTS -> TEXTS;
      case THERE -> YES_NO;
      default -> new Kind(type, false);
    };
  }

  /** Whole numbers and others mix freely. */
  boolean isNumber() {
    return !list && (of == Type.WHOLE || of == Type.NUMBER);
  }

  /** Whether a value of the other kind may stand where one of this is compared or expected. */
  boolean goesWith(Kind other) {
    return equals(other) || (isNumber() && other.isNumber());
  }

  Text title() {
    return list
        ? new Text("danh sách " + of.title().vi(), "list of " + of.title().en())
        : of.title();
  }
}

package vn.chot.notice;

/**
 * The numeral, letter or dash a paragraph begins with (Decree 30/2020/NĐ-CP, appendix I, II.6:
 * Phần, Chương, Mục; I, II; 1, 2; a, b).
 *
 * @param form which series it belongs to
 * @param printed how it is printed, without its stop
 * @param value its place in the series; 0 for dashes
 * @param length how many characters it takes, the space after it included
 */
record Mark(Form form, String printed, int value, int length) {

  /** The series of marks, from the widest part to the narrowest. */
  enum Form {
    CHAPTER,
    ROMAN,
    CAPITAL,
    ARTICLE,
    ARABIC,
    DECIMAL,
    DEEP_DECIMAL,
    ARABIC_BRACKET,
    IN_BRACKETS,
    LETTER,
    LETTER_NUMBER,
    DASH,
    PLUS;

    boolean isDash() {
      return this == DASH || this == PLUS;
    }

    boolean isSection() {
      return this == CHAPTER || this == ROMAN || this == CAPITAL;
    }
  }

  Mark as(Form other, String newPrinted, int newValue) {
    return new Mark(other, newPrinted, newValue, length);
  }
}

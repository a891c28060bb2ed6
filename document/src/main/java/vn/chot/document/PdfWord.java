package vn.chot.document;

/**
 * A word where it is printed.
 *
 * @param text its characters
 * @param left where it begins, in points from the left edge of the page
 * @param right where it ends
 * @param size height of its type in points
 */
record PdfWord(String text, float left, float right, float size) {}

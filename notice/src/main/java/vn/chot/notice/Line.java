package vn.chot.notice;

/**
 * A physical line of the paper, or one cell of a table row.
 *
 * @param text what it says, readable
 * @param start where it starts in the source
 * @param end where it ends
 * @param afterBlank whether an empty line, a rule or a page's number stands before it
 * @param afterBar whether a table's bar stands before it
 */
record Line(Passage text, int start, int end, boolean afterBlank, boolean afterBar) {

  String words() {
    return text.text();
  }

  boolean isCapitals() {
    boolean letters = false;
    for (int i = 0; i < words().length(); i++) {
      char c = words().charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }

  boolean endsSentence() {
    String words = words();
    int last = words.length() - 1;
    while (last >= 0
        && (words.charAt(last) == '"' || words.charAt(last) == '”' || words.charAt(last) == ')')) {
      last--;
    }
    return last >= 0 && ".;:!?".indexOf(words.charAt(last)) >= 0;
  }
}

package vn.chot.document;

/**
 * What every story of one document shares: its styles, its counting, its notes and what was found.
 *
 * @param styles named looks
 * @param numbers the count of numbered paragraphs so far
 * @param boxNumbers the count in text boxes, which Word keeps apart from the body's
 * @param footnotes notes at the foot of pages
 * @param endnotes notes at the end
 * @param findings what the person who checks should know
 * @param limits how much is read
 */
record WordDocument(
    Styles styles,
    NumberParagraphs numbers,
    NumberParagraphs boxNumbers,
    Footnotes footnotes,
    Footnotes endnotes,
    Findings findings,
    FileLimits limits) {

  /** The document as its text boxes see it. */
  WordDocument inBoxes() {
    return counting(boxNumbers);
  }

  /** The document as its notes see it: they count on their own. */
  WordDocument inNotes() {
    return counting(numbers.ofAnotherStory());
  }

  private WordDocument counting(NumberParagraphs others) {
    return new WordDocument(styles, others, boxNumbers, footnotes, endnotes, findings, limits);
  }
}

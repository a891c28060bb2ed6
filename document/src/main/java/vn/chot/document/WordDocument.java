package vn.chot.document;

/**
 * What every story of one document shares: its styles, its counting, its notes and what was found.
 *
 * @param styles named looks
 * @param numbers the count of numbered paragraphs so far
 * @param footnotes notes at the foot of pages
 * @param endnotes notes at the end
 * @param findings what the person who checks should know
 * @param limits how much is read
 */
record WordDocument(
    Styles styles,
    NumberParagraphs numbers,
    Footnotes footnotes,
    Footnotes endnotes,
    Findings findings,
    FileLimits limits) {}

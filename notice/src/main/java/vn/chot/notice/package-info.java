/**
 * Reads Vietnamese administrative documents, State papers (Decree 30/2020/NĐ-CP) and Party papers
 * (Guidance 36-HD/VPTW), into a header, a tree of parts and the measures they order, each with its
 * place in the text.
 *
 * <p><b>Idea.</b> Structure first, meaning second, as a good Markdown parser does. Every later
 * answer is a stretch of an earlier one, so every finding can be shown in the paper itself.
 *
 * <ol>
 *   <li><b>Text</b>: {@link vn.chot.notice.PaperText} turns bytes into text; {@link
 *       vn.chot.notice.NoticeReader} brings it to NFC.
 *   <li><b>Lines and blocks</b>: {@code SplitLines} cuts physical lines, {@code JoinLines} makes
 *       them logical blocks again (hard wraps, page breaks, table bars, typist marks).
 *   <li><b>Zones</b>: {@code FindZones} parts header, body, recipients, signature, footnotes and
 *       web furniture.
 *   <li><b>Outline</b>: {@code ReadMark} reads the numerals, {@code GrowOutline} hangs the blocks
 *       into a tree.
 *   <li><b>Meaning</b>: {@code JudgeMeasures} says which parts order something; {@code FindActors},
 *       {@code FindDeadline}, {@code FindCadence}, {@code FindCondition}, {@code FindReferences}
 *       and {@code FindThemes} read each of them.
 * </ol>
 *
 * <p>Words and phrases that rules look for stand in the resource files {@code words/*.txt}, not in
 * code. No step looks further than a fixed number of words ahead of itself, so a reading takes time
 * linear in the text.
 */
@NullMarked
package vn.chot.notice;

import org.jspecify.annotations.NullMarked;

package vn.chot.notice;

import java.util.List;

/**
 * What was read in a paper.
 *
 * @param source the text worked on: NFC, a first line "# source:" left out; every span counts in it
 * @param header what the paper says about itself
 * @param measures what it orders, in the order printed
 * @param references symbols of all papers cited anywhere, corrected, first mention first
 * @param outline the tree of parts; the root covers the whole source
 * @param doubts what the reader is unsure of about the paper as a whole
 */
public record Reading(
    String source,
    Header header,
    List<Measure> measures,
    List<String> references,
    Part outline,
    List<Doubt> doubts) {

  /** Copies the lists. */
  public Reading {
    measures = List.copyOf(measures);
    references = List.copyOf(references);
    doubts = List.copyOf(doubts);
  }
}

package vn.chot.app.access;

import java.util.List;

/**
 * How the log of reading says a room's codes to people; each room that has some puts them in as a
 * bean.
 *
 * @param purposes what records are opened for
 * @param pages what was looked at, by the address that the room notes
 */
public record ReadingWords(List<Word> purposes, List<Word> pages) {
  public ReadingWords {
    purposes = List.copyOf(purposes);
    pages = List.copyOf(pages);
  }

  /** A code in both languages. */
  public record Word(String code, String vietnamese, String english) {}
}

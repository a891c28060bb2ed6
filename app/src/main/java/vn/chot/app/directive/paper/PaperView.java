package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Doubt;
import vn.chot.notice.Span;

/**
 * A paper as it stands now.
 *
 * @param id its identity
 * @param direction in or out
 * @param arrivalNumber its number in the arrival book of the year it arrived; null when outgoing
 * @param arrivedOn the day it arrived, or was registered as ours
 * @param header what it says about itself, as corrected
 * @param source its text; every span counts in it
 * @param fileId the stored original
 * @param sha256 the original's hash, in hexadecimal
 * @param notes what is to be known about how the text came out of the file, in Vietnamese
 * @param doubts what the reader is still unsure of about the header
 * @param headerSpans where each component of the header was seen
 * @param state how far the review is
 * @param reviewed who finished the review; null while it is open
 * @param headerVersion grows with each correction of the header
 * @param headerEdited who touched the header last
 * @param received who received it
 */
record PaperView(
    UUID id,
    Direction direction,
    @Nullable Integer arrivalNumber,
    LocalDate arrivedOn,
    HeaderFields header,
    String source,
    UUID fileId,
    String sha256,
    List<String> notes,
    List<Doubt> doubts,
    Map<String, Span> headerSpans,
    ReviewState state,
    @Nullable WhoWhen reviewed,
    int headerVersion,
    WhoWhen headerEdited,
    WhoWhen received) {

  /** Copies the lists. */
  PaperView {
    notes = List.copyOf(notes);
    doubts = List.copyOf(doubts);
    headerSpans = Map.copyOf(headerSpans);
  }

  /** Says whether clerks may still correct it. */
  boolean open() {
    return state == ReviewState.RECEIVED;
  }

  /** The same paper with another entry in the registers, a version further. */
  PaperView entered(ArrivalFields entry, WhoWhen by) {
    return new PaperView(
        id,
        entry.direction(),
        entry.number(),
        entry.arrivedOn(),
        header,
        source,
        fileId,
        sha256,
        notes,
        doubts,
        headerSpans,
        state,
        reviewed,
        headerVersion + 1,
        by,
        received);
  }

  /** The same paper with another header, a version further. */
  PaperView with(HeaderFields corrected, List<Doubt> left, WhoWhen by) {
    return new PaperView(
        id,
        direction,
        arrivalNumber,
        arrivedOn,
        corrected,
        source,
        fileId,
        sha256,
        notes,
        left,
        headerSpans,
        state,
        reviewed,
        headerVersion + 1,
        by,
        received);
  }
}

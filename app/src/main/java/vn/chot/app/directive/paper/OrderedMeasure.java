package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Cadence;

/**
 * A measure of a paper as other rooms see it: what was read and what a clerk corrected.
 *
 * @param id its identity
 * @param path its place in the paper, such as "II.3"
 * @param position its place in the order printed, from 0
 * @param text its words
 * @param lead who is told to act, as written
 * @param cooperating with whom, as written
 * @param leadInherited whether the lead stands in a heading or the preamble
 * @param chain "A lãnh đạo B chỉ đạo C" around it: A, B, C as written; empty where there is none
 * @param deadline the day named; null where none is
 * @param deadlineText the words that name it, also "ngay", "trong thời gian sớm nhất"; null
 * @param cadence at once, ongoing or neither
 * @param condition "khi cần thiết"; null where there is none
 * @param themes the fields it touches, by the name of their {@code Theme}
 * @param version grows with each correction
 */
public record OrderedMeasure(
    UUID id,
    String path,
    int position,
    String text,
    List<String> lead,
    List<String> cooperating,
    boolean leadInherited,
    List<String> chain,
    @Nullable LocalDate deadline,
    @Nullable String deadlineText,
    Cadence cadence,
    @Nullable String condition,
    List<String> themes,
    int version) {

  /** Copies the lists. */
  public OrderedMeasure {
    lead = List.copyOf(lead);
    cooperating = List.copyOf(cooperating);
    chain = List.copyOf(chain);
    themes = List.copyOf(themes);
  }
}

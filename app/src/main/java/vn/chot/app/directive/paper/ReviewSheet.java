package vn.chot.app.directive.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Doubt;
import vn.chot.notice.Span;

/**
 * A paper as the review page shows it: its text in coloured segments beside its measures.
 *
 * @param paper the paper
 * @param cards its measures in the order of the text, those dropped among them, those merged into
 *     another left out
 * @param segments its text
 * @param mayEdit whether this person may correct it now
 * @param mayFinish whether this person may finish or reopen the review
 * @param directed whether agencies hold tasks of it: then its review stays closed
 */
record ReviewSheet(
    PaperView paper,
    List<MeasureCard> cards,
    List<TextSegments.Segment> segments,
    boolean mayEdit,
    boolean mayFinish,
    boolean directed) {
  private static final int TINTS = 4;
  private static final Set<String> FIELDS =
      Set.of(
          "kind",
          "family",
          "number",
          "date",
          "meetingDate",
          "place",
          "issuer",
          "signer",
          "signerTitle",
          "authority",
          "subject",
          "addressees",
          "recipients",
          "absent",
          "urgency");

  /** Lays the paper and its measures out; {@code clerk} says whether the person may edit at all. */
  static ReviewSheet of(
      PaperView paper, List<MeasureView> measures, boolean clerk, boolean directed) {
    boolean mayEdit = clerk && paper.open();
    List<MeasureCard> cards = new ArrayList<>(measures.size());
    List<Span> owners = new ArrayList<>(measures.size());
    List<Span> cuts = new ArrayList<>();
    for (MeasureView measure : measures) {
      if (measure.mergedInto() != null) {
        continue;
      }
      cards.add(new MeasureCard(measure, cards.size() % TINTS, mayEdit));
      owners.add(measure.dropped() ? new Span(0, 0) : measure.span());
      if (!measure.dropped()) {
        measure.findings().values().forEach(cuts::addAll);
      }
    }
    return new ReviewSheet(
        paper,
        cards,
        TextSegments.of(paper.source(), owners, cuts),
        mayEdit,
        clerk && !directed,
        directed);
  }

  /** How many measures are on the list. */
  long kept() {
    return cards.stream().filter(card -> !card.measure().dropped()).count();
  }

  /** How many measures on the list hold something unsure. */
  long unsure() {
    return cards.stream()
        .filter(card -> !card.measure().dropped() && !card.measure().doubts().isEmpty())
        .count();
  }

  /** The id of the measure a segment is coloured for, or null. */
  @Nullable String ownerOf(TextSegments.Segment segment) {
    return segment.owner() < 0 ? null : cards.get(segment.owner()).measure().id().toString();
  }

  /** The style class of a segment, or null. */
  @Nullable String tintOf(TextSegments.Segment segment) {
    return segment.owner() < 0 ? null : "tint-" + cards.get(segment.owner()).tint();
  }

  /** The doubts that concern no field of the header's form. */
  List<Doubt> otherDoubts() {
    return paper.doubts().stream().filter(doubt -> !FIELDS.contains(doubt.field())).toList();
  }

  /** The doubts about one field of the header. */
  List<Doubt> doubtsOf(String field) {
    return paper.doubts().stream().filter(doubt -> doubt.field().equals(field)).toList();
  }

  /** The agencies this paper names already, to choose from while typing. */
  TreeSet<String> agencies() {
    TreeSet<String> agencies = new TreeSet<>(paper.header().recipients());
    agencies.addAll(paper.header().addressees());
    for (MeasureCard card : cards) {
      agencies.addAll(card.measure().fields().lead());
      agencies.addAll(card.measure().fields().cooperating());
    }
    return agencies;
  }
}

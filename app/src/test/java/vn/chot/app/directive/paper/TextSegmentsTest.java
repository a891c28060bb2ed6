package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chot.app.directive.paper.TextSegments.Segment;
import vn.chot.notice.Span;

class TextSegmentsTest {

  @Test
  void aTextWithoutMeasuresIsOneSegmentAndAnEmptyTextNone() {
    assertThat(TextSegments.of("Kính gửi:", List.of(), List.of()))
        .containsExactly(new Segment(0, "Kính gửi:", -1, false));
    assertThat(TextSegments.of("", List.of(), List.of())).isEmpty();
  }

  @Test
  void aMeasureInsideAnotherKeepsItsOwnStretchAndTheOuterOneGoesOnAfterIt() {
    List<Segment> segments =
        TextSegments.of("0123456789", List.of(new Span(1, 9), new Span(3, 5)), List.of());

    assertThat(segments)
        .containsExactly(
            new Segment(0, "0", -1, false),
            new Segment(1, "12", 0, true),
            new Segment(3, "34", 1, true),
            new Segment(5, "5678", 0, false),
            new Segment(9, "9", -1, false));
  }

  @Test
  void whereTwoMeasuresOverlapTheLaterOneOwnsWhatBothCover() {
    List<Segment> segments =
        TextSegments.of("0123456789", List.of(new Span(0, 6), new Span(4, 10)), List.of());

    assertThat(segments)
        .containsExactly(
            new Segment(0, "0123", 0, true),
            new Segment(4, "45", 1, true),
            new Segment(6, "6789", 1, false));
  }

  @Test
  void aFindingCutsASegmentWithoutOwningIt() {
    List<Segment> segments =
        TextSegments.of("Sở Y tế báo cáo", List.of(new Span(0, 15)), List.of(new Span(0, 7)));

    assertThat(segments)
        .containsExactly(new Segment(0, "Sở Y tế", 0, true), new Segment(7, " báo cáo", 0, false));
  }

  @Test
  void markupInAPaperIsShownAndACarriageReturnSurvivesTheParser() {
    assertThat(new Segment(0, "a<b> & \"c\"\r\nd", -1, false).html())
        .isEqualTo("a&lt;b&gt; &amp; \"c\"&#13;\nd");
  }

  @Test
  void aBoundaryNeverPartsASurrogatePair() {
    List<Segment> segments = TextSegments.of("x\uD83D\uDE00y", List.of(new Span(0, 2)), List.of());

    assertThat(segments).extracting(Segment::text).containsExactly("x\uD83D\uDE00y");
  }

  @Test
  void whateverTheSpansTheSegmentsJoinedAreTheTextAndEachOwnerCoversItsSegment() {
    Random random = new Random(20211122);
    for (int round = 0; round < 500; round++) {
      String text = "đường dây nóng ".repeat(1 + random.nextInt(8));
      List<Span> owners = spans(random, text.length());
      List<Segment> segments = TextSegments.of(text, owners, spans(random, text.length()));

      assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
          .isEqualTo(text);
      for (Segment segment : segments) {
        int start = segment.start();
        assertThat(segment.text()).isNotEmpty();
        assertThat(segment.owner() >= 0).isEqualTo(owners.stream().anyMatch(s -> covers(s, start)));
        if (segment.owner() >= 0) {
          assertThat(covers(owners.get(segment.owner()), start)).isTrue();
        }
      }
    }
  }

  private static boolean covers(Span span, int at) {
    return span.start() <= at && at < span.end();
  }

  private static List<Span> spans(Random random, int length) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(length);
      spans.add(new Span(start, start + random.nextInt(length - start + 1)));
    }
    return spans;
  }
}

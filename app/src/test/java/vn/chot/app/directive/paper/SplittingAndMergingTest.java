package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ChotTest;
import vn.chot.notice.Cadence;
import vn.chot.notice.Span;

@ChotTest
class SplittingAndMergingTest {

  @Autowired ApplicationContext server;
  @Autowired Measures measures;
  @Autowired SplitMeasure splitMeasure;
  @Autowired MergeMeasures mergeMeasures;
  @Autowired DropMeasure dropMeasure;

  private SamplePapers samples;
  private UUID paper;
  private MeasureView first;
  private MeasureView second;

  @BeforeEach
  void aPaperOfTwoMeasures() {
    samples = new SamplePapers(server);
    paper = samples.paper();
    first = measures.ofPaper(paper).getFirst();
    second = measures.ofPaper(paper).getLast();
  }

  private List<MeasureView> listed() {
    return measures.ofPaper(paper).stream().filter(m -> !m.dropped()).toList();
  }

  @Test
  void eachPartKeepsWhatWasFoundInItsWords() {
    int semicolon = SamplePapers.SOURCE.indexOf("; khi cần thiết") + 1;

    Edit<MeasureView> split = splitMeasure.split(samples.clerk(), first.id(), 1, semicolon);

    assertThat(split).isInstanceOf(Edit.Saved.class);
    MeasureView start = listed().get(0);
    MeasureView rest = listed().get(1);
    assertThat(start.id()).isEqualTo(first.id());
    assertThat(start.text()).endsWith("truy vết ngay;");
    assertThat(start.fields().cooperating()).containsExactly("Công an tỉnh");
    assertThat(start.fields().cadence()).isEqualTo(Cadence.IMMEDIATE);
    assertThat(start.fields().deadline()).isNull();
    assertThat(start.fields().references()).isEmpty();
    assertThat(rest.path()).isEqualTo("1[2]");
    assertThat(rest.text()).startsWith("khi cần thiết lập chốt");
    assertThat(rest.fields().lead()).containsExactly("Sở Y tế");
    assertThat(rest.leadInherited()).isTrue();
    assertThat(rest.fields().cooperating()).isEmpty();
    assertThat(rest.fields().deadline()).isEqualTo(LocalDate.of(2021, 5, 5));
    assertThat(rest.fields().condition()).isEqualTo("khi cần thiết");
    assertThat(rest.fields().references()).containsExactly("63/KH-UBND");
    assertThat(rest.findings()).containsOnlyKeys("deadline", "condition");
  }

  @Test
  void thePartsOfASplitCoverTheWholeAndNeverEachOther() {
    for (int at = first.span().start() + 1; at < first.span().end(); at += 17) {
      MeasureView now = measures.byId(first.id()).orElseThrow();
      splitMeasure.split(samples.clerk(), first.id(), now.version(), at);
    }

    List<MeasureView> all = listed();
    for (int i = 1; i < all.size(); i++) {
      Span before = all.get(i - 1).span();
      assertThat(all.get(i).span().start()).isGreaterThanOrEqualTo(before.end());
      assertThat(all.get(i).text()).isNotBlank();
    }
    assertThat(all).extracting(MeasureView::path).doesNotHaveDuplicates();
  }

  @Test
  void aSplitOutsideTheMeasureIsDeclined() {
    for (int at : new int[] {-1, 0, first.span().start(), first.span().end(), 99_999}) {
      assertThat(splitMeasure.split(samples.clerk(), first.id(), 1, at))
          .as("at %s", at)
          .isEqualTo(new Edit.Declined<MeasureView>(Refusals.SPLIT_OUTSIDE));
    }
  }

  @Test
  void neighboursBecomeOneWithTheNamesOfBoth() {
    mergeMeasures.merge(samples.clerk(), first.id(), 1, second.id(), 1);

    MeasureView one = listed().getFirst();
    assertThat(listed()).hasSize(1);
    assertThat(one.id()).isEqualTo(first.id());
    assertThat(one.origin()).isEqualTo(Origin.MERGED);
    assertThat(one.span()).isEqualTo(new Span(first.span().start(), second.span().end()));
    assertThat(one.fields().lead()).containsExactly("Sở Y tế", "Công an tỉnh");
    assertThat(one.fields().deadline()).isEqualTo(LocalDate.of(2021, 5, 5));
    assertThat(measures.byId(second.id()).orElseThrow().mergedInto()).isEqualTo(first.id());
    assertThat(dropMeasure.restore(samples.clerk(), second.id(), 2))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.MEASURE_MERGED));
  }

  @Test
  void onlyTheVeryNextMeasureIsMerged() {
    splitMeasure.split(
        samples.clerk(), first.id(), 1, SamplePapers.SOURCE.indexOf("; khi cần thiết") + 1);

    assertThat(mergeMeasures.merge(samples.clerk(), first.id(), 2, second.id(), 1))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.NOT_NEIGHBOURS));
    assertThat(mergeMeasures.merge(samples.clerk(), second.id(), 1, first.id(), 2))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.NOT_NEIGHBOURS));
    assertThat(mergeMeasures.merge(samples.clerk(), first.id(), 2, first.id(), 2))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.NOT_NEIGHBOURS));
    assertThat(mergeMeasures.merge(samples.clerk(), first.id(), 2, UUID.randomUUID(), 1))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.NOT_NEIGHBOURS));
  }

  @Test
  void aMergeWhoseSecondMeasureWasTouchedSinceStoresNothing() {
    dropMeasure.drop(samples.otherClerk(), second.id(), 1);

    Edit<MeasureView> late = mergeMeasures.merge(samples.clerk(), first.id(), 1, second.id(), 1);

    assertThat(late)
        .isInstanceOfSatisfying(
            Edit.Overtaken.class,
            overtaken -> assertThat(overtaken.by().name()).isEqualTo("Lê Văn Phòng"));
    assertThat(measures.byId(first.id()).orElseThrow()).isEqualTo(first);
  }
}

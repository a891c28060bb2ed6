package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.notice.Cadence;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

@ChotTest
class ReviewingAPaperTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Papers papers;
  @Autowired Measures measures;
  @Autowired CorrectHeader correctHeader;
  @Autowired FinishReview finishReview;
  @Autowired EditMeasure editMeasure;
  @Autowired DropMeasure dropMeasure;
  @Autowired JsonMapper json;

  private SamplePapers samples;
  private UUID paper;

  @BeforeEach
  void aPaper() {
    samples = new SamplePapers(server);
    paper = samples.paper();
  }

  private static HeaderFields signedBy(HeaderFields header, String signer) {
    return new HeaderFields(
        Kind.KET_LUAN,
        header.family(),
        header.number(),
        header.issuedOn(),
        header.meetingOn(),
        header.place(),
        header.issuer(),
        signer,
        header.signerTitle(),
        header.authority(),
        header.subject(),
        header.addressees(),
        header.recipients(),
        header.absent(),
        Urgency.KHAN);
  }

  @Test
  void aCorrectedHeaderIsAVersionFurtherAndItsDoubtSettled() {
    PaperView before = papers.byId(paper).orElseThrow();

    correctHeader.correct(samples.clerk(), paper, 1, signedBy(before.header(), "Phan Lạc Sơn"));

    PaperView now = papers.byId(paper).orElseThrow();
    assertThat(now.headerVersion()).isEqualTo(2);
    assertThat(now.header().signer()).isEqualTo("Phan Lạc Sơn");
    assertThat(now.header().kind()).isEqualTo(Kind.KET_LUAN);
    assertThat(now.doubts()).isEmpty();
    assertThat(now.source()).isEqualTo(before.source());
  }

  @Test
  void theSlowerClerkIsToldWhoCorrectedTheHeader() {
    HeaderFields header = papers.byId(paper).orElseThrow().header();
    correctHeader.correct(samples.otherClerk(), paper, 1, signedBy(header, "Phan Lạc Sơn"));

    assertThat(correctHeader.correct(samples.clerk(), paper, 1, signedBy(header, "Trần Văn B")))
        .isInstanceOfSatisfying(
            Edit.Overtaken.class,
            overtaken -> assertThat(overtaken.by().name()).isEqualTo("Lê Văn Phòng"));
    assertThat(papers.byId(paper).orElseThrow().header().signer()).isEqualTo("Phan Lạc Sơn");
  }

  @Test
  void aHeaderSentAgainAfterItsAnswerWasLostIsNoConflictWithOneself() {
    HeaderFields mine = signedBy(papers.byId(paper).orElseThrow().header(), "Phan Lạc Sơn");
    correctHeader.correct(samples.clerk(), paper, 1, mine);

    assertThat(correctHeader.correct(samples.clerk(), paper, 1, mine))
        .isEqualTo(new Edit.Saved<>(papers.byId(paper).orElseThrow()));
    assertThat(papers.byId(paper).orElseThrow().headerVersion()).isEqualTo(2);
  }

  @Test
  void nonsenseInAHeaderIsDeclined() {
    HeaderFields header = papers.byId(paper).orElseThrow().header();

    assertThat(correctHeader.correct(samples.clerk(), paper, 1, signedBy(header, "x".repeat(1001))))
        .isInstanceOfSatisfying(
            Edit.Declined.class,
            declined -> assertThat(declined.why().code()).isEqualTo("too-long"));
  }

  @Test
  void aFinishedReviewIsClosedToCorrectionsUntilItIsReopened() {
    MeasureView measure = measures.ofPaper(paper).getFirst();
    finishReview.finish(samples.clerk(), paper);

    assertThat(papers.byId(paper).orElseThrow().state()).isEqualTo(ReviewState.REVIEWED);
    assertThat(dropMeasure.drop(samples.clerk(), measure.id(), 1))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.REVIEW_FINISHED));
    assertThat(finishReview.finish(samples.otherClerk(), paper))
        .isInstanceOfSatisfying(
            Edit.Overtaken.class,
            overtaken -> assertThat(overtaken.by().name()).isEqualTo("Nguyễn Thị Văn Thư"));

    finishReview.reopen(samples.clerk(), paper);
    assertThat(dropMeasure.drop(samples.clerk(), measure.id(), 1)).isInstanceOf(Edit.Saved.class);
  }

  @Test
  void onlyAClerkFinishesReopensOrCorrectsAHeader() {
    HeaderFields header = papers.byId(paper).orElseThrow().header();
    for (Actor actor : List.of(samples.chairman(), samples.administrator())) {
      Edit<PaperView> declined = new Edit.Declined<>(Refusals.CLERKS_ONLY);
      assertThat(finishReview.finish(actor, paper)).isEqualTo(declined);
      assertThat(finishReview.reopen(actor, paper)).isEqualTo(declined);
      assertThat(correctHeader.correct(actor, paper, 1, signedBy(header, "A"))).isEqualTo(declined);
    }
    assertThat(papers.byId(paper).orElseThrow().headerVersion()).isEqualTo(1);
  }

  @Test
  void ofManyClerksAtOnceExactlyOneSavesAVersion() throws Exception {
    UUID measure = measures.ofPaper(paper).getFirst().id();
    Actor clerk = samples.clerk();
    List<Callable<Edit<MeasureView>>> rivals =
        IntStream.range(0, 8)
            .mapToObj(i ->
                (Callable<Edit<MeasureView>>)
                    () -> editMeasure.edit(clerk, measure, 1, lead("Sở số " + i)))
            .toList();

    int saved = 0;
    try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Edit<MeasureView>> edit : clerks.invokeAll(rivals)) {
        saved += edit.get() instanceof Edit.Saved ? 1 : 0;
      }
    }

    assertThat(saved).isEqualTo(1);
    assertThat(measures.byId(measure).orElseThrow().version()).isEqualTo(2);
  }

  private static MeasureFields lead(String name) {
    return new MeasureFields(
        List.of(name),
        List.of(),
        null,
        null,
        List.of(LocalDate.of(2021, 6, 1)),
        Cadence.NONE,
        null,
        List.of(),
        List.of());
  }

  @Test
  void theReadingAsCorrectedIsGivenInTheContractOfTheReader() {
    List<MeasureView> both = measures.ofPaper(paper);
    editMeasure.edit(samples.clerk(), both.getFirst().id(), 1, lead("Sở Nội vụ"));
    dropMeasure.drop(samples.clerk(), both.getLast().id(), 1);

    JsonNode reading =
        json.readTree(
            Browser.signedIn(port, "chutich").open("/papers/" + paper + "/reading.json").body());

    assertThat(reading.get("measures")).hasSize(1);
    JsonNode measure = reading.get("measures").get(0);
    assertThat(measure.get("lead").get(0).asString()).isEqualTo("Sở Nội vụ");
    assertThat(measure.get("otherDeadlines").get(0).asString()).isEqualTo("2021-06-01");
    assertThat(reading.get("source").asString()).isEqualTo(SamplePapers.SOURCE);
    assertThat(reading.get("family").asString()).isEqualTo("STATE");
  }
}

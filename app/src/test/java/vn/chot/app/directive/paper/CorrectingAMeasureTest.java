package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.notice.Cadence;
import vn.chot.notice.Theme;

@ChotTest
class CorrectingAMeasureTest {

  @Autowired ApplicationContext server;
  @Autowired Measures measures;
  @Autowired EditMeasure editMeasure;
  @Autowired DropMeasure dropMeasure;
  @Autowired AddMeasure addMeasure;
  @Autowired JdbcClient sql;

  private SamplePapers samples;
  private UUID paper;
  private MeasureView first;

  @BeforeEach
  void aPaper() {
    samples = new SamplePapers(server);
    paper = samples.paper();
    first = measures.ofPaper(paper).getFirst();
  }

  private MeasureFields fields(
      List<String> lead, @Nullable LocalDate deadline, @Nullable String condition) {
    return new MeasureFields(
        lead,
        List.of(),
        deadline,
        null,
        List.of(),
        Cadence.NONE,
        condition,
        List.of(),
        List.of(Theme.OTHER));
  }

  @Test
  void aCorrectionIsStoredAVersionFurtherWithItsHistoryAndDeed() {
    MeasureFields fields = fields(List.of(" Sở  Y tế ", "", "Sở Y tế"), null, null);

    Edit<MeasureView> edit = editMeasure.edit(samples.clerk(), first.id(), 1, fields);

    assertThat(edit).isInstanceOf(Edit.Saved.class);
    MeasureView now = measures.byId(first.id()).orElseThrow();
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.fields().lead()).containsExactly("Sở Y tế");
    assertThat(now.fields().deadline()).isNull();
    assertThat(now.edited().name()).isEqualTo(samples.clerk().name());
    assertThat(count("select count(*) from directive.measure_change where measure_id = :id", first))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from access.deed where kind = 'directive.MeasureChanged'"
                    + " and facts ->> 'measure' = :id::text",
                first))
        .isEqualTo(1);
  }

  private int count(String query, MeasureView measure) {
    return sql.sql(query).param("id", measure.id()).query(Integer.class).single();
  }

  @Test
  void aDoubtIsSettledWhenItsFieldIsCorrectedOrTheMeasureConfirmed() {
    MeasureView second = measures.ofPaper(paper).getLast();

    editMeasure.edit(samples.clerk(), first.id(), 1, fields(List.of("Sở Nội vụ"), null, null));
    editMeasure.confirm(samples.clerk(), second.id(), 1);

    assertThat(measures.ofPaper(paper)).allMatch(measure -> measure.doubts().isEmpty());
  }

  @Test
  void theSlowerOfTwoClerksIsToldWhatTheOtherSavedAndOverwritesNothing() {
    editMeasure.edit(samples.clerk(), first.id(), 1, fields(List.of("Sở Nội vụ"), null, null));

    Edit<MeasureView> late =
        editMeasure.edit(
            samples.otherClerk(), first.id(), 1, fields(List.of("Sở Tài chính"), null, null));

    assertThat(late)
        .isInstanceOfSatisfying(
            Edit.Overtaken.class,
            overtaken -> {
              assertThat(((MeasureView) overtaken.current()).fields().lead())
                  .containsExactly("Sở Nội vụ");
              assertThat(overtaken.by().name()).isEqualTo(samples.clerk().name());
            });
    assertThat(measures.byId(first.id()).orElseThrow().fields().lead())
        .containsExactly("Sở Nội vụ");
  }

  @Test
  void aSaveWhoseAnswerWasLostIsNoConflictWithOneself() {
    MeasureFields mine = fields(List.of("Sở Nội vụ"), null, null);
    editMeasure.edit(samples.clerk(), first.id(), 1, mine);

    Edit<MeasureView> again = editMeasure.edit(samples.clerk(), first.id(), 1, mine);

    assertThat(again).isEqualTo(new Edit.Saved<>(measures.byId(first.id()).orElseThrow()));
    assertThat(measures.byId(first.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void nonsenseIsDeclined() {
    assertThat(declined(fields(List.of(), LocalDate.of(1944, 12, 31), null)))
        .isEqualTo("day-out-of-range");
    assertThat(declined(fields(List.of("x".repeat(1001)), null, null))).isEqualTo("too-long");
    assertThat(declined(fields(List.of(), null, "x".repeat(2001)))).isEqualTo("too-long");
    assertThat(
            declined(
                new MeasureFields(
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    Cadence.NONE,
                    null,
                    List.of("công văn"),
                    List.of())))
        .isEqualTo("not-a-symbol");
    assertThat(measures.byId(first.id()).orElseThrow().version()).isEqualTo(1);
  }

  private String declined(MeasureFields fields) {
    return ((Edit.Declined<MeasureView>) editMeasure.edit(samples.clerk(), first.id(), 1, fields))
        .why()
        .code();
  }

  @Test
  void aCitedPaperIsKeptByItsSymbolAlone() {
    editMeasure.edit(
        samples.clerk(),
        first.id(),
        1,
        citing("Chỉ thị 16/CT-TTg ngày 31/3/2020", "Kết luận số 05-KL/TU", "số 07a / TB-UBND"));

    assertThat(measures.byId(first.id()).orElseThrow().fields().references())
        .containsExactly("16/CT-TTg", "05-KL/TU", "07a/TB-UBND");
    for (String none : List.of("công văn", "ngày 31/3/2020", "Nghị quyết 128", "/TB-UBND")) {
      assertThat(editMeasure.edit(samples.clerk(), first.id(), 2, citing(none)))
          .as(none)
          .isEqualTo(new Edit.Declined<MeasureView>(Refusals.notASymbol(none)));
    }
  }

  private static MeasureFields citing(String... references) {
    return new MeasureFields(
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        Cadence.NONE,
        null,
        List.of(references),
        List.of());
  }

  @Test
  void anEmptyLeadIsAllowed() {
    assertThat(editMeasure.edit(samples.clerk(), first.id(), 1, fields(List.of(), null, null)))
        .isInstanceOf(Edit.Saved.class);
  }

  @Test
  void aDroppedMeasureStaysAndComesBack() {
    dropMeasure.drop(samples.clerk(), first.id(), 1);
    assertThat(measures.byId(first.id()).orElseThrow().dropped()).isTrue();
    assertThat(editMeasure.edit(samples.clerk(), first.id(), 2, fields(List.of(), null, null)))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.MEASURE_DROPPED));

    dropMeasure.restore(samples.clerk(), first.id(), 2);

    MeasureView back = measures.byId(first.id()).orElseThrow();
    assertThat(back.dropped()).isFalse();
    assertThat(back.version()).isEqualTo(3);
    assertThat(back.fields()).isEqualTo(first.fields());
  }

  @Test
  void aDroppedMeasureDoesNotComeBackOverAnotherMadeOfItsWords() {
    dropMeasure.drop(samples.clerk(), first.id(), 1);
    addMeasure.add(samples.clerk(), paper, first.span().start(), first.span().start() + 20);

    assertThat(dropMeasure.restore(samples.clerk(), first.id(), 2))
        .isInstanceOf(Edit.Declined.class);
  }

  @Test
  void aMarkedSentenceBecomesAMeasureUnlessItBelongsToOne() {
    int start = SamplePapers.SOURCE.indexOf("Văn phòng");
    Edit<MeasureView> added =
        addMeasure.add(samples.clerk(), paper, start - 1, SamplePapers.SOURCE.length());

    MeasureView measure = ((Edit.Saved<MeasureView>) added).view();
    assertThat(measure.text()).isEqualTo("Văn phòng đôn đốc việc này.");
    assertThat(measure.path()).isEqualTo("+1");
    assertThat(measures.ofPaper(paper)).extracting(MeasureView::path).endsWith("+1");
    assertThat(addMeasure.add(samples.clerk(), paper, 0, SamplePapers.SOURCE.length()))
        .isInstanceOf(Edit.Declined.class);
    assertThat(addMeasure.add(samples.clerk(), paper, -1, 5)).isInstanceOf(Edit.Declined.class);
    assertThat(addMeasure.add(samples.clerk(), paper, 5, 5)).isInstanceOf(Edit.Declined.class);
    assertThat(addMeasure.add(samples.clerk(), paper, 0, 9999)).isInstanceOf(Edit.Declined.class);
  }

  @Test
  void onlyAClerkMayCorrect() {
    MeasureFields fields = fields(List.of(), null, null);
    assertThat(editMeasure.edit(samples.chairman(), first.id(), 1, fields))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.CLERKS_ONLY));
    assertThat(dropMeasure.drop(samples.administrator(), first.id(), 1))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.CLERKS_ONLY));
    assertThat(measures.byId(first.id()).orElseThrow()).isEqualTo(first);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(dropMeasure.drop(samples.clerk(), UUID.randomUUID(), 1))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.NO_SUCH_MEASURE));
    assertThat(addMeasure.add(samples.clerk(), UUID.randomUUID(), 0, 5))
        .isEqualTo(new Edit.Declined<MeasureView>(Refusals.NO_SUCH_PAPER));
  }
}

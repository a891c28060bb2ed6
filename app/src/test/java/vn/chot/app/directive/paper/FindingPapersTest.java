package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.notice.Authority;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

@ChotTest
class FindingPapersTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired PaperList list;
  @Autowired PaperReferences references;
  @Autowired FinishReview finishReview;

  private SamplePapers samples;

  @BeforeEach
  void samples() {
    samples = new SamplePapers(server);
  }

  private static HeaderFields header(
      String number, String issuer, Urgency urgency, @Nullable LocalDate issuedOn) {
    return new HeaderFields(
        Kind.KE_HOACH,
        Family.STATE,
        number,
        issuedOn,
        null,
        null,
        issuer,
        null,
        null,
        Authority.NONE,
        "Kế hoạch điều tra sông Đà Nguồn",
        List.of(),
        List.of(),
        List.of(),
        urgency);
  }

  private UUID stored(String number, String text) {
    return samples.paper(
        header(number, "Sở Thủy văn", Urgency.NORMAL, LocalDate.of(2021, 4, 1)), text);
  }

  private List<UUID> found(String words) {
    ListFilter filter = new ListFilter(words, null, null, null, null, null, null, "");
    return list.page(filter, null).rows().stream().map(PaperRow::id).toList();
  }

  @Test
  void wordsAreFoundWithoutMarksInAnyCaseAndComposition() {
    UUID paper = stored("7001/KH-STV", "Đường thủy nội địa Ngã Bảy được nạo vét.");

    assertThat(found("duong thuy nga bay")).contains(paper);
    assertThat(found("ĐƯỜNG THUỶ NGÃ BẢY")).contains(paper);
    assertThat(found("nga\u0303 ba\u0309y")).contains(paper);
    assertThat(found("\"thủy nội địa\"")).contains(paper);
    assertThat(found("\"nội thủy địa\"")).doesNotContain(paper);
    assertThat(found("nạo v")).as("the last word may be unfinished").contains(paper);
    assertThat(found("nạo vét kênh")).doesNotContain(paper);
    assertThat(found("song da nguon")).as("the abstract counts too").contains(paper);
  }

  @Test
  void numbersAreFoundWholeOrInPartWithOrWithoutLeadingZeros() {
    UUID paper = stored("0702/KH-STV", "Kế hoạch.");
    UUID citing = stored("7003/KH-STV", "Theo kế hoạch ấy.");
    references.ofPaper(citing, List.of("702/KH-STV"));

    assertThat(found("702/KH-STV")).contains(paper, citing);
    assertThat(found("Số 0702/kh-stv")).contains(paper);
    assertThat(found("702")).contains(paper).doesNotContain(citing);
    assertThat(found("70")).doesNotContain(paper);
    assertThat(found("702/KH")).contains(paper);
  }

  @Test
  void oddSearchesFindNothingAndBreakNothing() {
    for (String odd : List.of("' OR 1=1 --", "a & | ! :*", "\"", "<->", "%_\\", "()", "𝄞", ":*")) {
      assertThat(found("khongcochunay " + odd)).as(odd).isEmpty();
    }
  }

  @Test
  void urgentPapersStandFirstWhileTheyWaitForReview() {
    UUID express =
        samples.paper(
            header("7010/CD-STV", "Sở Khẩn cấp", Urgency.HOA_TOC, LocalDate.of(2020, 1, 1)),
            "Hỏa tốc cũ nhất.");
    UUID urgent =
        samples.paper(
            header("7011/CD-STV", "Sở Khẩn cấp", Urgency.KHAN, LocalDate.of(2021, 4, 1)), "Khẩn.");
    UUID plain =
        samples.paper(
            header("7012/CD-STV", "Sở Khẩn cấp", Urgency.NORMAL, LocalDate.of(2021, 4, 1)),
            "Thường.");
    ListFilter theirs = new ListFilter("", null, null, null, null, null, null, "so khan cap");

    assertThat(ids(theirs)).containsExactly(express, urgent, plain);

    finishReview.finish(samples.clerk(), express);
    finishReview.finish(samples.clerk(), urgent);
    assertThat(ids(theirs)).containsExactly(plain, urgent, express);
  }

  private List<UUID> ids(ListFilter filter) {
    return list.page(filter, null).rows().stream().map(PaperRow::id).toList();
  }

  @Test
  void filtersNarrowTheList() {
    UUID paper = stored("7020/KH-STV", "Lọc.");

    assertThat(ids(filter(Kind.KE_HOACH, Family.STATE, 2021))).contains(paper);
    assertThat(ids(filter(Kind.CHI_THI, Family.STATE, 2021))).doesNotContain(paper);
    assertThat(ids(filter(Kind.KE_HOACH, Family.PARTY, 2021))).doesNotContain(paper);
    assertThat(ids(filter(Kind.KE_HOACH, Family.STATE, 2020))).doesNotContain(paper);
  }

  private static ListFilter filter(Kind kind, Family family, int year) {
    return new ListFilter(
        "", kind, family, Direction.OUT, ReviewState.RECEIVED, Urgency.NORMAL, year, "thuy van");
  }

  @Test
  void pagesByKeyShowEveryPaperOnceEvenWhenOneArrivesInBetween() {
    List<UUID> stored = new ArrayList<>();
    for (int i = 0; i < PaperList.SIZE * 2 + 3; i++) {
      stored.add(
          samples.paper(
              header("71" + i + "/KH-STV", "Ban Phân trang", Urgency.NORMAL, null), "Trang."));
    }
    ListFilter theirs = new ListFilter("", null, null, null, null, null, null, "phân trang");

    List<UUID> seen = new ArrayList<>();
    ListKey key = null;
    do {
      PaperList.Page page = list.page(theirs, key);
      page.rows().forEach(row -> seen.add(row.id()));
      key = page.next() == null ? null : ListKey.of(page.next().word()).orElseThrow();
      if (seen.size() == PaperList.SIZE) {
        samples.paper(header("7199/KH-STV", "Ban Phân trang", Urgency.NORMAL, null), "Mới.");
      }
    } while (key != null);

    assertThat(seen).hasSameElementsAs(stored).doesNotHaveDuplicates();
  }

  @Test
  void aCitedPaperIsLinkedOnceItArrivesAndKnowsWhoCitesIt() {
    UUID citing = stored("7030/KH-STV", "Theo văn bản sau.");
    references.ofPaper(citing, List.of("07031/CT-STV", "7030/KH-STV"));
    assertThat(references.citedBy(citing))
        .as("its own number is no citation")
        .singleElement()
        .satisfies(cited -> assertThat(cited.papers()).isEmpty());

    UUID cited =
        samples.paper(
            header("7031/CT-STV", "Sở Thủy văn", Urgency.NORMAL, LocalDate.of(2021, 3, 1)),
            "Chỉ thị.");
    UUID younger =
        samples.paper(
            header("7031/CT-STV", "Sở khác", Urgency.NORMAL, LocalDate.of(2021, 4, 20)),
            "Mới hơn.");

    assertThat(references.citedBy(citing).getFirst().papers())
        .extracting(PaperReferences.Linked::id)
        .containsExactly(cited);
    assertThat(references.citing(cited)).extracting(PaperReferences.Linked::id).contains(citing);
    assertThat(references.citing(younger)).isEmpty();
  }

  @Test
  void whatHasNoNumberYetIsNamedAmongTheCitedPapersOfAPaperWithoutOne() {
    UUID citing = stored("/KH-STV", "Theo thông báo chưa có số.");
    references.ofPaper(citing, List.of("/TB-UBND"));

    assertThat(references.citedBy(citing))
        .extracting(PaperReferences.Cited::symbol)
        .containsExactly("/TB-UBND");
  }

  @Test
  void theListShowsWhatWasTypedAndItsMessagesInBothTongues() {
    stored("7040/KH-STV", "Trang danh sách.");
    Browser clerk = Browser.signedIn(port, "vanthu");

    assertThat(clerk.open("/papers?q=7040").body())
        .contains("7040/KH-STV", "Kế hoạch điều tra sông Đà Nguồn", "value=\"7040\"");
    assertThat(clerk.open("/papers?q=khongcogi").body()).contains("Không tìm thấy văn bản nào");
    assertThat(clerk.open("/papers?after=lạ&year=x&kind=NONE").statusCode()).isEqualTo(200);
    for (String day : List.of("+999999999-01-01", "-9999-01-01")) {
      String made = "0|" + day + "|0|" + new UUID(1, 1);
      String word = Base64.getUrlEncoder().encodeToString(made.getBytes(StandardCharsets.US_ASCII));
      assertThat(clerk.open("/papers?after=" + word).statusCode()).as(day).isEqualTo(200);
    }
    assertThat(clerk.open("/papers?q=%3Cscript%3E").body()).doesNotContain("<script>\"");
  }

  @Test
  void theAdministratorSeesNoPaperAndAStrangerNothing() {
    UUID paper = stored("7050/KH-STV", "Không cho quản trị.");
    for (String path :
        List.of(
            "/papers",
            "/papers/" + paper + "/original",
            "/papers/" + paper + "/reading.json",
            "/papers/" + paper + "/references")) {
      assertThat(Browser.signedIn(port, "quantri").open(path).statusCode()).as(path).isEqualTo(403);
      assertThat(Browser.signedIn(port, "chutich").open(path).statusCode()).as(path).isEqualTo(200);
      assertThat(new Browser(port).open(path).statusCode()).as(path).isEqualTo(302);
    }
    assertThat(
            Browser.signedIn(port, "vanthu")
                .open("/papers/" + UUID.randomUUID() + "/original")
                .statusCode())
        .isEqualTo(404);
  }
}

package vn.chot.app.directive.paper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;

/**
 * A clerk goes through a paper at a desk, on a phone, beside another clerk; the chairman reads.
 * Long, because all of it is one page and shares its steps.
 */
class ReviewingInChromiumTest extends BrowserTest {
  private static final String SAVED = "#save-state[data-kind=saved]";

  private static final String PASTED =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠC HỒNG
      Số: 77/TB-UBND
      Lạc Hồng, ngày 20 tháng 4 năm 2021

      THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh về công tác phòng, chống dịch

      Chủ tịch UBND tỉnh kết luận như sau:
      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh lập danh sách người về từ vùng dịch trước ngày 25/4/2021.
      2. Công an tỉnh tiếp tục quản lý cư trú trên địa bàn.

      Nơi nhận:
      - Sở Y tế;
      - Lưu: VT.
      """;

  @Autowired ApplicationContext server;
  @Autowired Measures measures;
  @Autowired Papers papers;

  private UUID paper;

  @BeforeEach
  void aPaperWithTwoMeasures() {
    paper = new SamplePapers(server).paper();
  }

  private void review(Page page, String login) {
    signIn(page, login);
    page.navigate("/papers/" + paper);
  }

  private List<MeasureView> listed() {
    return measures.ofPaper(paper).stream().filter(measure -> !measure.dropped()).toList();
  }

  @Test
  void aPaperPastedIsReadAndItsReviewOpensWithWhatWasFound() {
    Page page = desk();
    signIn(page, "vanthu");
    page.navigate("/papers/receive");
    page.fill("#text", PASTED);
    page.check("[name=direction][value=OUT]");
    page.click("#send");
    page.locator("#review[data-ready]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));

    assertThat(page.locator("h1")).hasText("Thông báo 77/TB-UBND");
    assertThat(page.locator(".measure")).hasCount(2);
    page.keyboard().press("j");
    page.keyboard().press("e");
    page.locator(".is-open chip-list[name=cooperating] input").focus();
    page.keyboard().type("Sở Tài chính;");
    page.locator(SAVED).waitFor();
    page.reload();
    page.keyboard().press("j");
    page.keyboard().press("e");
    assertThat(page.locator(".is-open chip-list[name=cooperating] .chip"))
        .hasText(new String[] {"Công an tỉnh", "Sở Tài chính"});
  }

  @Test
  void aLeadAndADeadlineAreCorrectedByKeyboardAloneAndAreThereAfterAReload() {
    Page page = desk();
    review(page, "vanthu");
    page.keyboard().press("u");
    assertThat(page.locator(".measure.is-active")).hasAttribute("data-path", "1");
    page.keyboard().press("e");
    Locator lead = page.locator(".is-open chip-list[name=lead] input");
    assertThat(lead).isFocused();
    page.keyboard().press("Backspace");
    assertThat(lead).hasValue("Sở Y tế");
    page.keyboard().press("Control+A");
    page.keyboard().type("Ban Chỉ đạo tỉnh; Sở Văn hóa, Thể thao và Du lịch");
    page.keyboard().press("Enter");
    page.locator(SAVED).waitFor();
    assertThat(lead).isFocused();
    page.locator(".is-open [name=deadline]").focus();
    page.keyboard().press("Control+A");
    page.keyboard().type("10/5/2021");
    page.keyboard().press("Tab");
    assertThat(page.locator(".is-open .measure-facts strong")).hasText("10/05/2021");
    assertThat(page.locator(".is-open .unsure-mark")).hasCount(0);

    page.reload();
    assertThat(page.locator(".measure").first())
        .containsText("Ban Chỉ đạo tỉnh; Sở Văn hóa, Thể thao và Du lịch");
    assertThat(listed().getFirst().fields().lead())
        .containsExactly("Ban Chỉ đạo tỉnh", "Sở Văn hóa, Thể thao và Du lịch");
    assertThat(listed().getFirst().fields().deadline()).isEqualTo(LocalDate.of(2021, 5, 10));
  }

  @Test
  void aMeasureIsSplitMergedDroppedRestoredAndAddedByKeyboardAndTheFocusStaysInTheList() {
    Page page = desk();
    review(page, "vanthu");
    page.keyboard().press("j");
    page.keyboard().press("s");
    page.locator("#split-dialog[open]").waitFor();
    page.keyboard().press("Enter");
    assertThat(page.locator(".measure")).hasCount(3);
    assertThat(page.locator(".measure.is-active .measure-open")).isFocused();
    page.keyboard().press("m");
    assertThat(page.locator(".measure")).hasCount(2);
    assertThat(page.locator(".measure.is-active .measure-open")).isFocused();
    page.keyboard().press("x");
    assertThat(page.locator(".is-dropped button")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".is-dropped")).hasCount(0);
    assertThat(page.locator(".measure.is-active .measure-open")).isFocused();
    page.keyboard().press("j");
    page.keyboard().press("a");
    page.locator("#add-dialog[open]").waitFor();
    assertThat(page.locator("#add-dialog .preview")).hasText("Văn phòng đôn đốc việc này.");
    page.locator("#add-dialog button[value=yes]").press("Enter");
    assertThat(page.locator(".measure")).hasCount(3);
    assertThat(page.locator(".measure.is-active .measure-open")).isFocused();

    assertThat(listed())
        .extracting(MeasureView::text)
        .last()
        .isEqualTo("Văn phòng đôn đốc việc này.");
  }

  @Test
  void aMeasureAndItsWordsInTheTextShowEachOther() {
    Page page = desk();
    review(page, "vanthu");
    page.locator(".measure-open").nth(1).focus();
    assertThat(page.locator("#text .is-active")).hasText("Công an tỉnh tiếp tục quản lý cư trú.");
    page.locator("#text [data-m]").first().click();
    assertThat(page.locator(".measure.is-active")).hasAttribute("data-path", "1");
    assertThat(page.locator("#text .found-lead")).hasText("Sở Y tế");
    assertThat(page.locator("#text")).hasText(SamplePapers.SOURCE.strip());
  }

  @Test
  void aMeasureConfirmedUnderTheFilterKeepsTheFocusAndTheNextUnsureOneFollows() {
    Page page = desk();
    review(page, "vanthu");
    page.check("#only-unsure");
    page.keyboard().press("u");
    page.keyboard().press("c");
    assertThat(page.locator("[data-count=unsure]")).hasText("1");
    assertThat(page.locator(".measure.is-active .measure-open")).isFocused();
    page.keyboard().press("u");
    assertThat(page.locator(".measure.is-active")).hasAttribute("data-path", "2");
    assertThat(page.locator(".measure:visible")).hasCount(1);
  }

  @Test
  void ofTwoClerksTheSlowerOneSeesTheOthersWordsAndDecides() {
    Page one = desk();
    Page two = desk();
    review(one, "vanthu");
    review(two, "vanthu2");
    for (Page page : new Page[] {one, two}) {
      page.locator(".measure-open").first().click();
      page.locator(".is-open form").waitFor();
    }
    condition(one, "khi có ca bệnh");
    one.locator(SAVED).waitFor();
    condition(two, "khi Bộ Y tế yêu cầu");

    Locator conflict = two.locator("[data-conflict]");
    assertThat(conflict).containsText("khi có ca bệnh");
    assertThat(conflict).containsText("khi Bộ Y tế yêu cầu");
    assertThat(conflict).containsText(new SamplePapers(server).clerk().name());
    assertThat(listed().getFirst().fields().condition()).isEqualTo("khi có ca bệnh");
    assertNoSeriousAxeFindings(two);
    screenshot(two, "review-two-clerks-desk");

    two.locator("[data-keep]").click();
    two.locator(SAVED).waitFor();
    assertThat(listed().getFirst().fields().condition()).isEqualTo("khi Bộ Y tế yêu cầu");

    condition(one, "khi cần");
    one.locator("[data-take]").click();
    assertThat(one.locator(".is-open [name=condition]")).hasValue("khi Bộ Y tế yêu cầu");
    assertThat(one.locator("[data-conflict]")).hasCount(0);
  }

  private static void condition(Page page, String words) {
    page.fill(".is-open [name=condition]", words);
    page.keyboard().press("Tab");
  }

  @Test
  void whatWasTypedWithoutANetworkIsKeptOverAReloadAndSavedWhenItIsBack() {
    Page page = desk();
    review(page, "vanthu");
    page.onDialog(dialog -> dialog.accept());
    page.locator(".measure-open").first().click();
    page.locator(".is-open form").waitFor();
    page.route("**/measures/*", route -> route.abort());
    condition(page, "khi mất mạng");
    assertThat(page.locator("#save-state")).hasAttribute("data-kind", "waiting");
    assertThat(page.locator("#save-state")).containsText("vẫn được giữ");

    page.unroute("**/measures/*");
    page.reload();
    page.locator(SAVED).waitFor();
    assertThat(listed().getFirst().fields().condition()).isEqualTo("khi mất mạng");
  }

  @Test
  void afterASignInInAnotherTabThePageSavesOnButNeverInSomebodyElsesName() {
    Page page = desk();
    review(page, "vanthu");
    page.onDialog(dialog -> dialog.accept());
    page.locator(".measure-open").first().click();
    page.locator(".is-open form").waitFor();
    inAnotherTab(page, "vanthu");
    condition(page, "khi đăng nhập lại");
    page.locator(SAVED).waitFor();
    assertThat(listed().getFirst().fields().condition()).isEqualTo("khi đăng nhập lại");

    inAnotherTab(page, "vanthu2");
    condition(page, "của người trước");
    assertThat(page.locator("#save-state")).containsText("người khác đã đăng nhập");
    page.reload();
    page.locator("#review[data-ready]").waitFor();
    page.locator(".measure-open").first().click();
    assertThat(page.locator(".is-open [name=condition]")).hasValue("khi đăng nhập lại");
    assertThat(listed().getFirst().edited().name())
        .isEqualTo(new SamplePapers(server).clerk().name());
  }

  private static void inAnotherTab(Page page, String login) {
    page.context().clearCookies();
    Page tab = page.context().newPage();
    signIn(tab, login);
    tab.close();
  }

  @Test
  void aHeaderIsCorrectedAndAWrongDayIsToldAndNotSent() {
    Page page = desk();
    review(page, "vanthu");
    page.locator("[data-version] > summary").click();
    page.fill("[name=issuedOn]", "31/2/2021");
    page.keyboard().press("Tab");
    assertThat(page.locator("#x-issuedOn-header")).containsText("không phải ngày");
    assertThat(papers.byId(paper).orElseThrow().headerVersion()).isEqualTo(1);
    page.fill("[name=issuedOn]", "3/5/2021");
    page.keyboard().press("Tab");
    page.locator(SAVED).waitFor();
    assertThat(page.locator("[data-version] > summary")).containsText("03/05/2021");
    assertNoSeriousAxeFindings(page);
    screenshot(page, "review-header-desk");
  }

  @Test
  void atADeskAndOnAPhoneInBothTonguesThePageFitsAndAxeFindsNothingSerious() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      review(page, "vanthu");
      page.locator(".measure-open").first().click();
      page.locator(".is-open form").waitFor();
      for (String tongue : List.of("vi", "en")) {
        assertThat(page.locator("html")).hasAttribute("lang", tongue);
        assertNoSeriousAxeFindings(page);
        assertFitsItsWidth(page);
        screenshot(page, "review-" + width + "-" + tongue);
        if (tongue.equals("vi")) {
          page.click("text=English");
        }
      }
      if (width.equals("phone")) {
        page.locator("[data-tab-of=text]").click();
        assertThat(page.locator("#text")).isVisible();
        assertThat(page.locator(".review-list")).isHidden();
        assertFitsItsWidth(page);
      }
    }
  }

  @Test
  void theChairmanReadsEverythingAndFindsNothingToChange() {
    Page page = desk();
    review(page, "chutich");
    page.locator(".measure-open").first().click();
    page.locator(".is-open form").waitFor();
    assertThat(page.locator(".is-open [name=condition]")).not().isEditable();
    assertThat(page.locator("[data-do=a], [data-act=s], [data-act=x], .chip-off, [data-finish]"))
        .hasCount(0);
    page.keyboard().press("x");
    page.keyboard().press("a");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(listed()).hasSize(2);
    assertNoSeriousAxeFindings(page);
  }

  @Test
  void aFinishedReviewIsClosedToCorrectionsUntilItIsReopened() {
    Page page = desk();
    review(page, "vanthu");
    page.locator("form[action$=finish] button").click();
    assertThat(page.locator(".mark-done")).hasCount(1);
    assertThat(page.locator("[data-do=a]")).hasCount(0);
    page.locator("form[action$=reopen] button").click();
    assertThat(page.locator(".mark-open")).hasCount(1);
    assertThat(page.locator("[data-do=a]")).hasCount(1);
  }
}

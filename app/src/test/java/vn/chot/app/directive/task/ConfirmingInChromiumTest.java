package vn.chot.app.directive.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.chot.app.BrowserTest;
import vn.chot.app.WithoutDemo;

/** A clerk gives the tasks of a paper, at a desk and on a phone. */
@ContextConfiguration(initializers = WithoutDemo.class)
class ConfirmingInChromiumTest extends BrowserTest {
  @Autowired ApplicationContext server;

  private InventedProvince province;

  @BeforeEach
  void aProvince() {
    province = InventedProvince.in(server);
  }

  private UUID paper() {
    return province.paper(
        "Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết ngay các trường hợp tiếp xúc gần, hoàn thành"
            + " trước ngày 05/5/2021.",
        "UBND các huyện, thị xã, thành phố rà soát người về từ vùng dịch.",
        "Sở Trăng Sao chủ trì rà soát kho bãi, nhà xưởng trên địa bàn tỉnh.",
        "Sở Tài chính bố trí kinh phí, báo cáo trước ngày 05/3/2021.",
        "Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh chỉ đạo Sở Y tế tăng cường"
            + " xét nghiệm.",
        "Tăng cường tuyên truyền để người dân hiểu, thực hiện 5K.");
  }

  @Test
  void aClerkGoesFromThePaperToItsTasksAndBack() {
    UUID paper = paper();
    Page page = desk();
    signIn(page, "vanthu.lh");
    page.navigate("/papers/" + paper);
    screenshot(page, "confirm-review-before");
    page.click("text=Giao nhiệm vụ");
    page.waitForURL("**/tasks/papers/" + paper);
    assertThat(page.locator("[data-state=ready]").first()).isVisible();
    page.click(".confirm-group summary >> nth=0");
    assertThat(page.locator(".confirm-members li").first()).isVisible();
    screenshot(page, "confirm-desk");
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);

    Locator unknown = page.locator(".confirm-measure", has("Sở Trăng Sao"));
    unknown.locator("input[type=search]").first().pressSequentially("tài chính");
    Locator found = unknown.locator(".confirm-found input").first();
    found.waitFor();
    screenshot(page, "confirm-search");
    found.check();
    unknown.locator("button:has-text('Chọn cơ quan này')").first().click();
    page.waitForLoadState();
    assertThat(page.locator(".confirm-measure", has("Sở Trăng Sao"))).containsText("Sẵn sàng");

    page.click("#direct");
    page.waitForURL("**given=*");
    assertThat(page.locator("[data-given]")).containsText("Đã giao");
    screenshot(page, "confirm-given");
    assertNoSeriousAxeFindings(page);

    page.navigate("/papers");
    assertThat(page.locator("[data-paper='" + paper + "'] [data-directed]")).isVisible();
    screenshot(page, "confirm-list-of-papers");
    page.navigate("/papers/" + paper);
    assertThat(page.locator("text=Mở lại rà soát")).hasCount(0);
    screenshot(page, "confirm-review-after");

    page.navigate("/tasks/papers/" + paper);
    page.fill("#undo-reason", "Giao nhầm cơ quan");
    page.click("button:has-text('Thu hồi toàn bộ')");
    page.waitForLoadState();
    assertThat(page.locator("#direct")).isVisible();
  }

  private static Page.LocatorOptions has(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void theSamePageOnAPhoneAndInEnglish() {
    UUID paper = paper();
    Page page = phone();
    signIn(page, "vanthu2.lh");
    page.navigate("/tasks/papers/" + paper);
    assertFitsItsWidth(page);
    screenshot(page, "confirm-phone");
    assertNoSeriousAxeFindings(page);
    page.click("text=English");
    page.waitForLoadState();
    assertThat(page.locator("h1")).containsText("Give the tasks");
    screenshot(page, "confirm-phone-english");
  }

  @Test
  void anotherProvincesPaperIsReadAsOursWithOneButton() {
    UUID paper =
        province.paperOf(
            "ỦY BAN NHÂN DÂN\nTỈNH BẮC HẢI", "Bắc Hải", "Sở Y tế rà soát vật tư trên địa bàn.");
    Page page = desk();
    signIn(page, "vanthu.lh");
    page.navigate("/tasks/papers/" + paper);
    screenshot(page, "confirm-foreign");
    page.click("button:has-text('Đọc như văn bản của tỉnh ta')");
    page.waitForLoadState();
    assertThat(page.locator("[data-state=ready]")).hasCount(1);
    screenshot(page, "confirm-as-ours");
  }

  @Test
  void aReasonLeftOutIsSaidOnThePageAndNothingIsLost() {
    UUID paper = paper();
    Page page = desk();
    signIn(page, "vanthu.lh");
    page.navigate("/tasks/papers/" + paper);
    page.evaluate("document.querySelectorAll('[required]').forEach(f => f.required = false)");
    page.locator(".confirm-other summary").first().click();
    page.locator(".confirm-other[open] button:has-text('Lưu, không giao')").first().click();
    page.waitForLoadState();
    assertThat(page.locator("[data-refusal=words-missing]")).isVisible();
    screenshot(page, "confirm-refused");
  }
}

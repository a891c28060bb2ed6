package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chot.app.BrowserTest;

class PapersInChromiumTest extends BrowserTest {

  private static final String PAPER =
      """
      SỞ Y TẾ LẠC HỒNG
      Số: 88%d/TB-SYT
      Lạc Hồng, ngày 20 tháng 4 năm 2021

      THÔNG BÁO
      Về việc thử trình duyệt

      1. Các bệnh viện khẩn trương xét nghiệm.
      """;

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRefusedPaperLeavesEverythingTypedAndTheNextTryGoesThrough() {
    Page page = desk();
    signIn(page, "vanthu");
    page.navigate("/papers/receive");
    page.check("[name=direction][value=OUT]");
    assertThat(page.isHidden("#arrivalNumber")).isTrue();
    page.setInputFiles("#file", file("a.rtf", "{\\rtf1 chữ}"));
    page.click("#send");
    page.waitForSelector("#outcome [data-refusal=paper-rtf]");
    screenshot(page, "receive-refused-desk");

    assertThat(page.textContent("#file-name")).isEqualTo("a.rtf");
    assertThat(page.isChecked("[name=direction][value=OUT]")).isTrue();
    page.click("#forget");
    page.fill("#text", PAPER.formatted(1));
    page.focus("#send");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}"));
  }

  @Test
  void theSamePaperAgainLeadsToTheFirst() {
    Page page = desk();
    signIn(page, "vanthu");
    receive(page, PAPER.formatted(2));
    page.waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}"));
    String first = page.url();

    receive(page, PAPER.formatted(2));
    page.click("#outcome [data-refusal=paper-here-already] a");

    assertThat(page.url()).isEqualTo(first);
  }

  @Test
  void theSameNumberIsReceivedAfterTickingTheBox() {
    Page page = phone();
    signIn(page, "vanthu");
    receive(page, PAPER.formatted(3));
    page.waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}"));
    receive(page, PAPER.formatted(3) + "Bản sửa.");
    page.waitForSelector("#outcome [data-refusal=paper-same-number]");
    screenshot(page, "receive-same-number-phone");
    assertFitsItsWidth(page);

    page.check("[name=evenSo]");
    page.click("#send");
    page.waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}"));
  }

  @Test
  void afterASignInInAnotherTabTheSameButtonReceivesWhatWasTyped() {
    Page page = desk();
    signIn(page, "vanthu");
    page.navigate("/papers/receive");
    page.fill("#text", PAPER.formatted(4));
    page.context().clearCookies();
    page.click("#send");
    page.waitForSelector("#outcome [data-refusal=signed-out]");
    Page tab = page.context().newPage();
    signIn(tab, "vanthu");
    tab.close();

    page.click("#send");
    page.waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}"));
  }

  private static void receive(Page page, String text) {
    page.navigate("/papers/receive");
    page.fill("#text", text);
    page.click("#send");
  }

  @Test
  void theListIsSearchedByKeyboardAlone() {
    Page page = desk();
    signIn(page, "vanthu");
    page.navigate("/papers");
    page.keyboard().press("/");
    page.keyboard().type("ket luan ban thuong vu");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("q="));

    assertThat(page.locator("[data-paper]").count()).isPositive();
    assertThat(page.url()).doesNotContain("kind=");
  }

  @Test
  void thePagesFitADeskAndAPhoneInBothTonguesWithoutSeriousFindings() {
    for (Supplier<Page> device : Stream.<Supplier<Page>>of(this::desk, this::phone).toList()) {
      Page page = device.get();
      signIn(page, "vanthu");
      String size = page.viewportSize().width < 500 ? "phone" : "desk";
      for (int tongue = 0; tongue < 2; tongue++) {
        look(page, "/papers", "papers-" + tongue + "-" + size);
        look(page, "/papers?q=khongcotunay&kind=KE_HOACH", "papers-none-" + tongue + "-" + size);
        look(page, "/papers/receive", "receive-" + tongue + "-" + size);
        page.click("form[action='/language'] button");
        page.waitForLoadState();
      }
    }
  }

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    screenshot(page, name);
    assertFitsItsWidth(page);
    assertNoSeriousAxeFindings(page);
  }

  @Test
  void theChairmanIsShownTheListWithoutAWayToReceive() {
    Page page = desk();
    signIn(page, "chutich");
    page.navigate("/papers");

    assertThat(page.locator("[data-paper]").count()).isPositive();
    assertThat(page.locator("a[href='/papers/receive']").count()).isZero();
  }
}

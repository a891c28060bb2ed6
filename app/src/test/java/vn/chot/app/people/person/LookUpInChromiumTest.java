package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;

/** The page of the look-up, as a scanner types, as a phone photographs, and who may not. */
class LookUpInChromiumTest extends BrowserTest {
  @Autowired ApplicationContext server;

  @BeforeEach
  void people() {
    LookUpScene.in(server);
  }

  @Test
  void oneCardAfterTheOtherIsScannedByKeyboardAlone() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "nd.bai");
      page.navigate("/people/lookup");
      look(page, "lookup-" + width);
      scan(page, LookUpScene.CARD);
      page.waitForSelector("[data-refusal]");
      assertThat(page.textContent("[data-refusal]")).contains("mục đích");
      page.selectOption("#purpose", "POST");
      scan(page, LookUpScene.CARD);
      page.waitForSelector("text=Ngô Thị Tra Cứu");
      assertThat(page.textContent("[data-why]")).contains("đúng số CCCD");
      look(page, "lookup-card-" + width);
      scan(page, "ngo tra cuu 1985");
      page.waitForSelector("[data-masked]");
      look(page, "lookup-name-" + width);
      scan(
          page, "970185770001|977000009|Ngô Thị Tra Cứu Em|02031985|Nữ|Phố Hai, Bến Biếc|15082021");
      page.waitForSelector("[data-differences]");
      look(page, "lookup-differs-" + width);
      scan(page, "970199999999||Trần Thị Khách|05061999|Nữ|Phố Lạ, Tỉnh Khác|15082021");
      page.waitForSelector("[data-nobody] form");
      assertThat(page.url()).endsWith("/people/lookup");
      look(page, "lookup-nobody-" + width);
      page.click("[data-nobody] form button");
      page.waitForSelector("#citizenId");
      assertThat(page.inputValue("#citizenId")).isEqualTo("970199999999");
      look(page, "lookup-register-" + width);
    }
  }

  /** Types as a scanner does, wherever the focus is, and ends with Enter. */
  private static void scan(Page page, String text) {
    if (page.viewportSize().width == 360) {
      page.fill("#q", text);
      page.press("#q", "Enter");
      return;
    }
    page.evaluate("document.activeElement.blur()");
    page.keyboard().type(text.substring(0, 1));
    page.keyboard().insertText(text.substring(1));
    page.keyboard().press("Enter");
  }

  @Test
  void aPhotographOfACardIsRead() {
    Page page = phone();
    signIn(page, "nd.bai");
    page.navigate("/people/lookup");
    page.selectOption("#purpose", "POST");
    byte[] card = new QrCamera.Shot(1600, 1200, 320, 12, 25, 0.7f).of(LookUpScene.CARD);
    page.setInputFiles("#photo", new FilePayload("the.jpg", "image/jpeg", card));
    page.waitForSelector("text=Ngô Thị Tra Cứu");
    byte[] nothing = QrCamera.blank(800, 600);
    page.setInputFiles("#photo", new FilePayload("den.jpg", "image/jpeg", nothing));
    page.waitForSelector("[data-refusal=qr-no-code]");
    look(page, "lookup-no-code-phone");
  }

  @Test
  void withoutScriptsTheWholePageAnswers() {
    Page page = withoutScript();
    signIn(page, "nd.cdc");
    page.navigate("/people/lookup");
    page.selectOption("#purpose", "TRACING");
    page.fill("#q", "ngo thi deo xa");
    page.fill("#year", "1990");
    page.fill("#commune", "deo biec");
    page.click("#lookup button[type=submit]");
    assertThat(page.textContent("#lookup-answer")).contains("Ngô Thị Đèo Xa", "đúng xã");
    assertThat(page.url()).endsWith("/people/lookup");
    page.click("text=English");
  }

  @Test
  void programsAskToo() {
    ApiClient program = ApiClient.of(port, "nd.bai");
    String path = "/api/v1/people/lookup";
    String found =
        program.postJson(path, "{\"q\":\"970190770004\",\"purpose\":\"TRACING\"}").body();
    assertThat(found).contains("Ngô Thị Đèo Xa", "CITIZEN_ID").doesNotContain("970190770004");
    assertThat(program.postJson(path, "{\"q\":\"0977000004\",\"purpose\":\"TRACING\"}").body())
        .contains("N.T.Đ.X")
        .doesNotContain("Đèo Xa");
    assertThat(program.postJson(path, "{\"q\":\"0977000004\"}").statusCode()).isEqualTo(422);
    assertThat(new ApiClient(port, "").postJson(path, "{}").statusCode()).isEqualTo(401);
    assertThat(
            ApiClient.of(port, "nd.dulich")
                .postJson(path, "{\"q\":\"0977000004\",\"purpose\":\"CARE\"}")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whoMayNotIsRefusedAndAStrangerSignsIn() {
    for (String login : new String[] {"nd.dulich", "nd.vanthu", "nd.chutich", "nd.quantri"}) {
      Browser browser = Browser.signedIn(port, login);
      assertThat(browser.open("/people/lookup").statusCode()).as(login).isEqualTo(403);
      assertThat(
              browser
                  .send("/people/lookup", Map.of("q", LookUpScene.CARD, "purpose", "POST"))
                  .statusCode())
          .as(login)
          .isEqualTo(403);
      assertThat(browser.send("/people/lookup/photo", Map.of()).statusCode())
          .as(login)
          .isEqualTo(403);
    }
    assertThat(new Browser(port).open("/people/lookup").statusCode()).isEqualTo(302);
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

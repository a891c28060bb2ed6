package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;

/** The pages of units: everybody reads, administrators bring lists in. */
class PlacePagesTest extends BrowserTest {
  private static final String LIST =
      """
      Mã,Tên,Loại,Mã cấp trên,Từ ngày,Đến ngày,Văn bản
      Z7,Ngàn Sao,tỉnh,,01/01/2015,,
      Z71,Bến Mơ,thị xã,Z7,01/01/2015,30/6/2025,
      Z711,Phố Núi,phường,Z71,01/01/2015,30/6/2025,NQ 1
      """;

  @Test
  void aListIsCheckedThenStoredAndTheTreeIsReadOnADay() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "quantri");
      page.navigate("/places/import");
      send(page, LIST.replace("Z7,01/01", "Z8,01/01"), false);
      assertThat(page.locator("[data-refusal]").first().textContent()).contains("Dòng 3");
      look(page, "places-import-refused-" + width);
      send(page, LIST, false);
      assertThat(page.locator("[role=status]").textContent()).contains("Danh sách đúng");
      send(page, LIST, true);
      assertThat(page.locator("[role=status]").textContent()).contains("Đã nhập");
      page.navigate("/places?q=ben+mo&on=2022-04-27");
      look(page, "places-search-" + width);
      page.click("text=thị xã Bến Mơ");
      assertThat(page.locator("main").textContent()).contains("phường Phố Núi", "tỉnh Ngàn Sao");
      look(page, "places-" + width);
      page.navigate("/places?q=ben+mo&on=2025-07-01");
      assertThat(page.locator("main").textContent()).contains("Không tìm thấy");
    }
  }

  private static void send(Page page, String list, boolean store) {
    page.setInputFiles(
        "#file", new FilePayload("ds.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    page.check("input[name=store][value=" + store + "]");
    page.click("main button[type=submit]");
    page.waitForLoadState();
  }

  @Test
  void whoIsNoAdministratorOnlyReads() {
    Browser chairman = Browser.signedIn(port, "chutich");

    assertThat(chairman.open("/places").statusCode()).isEqualTo(200);
    assertThat(chairman.open("/places").body()).doesNotContain("/places/import");
    assertThat(chairman.open("/places/import").statusCode()).isEqualTo(403);
    assertThat(chairman.send("/places/import", Map.of()).statusCode()).isEqualTo(403);
    assertThat(
            chairman
                .send("/places/home", Map.of("unit", UUID.randomUUID().toString()))
                .statusCode())
        .isEqualTo(403);
    Browser keeper = Browser.signedIn(port, "quantri");
    assertThat(
            keeper.send("/places/home", Map.of("unit", UUID.randomUUID().toString())).statusCode())
        .isEqualTo(422);
    assertThat(new Browser(port).open("/places").statusCode()).isEqualTo(302);
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;

/** A delivery of an invented province through the page, then the pages of its units and its map. */
class UnitPagesTest extends BrowserTest {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final String LIST =
      """
      Mã,Tên,Loại,Mã cấp trên,Từ ngày,Đến ngày,Văn bản
      Y6,Gió Ngàn,tỉnh,,01/01/2021,,
      Y61,Thượng Lưu,huyện,Y6,01/01/2021,30/6/2025,
      Y611,Khe Trong,xã,Y61,01/01/2021,30/6/2025,
      Y612,Khe Ngoài,xã,Y61,01/01/2021,30/6/2025,
      Y613,Bãi Dâu,thị trấn,Y61,01/01/2021,30/6/2025,
      Y621,Khe Lớn,xã,Y6,01/07/2025,,Nghị quyết số 1/NQ-UBTVQH15
      Y622,Bãi Dâu,phường,Y6,01/07/2025,,Nghị quyết số 1/NQ-UBTVQH15
      """;
  private static final String CROSSWALK =
      """
      Mã cũ,Tên cũ,Mã mới,Tên mới,Ngày,Tỷ lệ,Văn bản
      Y611,Xã Khe Trong,Y621,Xã Khe Lớn,01/07/2025,,NQ 1
      Y612,Xã Khe Ngoài,Y621,Xã Khe Lớn,01/07/2025,65%,NQ 1
      Y612,Xã Khe Ngoài,Y622,Phường Bãi Dâu,01/07/2025,35%,NQ 1
      Y613,Thị trấn Bãi Dâu,Y622,Phường Bãi Dâu,01/07/2025,,NQ 1
      Y619,Xã Lạ,Y622,Phường Bãi Dâu,01/07/2025,,NQ 1
      """;
  private static final String WEST = "[[[106,20],[106.1,20],[106.1,20.1],[106,20.1],[106,20]]]";
  private static final String EAST =
      "[[[106.1,20],[106.2,20],[106.2,20.1],[106.1,20.1],[106.1,20]]]";
  private static final String BOW = "[[[106,20],[106.1,20.1],[106.1,20],[106,20.1],[106,20]]]";

  @Autowired Units units;

  @Test
  void aDeliveryIsTriedThenStoredAndAUnitTellsWhatItWasAndWhatItBecame() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "quantri");
      page.navigate("/places/import/all");
      look(page, "places-all-" + width);
      send(page);
      assertThat(page.locator("[role=status]").textContent()).contains("chưa lưu");
      assertThat(page.locator("main").textContent())
          .contains("Dòng 6:", "Y619", "Đối tượng số 3 (mã Y622)", "bỏ qua");
      look(page, "places-all-tried-" + width);
      page.click("[data-store]");
      page.waitForLoadState();
      assertThat(page.locator("[role=status]").textContent()).contains("Đã lưu");

      UUID big = id("Y621", MERGER);
      page.navigate("/places/unit?id=" + big + "&on=2025-07-01");
      assertThat(page.locator("main").textContent())
          .contains("xã Khe Trong", "một phần (65 %)", "phường Bãi Dâu", "km");
      look(page, "unit-known-" + width);
      page.navigate("/places/unit?id=" + big + "&on=2022-04-27");
      assertThat(page.locator("[data-answer=NotYet]").textContent()).contains("xã Khe Ngoài");
      page.navigate("/places/unit?id=" + big + "&on=2020-01-01");
      assertThat(page.locator("[data-answer=NotKnownBefore]").textContent()).contains("01/01/2021");
      look(page, "unit-not-known-" + width);
      UUID outer = id("Y612", LocalDate.of(2022, 4, 27));
      page.navigate("/places/unit?id=" + outer + "&on=2025-07-01");
      assertThat(page.locator("[data-answer=Ended]").textContent())
          .contains("xã Khe Lớn", "phường Bãi Dâu");
      look(page, "unit-ended-" + width);
      page.navigate("/places/unit?id=" + id("Y61", LocalDate.of(2022, 4, 27)) + "&on=2025-07-01");
      assertThat(page.locator("main").textContent())
          .contains("xã Khe Lớn", "2 trong 3 xã", "có xã chỉ một phần");
      look(page, "unit-district-" + width);
      page.click("[data-district-steps] a >> text=xã Khe Lớn");
      assertThat(page.locator("main").textContent())
          .contains("Địa bàn này trước đó thuộc", "huyện Thượng Lưu");
    }
    theMapIsForThoseSignedInAndIsKeptByTheBrowser();
  }

  private void theMapIsForThoseSignedInAndIsKeptByTheBrowser() {
    UUID province = id("Y6", MERGER);
    String path = "/places/boundaries.geojson?on=2025-07-01&in=" + province;
    Browser reader = Browser.signedIn(port, "chutich");
    HttpResponse<String> map = reader.open(path);
    assertThat(map.statusCode()).isEqualTo(200);
    assertThat(map.body()).contains("\"code\":\"Y621\"", "\"drawnFor\":[]");
    String tag = map.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        reader.exchange(
            HttpRequest.newBuilder(reader.uri(path)).header("If-None-Match", tag).GET().build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(reader.open(path.replace("2025-07-01", "2022-04-27")).body())
        .contains("\"code\":\"Y621\"", "\"fullName\":\"huyện Thượng Lưu\"");
    assertThat(new Browser(port).open(path).statusCode()).isEqualTo(302);
  }

  @Test
  void whoIsNoAdministratorReadsUnitsAndBringsNothingIn() {
    Browser chairman = Browser.signedIn(port, "chutich");

    assertThat(chairman.open("/places/unit?id=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(chairman.open("/places/import/all").statusCode()).isEqualTo(403);
    assertThat(chairman.send("/places/import/all", Map.of()).statusCode()).isEqualTo(403);
    assertThat(new Browser(port).open("/places/unit?id=" + UUID.randomUUID()).statusCode())
        .isEqualTo(302);
    Browser keeper = Browser.signedIn(port, "quantri");
    assertThat(keeper.send("/places/import/all", Map.of()).statusCode()).isEqualTo(422);
    String unknown = "/places/import/all/" + UUID.randomUUID();
    assertThat(keeper.send(unknown, Map.of()).statusCode()).isEqualTo(409);
    for (String path : new String[] {unknown, unknown + "/drop"}) {
      assertThat(chairman.send(path, Map.of()).statusCode()).isEqualTo(403);
      assertThat(new Browser(port).send(path, Map.of()).statusCode()).isEqualTo(302);
    }
  }

  private UUID id(String code, LocalDate on) {
    return units.on(on).stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow().id();
  }

  private static void send(Page page) {
    page.setInputFiles(
        "#file",
        new FilePayload[] {
          file(
              "ranh-gioi-2025-07-01.geojson",
              ImportingBoundariesTest.collection(
                  ImportingBoundariesTest.feature("Y621", WEST),
                  ImportingBoundariesTest.feature("Y622", EAST),
                  ImportingBoundariesTest.feature("Y622", BOW))),
          file("doi-chieu.csv", CROSSWALK),
          file("don-vi.csv", LIST),
          file("GIAY-PHEP.txt", "MIT License\n\nCopyright (c) 2021\n")
        });
    page.click("main .card-footer button[type=submit]");
    page.waitForLoadState();
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;
import vn.chot.app.access.Actor;

/** Sites as people keep them: listed, added, corrected, closed, brought in from sheets. */
class SitePagesTest extends BrowserTest {
  private static final String SHEET =
      """
      Loại,Mã,Tên,Mã đơn vị,Kinh độ,Vĩ độ,Sức chứa
      Chợ,SP-9,Chợ Bến Mới,SP11,107.1,20.1,300
      Chợ,SP-9,Chợ Bến Mới lần nữa,SP11,,,
      Rạp hát,SP-8,Rạp Sao Mai,SP11,,,
      Trường học,SP-7,Trường Ngoài Biển,SP99,,,
      Trường học,SP-6,Trường Trung Tâm,SP12,300,20,
      """;

  @Autowired ImportUnits importUnits;
  @Autowired Units units;
  @Autowired Sites sites;
  @Autowired JdbcClient sql;

  private UUID dwelling = new UUID(0, 0);
  private UUID market = new UUID(0, 0);

  @BeforeEach
  void aMarketAndAHome() {
    Actor keeper =
        SomeSites.administrator(
            sql.sql("select id from access.account where login = 'quantri'")
                .query(UUID.class)
                .single());
    SomeSites.units(importUnits, keeper, "SP");
    UUID commune = units.byCode(UnitLevel.COMMUNE, "SP11", SomeSites.DAY).orElseThrow().id();
    List<UUID> ids =
        sites
            .bringIn(
                keeper,
                List.of(
                    SomeSites.site(SiteKind.MARKET, "SP-1", "Chợ Đầu Mối", commune, 107.1, 20.1),
                    SomeSites.site(SiteKind.DWELLING, "SP-2", "Nhà ven sông", commune, 107, 20)))
            .sites();
    market = ids.get(0);
    dwelling = ids.get(1);
  }

  @Test
  void aSiteIsCorrectedAndGetsARowInsideAtADeskAndOnAPhone() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "quantri");
      page.navigate("/places/sites?q=cho+dau+moi");
      look(page, "sites-" + width);
      page.click("text=Chợ Đầu Mối");
      page.fill("#name-new", "Dãy hàng cá " + width);
      page.fill("#capacity-new", "20");
      page.click("form[aria-label='Thêm chỗ bên trong'] button[type=submit]");
      assertThat(page.textContent("main")).contains("Dãy hàng cá " + width);
      look(page, "site-" + width);
      page.click("a:text-is('Sửa')");
      page.fill("#address", "Đường Hùng Vương");
      look(page, "site-form-" + width);
      page.click("main form.card button[type=submit]");
      assertThat(page.textContent("main")).contains("Đường Hùng Vương");
    }
    assertThat(sites.site(market).orElseThrow().edition()).isGreaterThan(1);
  }

  @Test
  void goodRowsOfASheetGoInAndBadRowsComeBack() {
    Page page = phone();
    signIn(page, "quantri");
    page.navigate("/places/sites/import");
    page.fill("#day", SomeSites.DAY.toString());
    page.setInputFiles(
        "#file", new FilePayload("noi.csv", "text/csv", SHEET.getBytes(StandardCharsets.UTF_8)));
    page.click("main form.card button[type=submit]");
    assertThat(page.getAttribute("[role=status]", "data-good")).isEqualTo("1");
    assertThat(page.getAttribute("[role=status]", "data-bad")).isEqualTo("4");
    assertThat(page.textContent("[data-fault-row='4']")).contains("Rạp hát");
    assertThat(page.textContent("[data-fault-row='5']")).contains("SP99");
    look(page, "sites-import-phone");
    page.click("text=Nhập 1 dòng đúng");
    assertThat(page.textContent("[role=status]")).contains("Đã nhập 1 dòng");
    assertThat(sites.byCode(SiteKind.MARKET, "SP-9").orElseThrow().capacity()).isEqualTo(300);
    assertThat(page.locator("[data-bad-rows]").count()).isEqualTo(1);
  }

  @Test
  void whoKeepsNoAreaReadsSitesButNoHomesAndChangesNothing() {
    Browser chairman = Browser.signedIn(port, "chutich");

    assertThat(chairman.open("/places/sites?q=dau+moi").body())
        .contains("Chợ Đầu Mối")
        .doesNotContain("/places/sites/new");
    assertThat(chairman.open("/places/sites?q=ven+song&kind=DWELLING").body())
        .doesNotContain("Nhà ven sông");
    assertThat(chairman.open("/places/sites/" + market).statusCode()).isEqualTo(200);
    assertThat(chairman.open("/places/sites/" + dwelling).statusCode()).isEqualTo(404);
    for (String path :
        List.of("/places/sites/new", "/places/sites/" + market + "/edit", "/places/sites/import")) {
      assertThat(chairman.open(path).statusCode()).isEqualTo(403);
      assertThat(chairman.send(path, Map.of()).statusCode()).isEqualTo(403);
    }
    for (String act : List.of("/close", "/spaces", "/spaces/" + market)) {
      assertThat(chairman.send("/places/sites/" + market + act, Map.of()).statusCode())
          .isEqualTo(403);
    }
    HttpResponse<String> csv = chairman.open("/places/sites.csv?q=dau+moi");
    assertThat(csv.body()).contains("Chợ Đầu Mối", "SP11");
    assertThat(chairman.open("/places/sites.xlsx?q=dau+moi").statusCode()).isEqualTo(200);
    Browser stranger = new Browser(port);
    assertThat(stranger.open("/places/sites").statusCode()).isEqualTo(302);
    assertThat(stranger.open("/places/sites.csv").statusCode()).isEqualTo(302);
    assertThat(stranger.open("/places/sites/" + market).statusCode()).isEqualTo(302);
  }

  @Test
  void aWrongFormIsToldAndNothingTypedIsLost() {
    Browser keeper = Browser.signedIn(port, "quantri");

    HttpResponse<String> answer =
        keeper.send(
            "/places/sites/new",
            Map.of("name", "Xưởng Mộc Lan", "kind", "WORKSHOP", "longitude", "7", "unit", ""));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Xưởng Mộc Lan", "site-no-unit");
    assertThat(keeper.send("/places/sites/" + market + "/spaces", Map.of("name", "")).statusCode())
        .isEqualTo(422);
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

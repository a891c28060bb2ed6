package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;
import vn.chot.app.access.Actor;

/** The map as a person sees it: units, sites, and a polygon drawn to ask what lies inside. */
class MapInChromiumTest extends BrowserTest {
  private static final String OUTLINES =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"code":"SM1"},"geometry":{"type":"Polygon","coordinates":[[[107,20],[107.4,20],[107.4,20.2],[107,20.2],[107,20]]]}},
      {"type":"Feature","properties":{"code":"SM11"},"geometry":{"type":"Polygon","coordinates":[[[107,20],[107.2,20],[107.2,20.2],[107,20.2],[107,20]]]}},
      {"type":"Feature","properties":{"code":"SM12"},"geometry":{"type":"Polygon","coordinates":[[[107.2,20],[107.4,20],[107.4,20.2],[107.2,20.2],[107.2,20]]]}}]}
      """;

  @Autowired ImportUnits importUnits;
  @Autowired ImportBoundaries importBoundaries;
  @Autowired Units units;
  @Autowired Sites sites;
  @Autowired JdbcClient sql;

  private UUID district() {
    Actor keeper =
        SomeSites.administrator(
            sql.sql("select id from access.account where login = 'quantri'")
                .query(UUID.class)
                .single());
    SomeSites.units(importUnits, keeper, "SM");
    importBoundaries.bringIn(
        keeper,
        new ByteArrayInputStream(OUTLINES.getBytes(StandardCharsets.UTF_8)),
        SomeSites.DAY,
        "bài kiểm thử");
    UUID commune = units.byCode(UnitLevel.COMMUNE, "SM11", SomeSites.DAY).orElseThrow().id();
    sites.bringIn(
        keeper,
        List.of(
            SomeSites.site(SiteKind.MARKET, "SM-C1", "Chợ Trung Tâm", commune, 107.1, 20.1),
            SomeSites.site(SiteKind.SCHOOL, "SM-T1", "Trường tiểu học Đồi", commune, 107.11, 20.11),
            SomeSites.site(SiteKind.DWELLING, "SM-N1", "Nhà bên chợ", commune, 107.1, 20.11)));
    return units.byCode(UnitLevel.DISTRICT, "SM1", SomeSites.DAY).orElseThrow().id();
  }

  @Test
  void aPolygonIsDrawnAndWhatLiesInsideItIsToldAtADeskAndOnAPhone() {
    UUID district = district();
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "chutich");
      page.navigate("/places/map?in=" + district);
      page.waitForSelector("#map[data-ready]");
      page.click("#draw");
      BoundingBox box = page.locator("#map").boundingBox();
      for (double[] at : new double[][] {{0.2, 0.3}, {0.6, 0.3}, {0.6, 0.6}, {0.2, 0.6}}) {
        page.mouse().click(box.x + box.width * at[0], box.y + box.height * at[1]);
      }
      page.click("#undo");
      page.mouse().click(box.x + box.width * 0.2, box.y + box.height * 0.6);
      page.click("#close");
      page.waitForSelector("#inside:not([hidden]) h2");
      assertThat(page.url()).contains("#ring=");
      look(page, "map-drawn-" + width);
    }
  }

  @Test
  void aSharedPolygonTellsItsUnitsAndSitesButNobodysHome() {
    UUID district = district();
    Page page = desk();
    signIn(page, "chutich");
    page.navigate("/places/map?in=" + district + "#ring=107,20;107.3,20;107.3,20.2;107,20.2");
    page.waitForSelector("#inside:not([hidden]) h2");
    String inside = page.textContent("#inside");
    assertThat(page.locator("#inside [data-unit=SM11]").textContent()).contains("trọn");
    assertThat(page.locator("#inside [data-unit=SM12]").textContent()).contains("50%");
    assertThat(inside).contains("Chợ Trung Tâm", "Trường tiểu học Đồi").doesNotContain("Nhà bên");
    Response file =
        page.waitForResponse(
            answer -> answer.url().endsWith("inside.xlsx"),
            () -> page.click("#inside button[type=submit]"));
    assertThat(file.status()).isEqualTo(200);
  }

  @Test
  void byKeysAPolygonIsDrawnWithTheCrossInTheMiddle() {
    UUID district = district();
    Page page = desk();
    signIn(page, "chutich");
    page.navigate("/places/map?in=" + district);
    page.waitForSelector("#map[data-ready]");
    page.click("#draw");
    page.focus("#map");
    for (String way : List.of("ArrowRight", "ArrowDown", "ArrowLeft")) {
      page.keyboard().press("Enter");
      page.keyboard().press(way);
      page.waitForTimeout(600);
    }
    page.click("#close");
    page.waitForSelector("#inside:not([hidden])");
    assertThat(page.url()).contains("#ring=");
  }

  @Test
  void theCountryIsShownWithBothArchipelagos() {
    for (Page page : new Page[] {desk(), phone()}) {
      signIn(page, "chutich");
      page.navigate("/places/map?in=country");
      page.waitForSelector("#map[data-ready]");
      assertThat(page.textContent("#map")).contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa");
      look(page, "map-country-" + (page.viewportSize().width == 360 ? "phone" : "desk"));
    }
  }

  @Test
  void aPolygonThatCrossesItselfIsRefusedInWordsAndAStrangerSeesNoMap() {
    Browser reader = Browser.signedIn(port, "chutich");

    assertThat(reader.send("/places/map/inside", Map.of("ring", "107,20;108,21;108,20;107,21")))
        .satisfies(answer -> {
          assertThat(answer.statusCode()).isEqualTo(422);
          assertThat(answer.body()).contains("ring-crosses", "bỏ điểm cuối");
        });
    assertThat(reader.send("/places/map/inside", Map.of("ring", "107,20;108,21")).statusCode())
        .isEqualTo(422);
    assertThat(reader.open("/places/map/sites.json?box=1,2").statusCode()).isEqualTo(400);
    assertThat(reader.open("/places/map/figures.json?figure=unknown").statusCode()).isEqualTo(404);
    Browser stranger = new Browser(port);
    for (String path :
        List.of(
            "/places/map",
            "/places/map/sites.json?box=107,20,108,21",
            "/places/map/figures.json?figure=sites")) {
      assertThat(stranger.open(path).statusCode()).isEqualTo(302);
    }
    assertThat(stranger.send("/places/map/inside", Map.of("ring", "")).statusCode()).isEqualTo(302);
    assertThat(stranger.send("/places/map/inside.xlsx", Map.of("ring", "")).statusCode())
        .isEqualTo(302);
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

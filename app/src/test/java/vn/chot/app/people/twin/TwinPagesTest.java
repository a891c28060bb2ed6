package vn.chot.app.people.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;

/** The pairs that may be one person: searched for, looked at, decided, undone. */
class TwinPagesTest extends BrowserTest {
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired FindTwins findTwins;
  @Autowired Searches searches;
  @Autowired JdbcClient sql;

  private RegisterScene scene;

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
  }

  private Facts facts(String name, LocalDate born, String citizen, String phone, String job) {
    return new Facts(
        name,
        Sex.FEMALE,
        born,
        born.getYear(),
        "VN",
        citizen.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen)),
        List.of(phone),
        job,
        "",
        new Residence(scene.unit("Bến Biếc"), job.isEmpty() ? "" : "thôn Hai, gần chợ Bến"),
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }

  private List<UUID> pair(String given, int year) {
    List<UUID> ids =
        enterPeople.enter(
            scene.actor("nd.cdc"),
            List.of(
                facts(
                    "Quách Thị Mỹ " + given,
                    LocalDate.of(year, 3, 7),
                    "970185%06d".formatted(year * 3),
                    "+8491288" + year,
                    "Giáo viên"),
                facts(
                    "Quach Thi My " + vn.chot.app.places.Unmarked.of(given),
                    LocalDate.of(year, 7, 3),
                    "",
                    "+8491288" + year,
                    "")),
            "bảng trùng");
    return ids.get(0).toString().compareTo(ids.get(1).toString()) < 0 ? ids : ids.reversed();
  }

  private void search() throws InterruptedException {
    Optional<?> refused = findTwins.search(scene.actor("nd.cdc"));
    assertThat(refused).isEmpty();
    for (int tries = 0; tries < 300 && searches.underWay().isPresent(); tries++) {
      Thread.sleep(100);
    }
    assertThat(searches.underWay()).isEmpty();
  }

  @Test
  void aPairIsLookedAtSideBySideMergedAndPartedAgain() throws InterruptedException {
    for (Page page : new Page[] {desk(), phone()}) {
      boolean narrow = page.viewportSize().width == 360;
      String width = narrow ? "phone" : "desk";
      List<UUID> ids = pair(narrow ? "Hạnh" : "Duyên", narrow ? 1984 : 1985);
      search();
      String path = "/people/twins/" + ids.get(0) + "/" + ids.get(1);
      signIn(page, "nd.ben");
      page.navigate("/people/twins");
      assertThat(page.locator("main").textContent()).contains("Quach Thi My", "xã Bến Biếc");
      look(page, "twins-" + width);
      page.navigate(path);
      if (page.url().contains("/people/purpose")) {
        page.selectOption("select[name=purpose]", "RESIDENCE");
        page.click("main button[type=submit]");
      }
      assertThat(page.url()).endsWith(path);
      assertThat(page.locator(".twin-differs").count()).isGreaterThanOrEqualTo(2);
      look(page, "twins-pair-" + width);
      page.click("button[value=same]");
      assertThat(page.locator("main").textContent()).contains("Quách Thị Mỹ", "←");
      look(page, "twins-merged-" + width);
      page.locator("main form button").first().click();
      assertThat(page.locator("[role=status]").first().textContent()).contains("Đã tách");
      page.navigate(path);
      page.click("button[value=different]");
      assertThat(page.url()).endsWith("/people/twins");
      search();
      assertThat(page.navigate(path).status()).isEqualTo(409);
    }
  }

  @Test
  void strangersSeeNoPairAndNobodyOpensOneWithoutAPurpose() throws InterruptedException {
    List<UUID> ids = pair("Nhàn", 1983);
    search();
    String path = "/people/twins/" + ids.get(0) + "/" + ids.get(1);
    for (String login : List.of("nd.chutich", "nd.vanthu", "nd.quantri", "nd.dulich")) {
      Browser stranger = Browser.signedIn(port, login);
      assertThat(stranger.open("/people/twins").statusCode()).as(login).isEqualTo(403);
      assertThat(stranger.open(path).statusCode()).as(login).isEqualTo(403);
      assertThat(stranger.open("/people/twins/merged").statusCode()).as(login).isEqualTo(403);
      assertThat(stranger.send("/people/twins", Map.of()).statusCode()).as(login).isEqualTo(403);
      assertThat(stranger.send(path, Map.of("decision", "different")).statusCode()).isEqualTo(403);
    }
    Browser elsewhere = Browser.signedIn(port, "nd.nui");
    elsewhere.send("/people/purpose", Map.of("purpose", "RESIDENCE"));
    assertThat(elsewhere.open(path).statusCode()).isEqualTo(404);
    assertThat(elsewhere.open("/people/twins").body()).doesNotContain(ids.get(0).toString());
    assertThat(elsewhere.send(path, Map.of("decision", "different")).statusCode()).isEqualTo(404);
    Browser own = Browser.signedIn(port, "nd.ben");
    assertThat(own.open(path).statusCode()).isEqualTo(302);
    assertThat(own.open("/people/twins").body()).contains(ids.get(0).toString());
    own.send("/people/purpose", Map.of("purpose", "RESIDENCE"));
    assertThat(own.send(path, Map.of("decision", "same")).statusCode()).isEqualTo(422);
    assertThat(new Browser(port).open("/people/twins").statusCode()).isEqualTo(302);
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** The pages of lists: who may, and the whole way at a desk and on a phone. */
class IntakePagesTest extends BrowserTest {
  private static final String LIST =
      """
      Họ và tên,Năm sinh,SĐT,Nơi ở hiện nay
      Đinh Trang Một,1980,0512000001,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
      Đinh Trang Hai,31/02/1980,0512000002,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
      """;

  @Autowired ApplicationContext context;

  @Test
  void whoHasNoReachOrIsSomebodyElseSeesNothing() throws IOException {
    ListServer lists = new ListServer(context);
    Actor owner = lists.somebody("chu.danhsach", Role.AGENCY_STAFF, "M7", true);
    lists.somebody("truong.xem", Role.AGENCY_HEAD, "M7", true);
    lists.somebody("ngoai.cuoc", Role.AGENCY_STAFF, "M7", false);
    lists.somebody("nguoi.khac", Role.AGENCY_STAFF, "M7", true);
    String path =
        "/people/intake/" + lists.sent(owner, "a.csv", LIST, LocalDate.of(2021, 4, 20)).id();

    for (String login : new String[] {"quantri", "chutich", "ngoai.cuoc", "truong.xem"}) {
      Browser stranger = Browser.signedIn(port, login);
      assertThat(stranger.open("/people/intake").statusCode()).as(login).isEqualTo(403);
      for (String way : new String[] {"", "/progress", "/rows.xlsx"}) {
        assertThat(stranger.open(path + way).statusCode()).as(login + way).isEqualTo(403);
      }
      for (String act :
          new String[] {"/sheet", "/columns", "/zeros", "/again", "/enter", "/cancel"}) {
        assertThat(stranger.send(path + act, Map.of()).statusCode()).as(login + act).isEqualTo(403);
      }
    }
    Browser other = Browser.signedIn(port, "nguoi.khac");
    assertThat(other.open("/people/intake").statusCode()).isEqualTo(200);
    assertThat(other.open(path).statusCode()).isEqualTo(404);
    assertThat(other.send(path + "/cancel", Map.of()).statusCode()).isEqualTo(404);
    assertThat(new Browser(port).open(path).statusCode()).isEqualTo(302);
    assertThat(
            Browser.signedIn(port, "chu.danhsach")
                .open("/people/intake/" + UUID.randomUUID())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aListGoesTheWholeWay() {
    ListServer lists = new ListServer(context);
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      lists.somebody("trang." + width, Role.AGENCY_STAFF, "M7", true);
      signIn(page, "trang." + width);
      page.navigate("/people/intake");
      look(page, "intake-send-" + width);
      page.setInputFiles(
          "#file",
          new FilePayload("về quê.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
      page.selectOption("#purpose", "TRACING");
      page.click("#send button[type=submit]");
      page.waitForSelector("#field-0");
      look(page, "intake-columns-" + width);
      page.click("form[action$=columns] button[type=submit]");
      page.waitForSelector("[data-intake=checked]");
      assertThat(page.locator("[data-fault-row=\"3\"]").textContent()).contains("31/02/1980");
      look(page, "intake-checked-" + width);
      page.click("form[action$=enter] button[type=submit]");
      page.waitForSelector("[data-intake=done]");
      look(page, "intake-done-" + width);
    }
  }

  private static void look(Page page, String name) {
    screenshot(page, name);
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
  }
}

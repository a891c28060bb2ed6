package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;

/** A commune's official registers a person, at a desk and on a phone. */
class PeopleInChromiumTest extends BrowserTest {
  @Autowired ApplicationContext server;

  @Test
  void aPersonIsRegisteredWithAWarningConfirmed() {
    RegisterScene.in(server);
    for (Page page : new Page[] {desk(), phone()}) {
      boolean small = page.viewportSize().width == 360;
      String width = small ? "phone" : "desk";
      signIn(page, "nd.ben");
      page.navigate("/people");
      look(page, "people-list-" + width);
      page.navigate("/people/new");
      look(page, "person-new-" + width);
      page.fill("#name", small ? "Nông Thị Điện Thoại" : "Hứa Hoàng Máy Bàn");
      page.selectOption("#sex", small ? "F" : "M");
      page.fill("#born", small ? "1993" : "1962");
      page.fill("#citizenId", small ? "970193000456" : "970060000457");
      page.fill("#telephones", small ? "0912 345 601" : "0912 345 602, 0912.345.603");
      page.fill("#permanentUnit", "xã Bến Biếc (huyện Sông Biếc)");
      page.fill("#permanentAddress", "thôn Ba, ngõ dài bên bến đò");
      page.click("main button.btn-primary[type=submit]");
      if (!small) {
        page.waitForSelector("[data-warning=citizen-id-year]");
        look(page, "person-warning-" + width);
        page.check("input[name=confirm]");
        page.click("main button.btn-primary[type=submit]");
      }
      page.selectOption("#purpose", "TRACING");
      look(page, "person-purpose-" + width);
      page.click("main button.btn-primary[type=submit]");
      page.waitForSelector("#papers-title");
      page.click("text=Lập hộ mới");
      page.fill("#kin-name", "Nông Văn Thân");
      page.fill("#tie", "anh");
      page.click("section:has(#kin-title) button:text-is('Ghi tên')");
      assertThat(page.locator("main").textContent()).contains("Nông Văn Thân", "chủ hộ");
      look(page, "person-" + width);
      page.click("text=Sửa >> nth=0");
      look(page, "person-edit-" + width);
      page.navigate("/people/households");
      look(page, "households-" + width);
      page.click("#content ul a >> nth=0");
      look(page, "household-" + width);
      page.navigate("/people/retention");
      look(page, "people-retention-" + width);
      page.navigate("/people");
      look(page, "people-" + width);
    }
    Page admin = desk();
    signIn(admin, "nd.quantri");
    admin.navigate("/people/authorities");
    look(admin, "people-authorities-desk");
  }

  private static void look(Page page, String name) {
    screenshot(page, name);
    assertFitsItsWidth(page);
    assertNoSeriousAxeFindings(page);
  }
}

package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.chot.app.BrowserTest;

/** Agencies and units as a person sees them, at a desk and on a phone. */
class AgenciesInChromiumTest extends BrowserTest {

  @Test
  void theAdministratorEntersAnAgencyWithItsPostAndNames() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "quantri");
      page.navigate("/agencies/new");
      look(page, "agency-new-" + width);
      page.fill("#name", "Sở Giao thông vận tải và Hạ tầng kỹ thuật đô thị " + width);
      page.fill("#shortNames", "SGTVT-HTKT; Sở Hạ tầng");
      page.fill("#from", "2021-01-01");
      page.click("main button.btn-primary[type=submit]");
      page.waitForURL(url -> url.matches(".*/agencies/[0-9a-f-]{36}"));
      page.fill("#title", "Giám đốc");
      page.check("input[name=head]");
      page.click("text=Thêm >> nth=-1");
      page.click("text=Giao chức danh này");
      page.fill("input[name=login]", "vanthu3");
      page.click("button:text-is('Giao')");
      page.fill("#name", "Sở Hạ tầng giao thông " + width);
      page.click("button:text-is('Dạy')");
      assertThat(page.locator("main").textContent()).contains("(vanthu3)", "Sở Hạ tầng giao thông");
      look(page, "agency-" + width);
      page.click("text=Sửa >> nth=0");
      look(page, "agency-edit-" + width);
      page.goBack();
      page.click("a:text-is('Kết thúc')");
      look(page, "agency-end-" + width);
      page.navigate("/agencies");
      look(page, "agencies-" + width);
      page.navigate("/agencies?q=khong+co+ten+nay");
      look(page, "agencies-none-" + width);
      page.navigate("/accounts");
      look(page, "accounts-roles-" + width);
    }
  }

  @Test
  void aClerkReadsTheDirectoryInEnglish() {
    Page page = phone();
    signIn(page, "vanthu");
    page.navigate("/agencies");
    page.click("text=English");
    look(page, "agencies-english-phone");
  }

  private static void look(Page page, String name) {
    assertNoSeriousAxeFindings(page);
    assertFitsItsWidth(page);
    screenshot(page, name);
  }
}

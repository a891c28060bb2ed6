package vn.chot.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;
import vn.chot.app.people.person.RegisterScene;

/** A report from a telephone to the police's desk: usable, readable, without scripts as well. */
class PortalInABrowserTest extends BrowserTest {
  @Autowired ApplicationContext server;

  @Test
  void aReportIsSentByTelephoneFollowedAndFoundAtADesk() {
    RegisterScene scene = RegisterScene.in(server);
    String unit = scene.unit("Bãi Biếc").toString();
    Page phone = phone();
    phone.navigate("/portal");
    looked(phone, "portal-forms-phone");
    phone.click("[data-form=stranger-report]");
    phone.waitForSelector("[data-field=plate]", hidden());
    phone.click("button.portal-send");
    phone.waitForSelector("[data-findings]");
    looked(phone, "portal-form-phone");
    phone.selectOption("select[name='in.kind']", "vehicle");
    phone.waitForSelector("[data-field=plate]");
    phone.fill("#in-plate", "粤B12345");
    phone.selectOption("#in-unit", unit);
    phone.fill("#in-place", "đầu cầu Biếc");
    phone.fill("#in-content", "Xe lạ đỗ cả đêm, tin của trình duyệt");
    phone.click("button.portal-send");
    phone.waitForSelector("[data-code]");
    looked(phone, "portal-receipt-phone");
    String code = phone.textContent("[data-code]");

    Page plain = withoutScript();
    plain.navigate("/portal/stranger-report");
    assertThat(plain.isVisible("[data-field=plate]")).isTrue();
    plain.navigate("/portal");
    plain.fill("#code", code);
    plain.press("#code", "Enter");
    plain.waitForSelector("[data-state]");
    assertThat(plain.textContent("[data-state]")).isEqualTo("Mới nhận");

    Page desk = desk();
    signIn(desk, "nd.bai");
    desk.navigate("/registers/stranger-report?asked=1");
    looked(desk, "register-list-desk");
    desk.navigate("/registers/stranger-report/new");
    looked(desk, "register-form-desk");
    desk.navigate("/registers/stranger-report/board");
    looked(desk, "register-board-desk");
    desk.click("a[href^='/registers/stranger-report/']:has-text('21-')");
    looked(desk, "register-entry-desk");
    phone.navigate("/sign-in");
    signIn(phone, "nd.bai");
    phone.navigate("/registers/stranger-report?asked=1");
    looked(phone, "register-list-phone");
  }

  private static Page.WaitForSelectorOptions hidden() {
    return new Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  private static void looked(Page page, String name) {
    screenshot(page, name);
    assertFitsItsWidth(page);
    assertNoSeriousAxeFindings(page);
  }
}

package vn.chot.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.chot.app.BrowserTest;

class AccessPagesInChromiumTest extends BrowserTest {

  @Test
  void signingInWorksAtADeskAndOnAPhoneInBothTongues() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      page.navigate("/sign-in");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "sign-in-" + width);
      page.click("text=English");
      assertThat(page.locator("h1").textContent()).isEqualTo("Sign in");
      assertNoSeriousAxeFindings(page);
      page.click("text=Tiếng Việt");
      page.fill("#login", "vanthu");
      page.fill("#password", "sai mật khẩu");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-refusal]").textContent()).contains("không đúng");
      screenshot(page, "sign-in-refused-" + width);
    }
  }

  @Test
  void theAdministratorsPagesAreUsableAtADeskAndOnAPhone() {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "quantri");
      for (String path : new String[] {"accounts", "log", "my-password"}) {
        page.navigate("/" + path);
        assertNoSeriousAxeFindings(page);
        assertFitsItsWidth(page);
        screenshot(page, path + "-" + width);
      }
    }
  }
}

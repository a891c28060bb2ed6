package vn.chot.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.Browser;
import vn.chot.app.BrowserTest;

class ApiDocsInChromiumTest extends BrowserTest {

  @Test
  void thePageOfTheInterfaceWorksUnderTheContentSecurityPolicy() {
    for (Page page : new Page[] {desk(), phone()}) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      signIn(page, "vanthu");
      page.navigate("/api/docs");
      page.waitForSelector("[data-call]");

      screenshot(page, "api-docs-" + (page.viewportSize().width == 360 ? "phone" : "desk"));
      assertThat(complaints).isEmpty();
      assertFitsItsWidth(page);
      assertNoSeriousAxeFindings(page);
    }
  }

  @Test
  void itListsTheCallsOfTheInterfaceAndNothingElse() {
    Browser browser = Browser.signedIn(port, "vanthu");
    HttpResponse<String> answer =
        browser.exchange(HttpRequest.newBuilder(browser.uri("/api/openapi.json")).build());

    JsonNode description = JsonMapper.shared().readTree(answer.body());
    assertThat(description.get("paths").propertyNames())
        .contains("/api/v1/papers", "/api/v1/me")
        .allMatch(path -> path.startsWith("/api/v1/"));
    assertThat(description.at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
    assertThat(answer.body()).doesNotContain("\"actor\"").contains("Văn thư (CLERK)");
  }

  @Test
  void nobodyReadsItBeforeSigningIn() {
    assertThat(new Browser(port).open("/api/docs").statusCode()).isEqualTo(302);
    assertThat(new Browser(port).open("/api/openapi.json").statusCode()).isEqualTo(302);
  }
}

package vn.chot.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

@ChotTest
class WhatAPersonSeesWhenItFailsTest {
  @LocalServerPort int port;

  @Test
  void aPageThatIsNotThereSaysSoInThePersonsLanguage() {
    Browser browser = Browser.signedIn(port, "vanthu");

    HttpResponse<String> vietnamese = browser.open("/khong-co-trang-nay");
    browser.send("/language", Map.of("to", "en", "back", "/"));
    HttpResponse<String> english = browser.open("/khong-co-trang-nay");

    assertThat(vietnamese.statusCode()).isEqualTo(404);
    assertThat(vietnamese.body()).contains("Không có trang này").contains("lang=\"vi\"");
    assertThat(english.body()).contains("There is no such page").contains("lang=\"en\"");
  }

  @Test
  void aProgramIsAnsweredWithAProblemAndNoStackTrace() {
    Browser browser = Browser.signedIn(port, "vanthu");

    HttpResponse<String> answer =
        browser.exchange(
            HttpRequest.newBuilder(browser.uri("/khong-co"))
                .header("Accept", "application/json")
                .build());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    assertThat(answer.body()).contains("\"code\":\"not-there\"").doesNotContain("Exception");
  }

  @Test
  void whatIsNotAllowedIsAPageThatSaysWhomToAsk() {
    HttpResponse<String> answer = Browser.signedIn(port, "vanthu").open("/accounts");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("data-refusal=\"not-yours\"").contains("quản trị viên");
  }

  @Test
  void theLanguageSwitchLeadsBackOnlyIntoThisSite() {
    Browser browser = Browser.signedIn(port, "vanthu");

    for (String elsewhere :
        new String[] {"https://example.org/", "//example.org", "/\\example.org", "javascript:1"}) {
      HttpResponse<String> answer =
          browser.send("/language", Map.of("to", "en", "back", elsewhere));
      assertThat(Browser.where(answer))
          .as(elsewhere)
          .doesNotContain("example")
          .doesNotContain("javascript");
    }
    assertThat(Browser.where(browser.send("/language", Map.of("to", "vi", "back", "/log"))))
        .endsWith("/log");
  }

  @Test
  void aNonsenseParameterIsNotABrokenServer() {
    assertThat(Browser.signedIn(port, "quantri").open("/log?before=abc").statusCode())
        .isEqualTo(400);
  }
}

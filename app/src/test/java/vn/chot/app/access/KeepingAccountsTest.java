package vn.chot.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

@ChotTest
class KeepingAccountsTest {
  private static final Pattern LINK = Pattern.compile("data-link=\"(/welcome/[^\"]+)\"");

  @LocalServerPort int port;
  @Autowired Accounts accounts;

  @Test
  void aNewAccountSetsItsPasswordByALinkThatWorksOnce() {
    Browser administrator = Browser.signedIn(port, "quantri");
    String link = link(administrator.send("/accounts", form("can.bo1", "CLERK")));
    Browser holder = new Browser(port);
    Map<String, String> password =
        Map.of("password", "mười hai con giáp", "repeated", "mười hai con giáp");

    assertThat(holder.open(link).body()).contains("can.bo1");
    assertThat(holder.send(link, password).statusCode()).isEqualTo(302);
    assertThat(holder.send(link, password).statusCode()).isEqualTo(410);
    assertThat(
            holder
                .send("/sign-in", Map.of("login", "can.bo1", "password", "mười hai con giáp"))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void aGuessablePasswordIsRefusedAndTheLinkStaysGood() {
    String link =
        link(Browser.signedIn(port, "quantri").send("/accounts", form("can.bo2", "CLERK")));
    Browser holder = new Browser(port);

    assertThat(refusal(holder.send(link, Map.of("password", "ngan", "repeated", "ngan"))))
        .isEqualTo("password-length");
    assertThat(
            refusal(
                holder.send(link, Map.of("password", "can.bo2-2021", "repeated", "can.bo2-2021"))))
        .isEqualTo("password-guessable");
    assertThat(
            refusal(
                holder.send(link, Map.of("password", "mười hai con", "repeated", "mười ba con"))))
        .isEqualTo("password-repeated-differently");
    assertThat(holder.open(link).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsTypedWrongIsSaidAndKept() {
    Browser administrator = Browser.signedIn(port, "quantri");

    HttpResponse<String> taken = administrator.send("/accounts", form("vanthu", "CLERK"));
    HttpResponse<String> illFormed = administrator.send("/accounts", form("Có Dấu", "CLERK"));
    HttpResponse<String> noRole =
        administrator.send("/accounts", Map.of("login", "can.bo3", "name", "Lê Văn Ba"));

    assertThat(refusal(taken)).isEqualTo("login-taken");
    assertThat(refusal(illFormed)).isEqualTo("login-form");
    assertThat(refusal(noRole)).isEqualTo("role-missing");
    assertThat(noRole.body()).contains("value=\"Lê Văn Ba\"").contains("value=\"can.bo3\"");
  }

  @Test
  void nobodyDisablesThemselvesOrTheLastAdministrator() {
    UUID own = accounts.byLogin("quantri").orElseThrow().id();

    HttpResponse<String> answer =
        Browser.signedIn(port, "quantri").send("/accounts/" + own + "/disable", Map.of());

    assertThat(refusal(answer)).isEqualTo("last-administrator");
    Browser.signedIn(port, "quantri");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanthu", "chutich"})
  void clerkAndChairmanMayNotKeepAccountsOrReadTheLog(String login) {
    Browser browser = Browser.signedIn(port, login);
    String any = accounts.byLogin("vanthu2").orElseThrow().id().toString();

    assertThat(browser.open("/accounts").statusCode()).isEqualTo(403);
    assertThat(browser.open("/log").statusCode()).isEqualTo(403);
    assertThat(browser.send("/accounts", form("can.bo4", "CLERK")).statusCode()).isEqualTo(403);
    for (String act : new String[] {"reset", "disable", "enable"}) {
      assertThat(browser.send("/accounts/" + any + "/" + act, Map.of()).statusCode())
          .as(act)
          .isEqualTo(403);
    }
    assertThat(accounts.byLogin("can.bo4")).isEmpty();
  }

  @Test
  void aPrintedPasswordDoesNotComeBackWithItsAccount() {
    Browser administrator = Browser.signedIn(port, "quantri");
    UUID id = accounts.byLogin("vanthu3").orElseThrow().id();
    administrator.send("/accounts/" + id + "/disable", Map.of());
    administrator.send("/accounts/" + id + "/enable", Map.of());

    assertThat(
            new Browser(port)
                .send("/sign-in", Map.of("login", "vanthu3", "password", Browser.DEMO_PASSWORD))
                .statusCode())
        .isEqualTo(401);
    assertThat(accounts.byLogin("vanthu3").orElseThrow().demoPassword()).isFalse();
  }

  @Test
  void theLogTellsWhatWasDoneToWhomAndByWhom() {
    Browser administrator = Browser.signedIn(port, "quantri");
    administrator.send("/accounts", form("can.bo5", "CHAIRMAN"));
    UUID id = accounts.byLogin("can.bo5").orElseThrow().id();

    assertThat(administrator.open("/log?kind=access.AccountCreated").body())
        .contains(id.toString())
        .contains("access.AccountCreated")
        .doesNotContain("access.AccountSignedIn");
  }

  private static Map<String, String> form(String login, String role) {
    return Map.of("login", login, "name", "Nguyễn Thử", "roles", role);
  }

  private static String link(HttpResponse<String> page) {
    Matcher link = LINK.matcher(page.body());
    assertThat(link.find()).as("the page shows the one-time link").isTrue();
    return link.group(1);
  }

  private static String refusal(HttpResponse<String> page) {
    Matcher code = Pattern.compile("data-refusal=\"([^\"]+)\"").matcher(page.body());
    return code.find() ? code.group(1) : "none, status " + page.statusCode();
  }
}

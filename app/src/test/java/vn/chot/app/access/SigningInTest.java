package vn.chot.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.SteerableClock.Steered;

@ChotTest
class SigningInTest {
  @LocalServerPort int port;
  @Autowired Steered clock;
  @Autowired CreateAccount createAccount;
  @Autowired Accounts accounts;
  @Autowired SetPassword setPassword;
  @Autowired TryPassword tryPassword;

  @Test
  void theRightPasswordOpensTheDoor() {
    assertThat(Browser.signedIn(port, "vanthu").open("/my-password").statusCode()).isEqualTo(200);
  }

  @Test
  void withoutSigningInEveryPageLeadsToTheDoor() {
    for (String page : new String[] {"/", "/accounts", "/log", "/my-password", "/nowhere"}) {
      HttpResponse<String> answer = new Browser(port).open(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(302);
      assertThat(Browser.where(answer)).as(page).endsWith("/sign-in");
    }
  }

  @Test
  void aWrongPasswordAndAnUnknownLoginAreAnsweredAlike() {
    Browser browser = new Browser(port);
    HttpResponse<String> wrong =
        browser.send("/sign-in", Map.of("login", "chutich", "password", "x"));
    HttpResponse<String> unknown =
        browser.send("/sign-in", Map.of("login", "ai-do", "password", "x"));

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).contains("data-refusal=\"wrong-password\"");
    assertThat(unknown.body()).contains("data-refusal=\"wrong-password\"");
    assertThat(unknown.body()).contains("value=\"ai-do\"");
    Browser.signedIn(port, "chutich");
  }

  @Test
  void fiveWrongPasswordsLockTheAccountForFifteenMinutes() {
    String password = newAccount("khoa-thu", Role.CLERK);
    Browser browser = new Browser(port);
    for (int i = 0; i < 5; i++) {
      browser.send("/sign-in", Map.of("login", "khoa-thu", "password", "sai"));
    }

    assertThat(browser.send("/sign-in", Map.of("login", "khoa-thu", "password", password)).body())
        .as("even the right password waits")
        .contains("data-refusal=\"wrong-password\"");

    clock.pass(Duration.ofMinutes(16));
    assertThat(
            browser
                .send("/sign-in", Map.of("login", "khoa-thu", "password", password))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
    String password = newAccount("doan-mo", Role.CLERK);
    Account account = accounts.byLogin("doan-mo").orElseThrow();
    List<Callable<Boolean>> guesses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String guess = i == 11 ? password : "sai " + i;
      guesses.add(() -> tryPassword.right(Optional.of(account), guess));
    }
    for (Callable<Boolean> guess : guesses.subList(0, 5)) {
      assertThat(guess.call()).isFalse();
    }
    try (ExecutorService crowd = Executors.newFixedThreadPool(6)) {
      for (Future<Boolean> answer : crowd.invokeAll(guesses.subList(5, 12))) {
        assertThat(answer.get()).isFalse();
      }
    }
    assertThat(accounts.byLogin("doan-mo").orElseThrow().wrongPasswords()).isEqualTo(5);
  }

  @Test
  void lookingAtTheDoorMakesNoSession() {
    HttpResponse<String> door = new Browser(port).open("/sign-in");
    HttpResponse<String> behind = new Browser(port).open("/my-password?x=1");

    assertThat(door.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("CHOT="));
    assertThat(behind.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("CHOT="));
  }

  @Test
  void aFormOpenSinceBeforeASignInSaysSo() {
    Browser browser = new Browser(port);
    String old = browser.token();
    browser.send("/sign-in", Map.of("login", "vanthu", "password", Browser.DEMO_PASSWORD));

    HttpResponse<String> answer = browser.sendWithToken("/language", old, Map.of("to", "en"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("data-refusal=\"stale-form\"");
  }

  @Test
  void switchingTheLanguageAfterARefusedSignInLeadsBackToTheDoor() {
    HttpResponse<String> refused =
        new Browser(port).send("/sign-in", Map.of("login", "ai-do", "password", "x"));

    assertThat(refused.body()).contains("name=\"back\" value=\"/sign-in\"");
    assertThat(Browser.signedIn(port, "quantri").open("/log?kind=access.AccountCreated").body())
        .contains("name=\"back\" value=\"/log?kind=access.AccountCreated\"");
  }

  @Test
  void whatNoTextCarriesIsTurnedAwayAtTheDoor() {
    assertThat(
            new Browser(port)
                .send("/sign-in", Map.of("login", "a\0b", "password", "x"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    Browser browser = Browser.signedIn(port, "vanthu");

    assertThat(browser.sendWithToken("/sign-out", "", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.open("/my-password").statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionEndsAfterItsLongestLifeEvenWhenBusy() {
    Browser browser = Browser.signedIn(port, "vanthu");
    clock.pass(Duration.ofHours(13));

    assertThat(browser.open("/my-password").statusCode()).isEqualTo(302);
  }

  @Test
  void aDisabledAccountIsPutOutAtOnceAndStaysOut() {
    String password = newAccount("roi-di", Role.CLERK);
    Browser leaving = new Browser(port);
    leaving.send("/sign-in", Map.of("login", "roi-di", "password", password));
    assertThat(leaving.open("/my-password").statusCode()).isEqualTo(200);

    String id = accounts.byLogin("roi-di").orElseThrow().id().toString();
    Browser.signedIn(port, "quantri").send("/accounts/" + id + "/disable", Map.of());

    assertThat(leaving.open("/my-password").statusCode()).isEqualTo(302);
    assertThat(
            leaving.send("/sign-in", Map.of("login", "roi-di", "password", password)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void changingThePasswordEndsOlderSessions() {
    String password = newAccount("doi-mk", Role.CLERK);
    Browser here = new Browser(port);
    Browser elsewhere = new Browser(port);
    here.send("/sign-in", Map.of("login", "doi-mk", "password", password));
    elsewhere.send("/sign-in", Map.of("login", "doi-mk", "password", password));

    String next = "một câu hoàn toàn khác";
    HttpResponse<String> changed =
        here.send("/my-password", Map.of("old", password, "password", next, "repeated", next));

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(elsewhere.open("/my-password").statusCode()).isEqualTo(302);
    assertThat(here.send("/sign-in", Map.of("login", "doi-mk", "password", next)).statusCode())
        .isEqualTo(302);
  }

  @Test
  void everyAnswerForbidsForeignScriptsAndFrames() {
    HttpResponse<String> page = new Browser(port).open("/sign-in");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body()).doesNotContain("style=\"").doesNotContain("onclick");
  }

  private String newAccount(String login, Role role) {
    Actor administrator = accounts.byLogin("quantri").orElseThrow().actor();
    LinkOffered offered =
        createAccount.create(administrator, login, "Người thử", java.util.List.of(role.name()));
    String token = ((LinkOffered.Offered) offered).path().substring("/welcome/".length());
    String password = "cây tre trăm đốt";
    assertThat(setPassword.byLink(token, password, password)).isEmpty();
    return password;
  }
}

package vn.chot.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.SteerableClock.Steered;

@ChotTest
class PersonalTokensTest {
  private static final Pattern ID = Pattern.compile("data-token=\"([0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired Steered clock;
  @Autowired JdbcClient sql;

  @Test
  void aTokenOpensTheInterfaceAsItsHolderAndIsShownOnlyOnce() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    String token = ApiClient.newToken(clerk, "2021-06-30");

    HttpResponse<String> me = new ApiClient(port, token).get("/api/v1/me");

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.body()).contains("\"login\":\"vanthu\"").contains("\"CLERK\"");
    assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(clerk.open("/my-tokens").body())
        .doesNotContain(token)
        .contains("chot_…" + token.substring(token.length() - 4))
        .contains("dùng lần cuối");
  }

  @Test
  void onlyItsHashIsKept() {
    String token = ApiClient.newToken(Browser.signedIn(port, "vanthu"), "2021-06-30");

    assertThat(
            sql.sql("select count(*) from access.token where hash = sha256(convert_to(:t, 'UTF8'))")
                .param("t", token)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(
            sql.sql("select count(*) from access.deed where facts::text like '%' || :t || '%'")
                .param("t", token)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aRevokedTokenOpensNothingFromThatMoment() {
    Browser clerk = Browser.signedIn(port, "vanthu2");
    ApiClient program = new ApiClient(port, ApiClient.newToken(clerk, "2021-06-30"));
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);

    clerk.send("/my-tokens/" + newest(clerk.open("/my-tokens")) + "/revoke", Map.of());

    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
    assertThat(program.get("/api/v1/me").body()).contains("\"code\":\"token-not-good\"");
    assertThat(clerk.open("/my-tokens").body()).contains("Đã thu hồi");
  }

  @Test
  void aTokenEndsWithItsLastDay() {
    String token = ApiClient.newToken(Browser.signedIn(port, "vanthu"), today());
    ApiClient program = new ApiClient(port, token);
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);

    sql.sql("update access.token set ends_on = ends_on - 1 where hash = :hash")
        .param("hash", new TokenSecret(token).hash())
        .update();

    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void theTokenOfADisabledAccountIsDeadAtOnce() {
    Browser administrator = Browser.signedIn(port, "quantri");
    UUID id = anAccount(administrator, "can.bo.token");
    Browser holder = new Browser(port);
    holder.send("/sign-in", Map.of("login", "can.bo.token", "password", "mười hai con giáp"));
    ApiClient program = new ApiClient(port, ApiClient.newToken(holder, today()));
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);

    administrator.send("/accounts/" + id + "/disable", Map.of());

    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void theAdministratorSeesWhoHasTokensAndRevokesThem() {
    ApiClient program = ApiClient.of(port, "chutich");
    UUID chairman = accounts.byLogin("chutich").orElseThrow().id();
    Browser administrator = Browser.signedIn(port, "quantri");
    String page = "/accounts/" + chairman + "/tokens";

    assertThat(administrator.open("/accounts").body()).contains(page);
    administrator.send(page + "/" + newest(administrator.open(page)) + "/revoke", Map.of());

    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
    assertThat(administrator.open("/log?kind=access.TokenRevoked").body())
        .contains("access.TokenRevoked");
  }

  @Test
  void nobodyRevokesOrSeesTheTokensOfAnother() {
    ApiClient program = ApiClient.of(port, "vanthu");
    Browser other = Browser.signedIn(port, "vanthu2");
    UUID holder = accounts.byLogin("vanthu").orElseThrow().id();
    UUID token = tokens.ofAccount(holder).getFirst().id();

    other.send("/my-tokens/" + token + "/revoke", Map.of());
    assertThat(other.open("/accounts/" + holder + "/tokens").statusCode()).isEqualTo(403);
    assertThat(
            other
                .send("/accounts/" + holder + "/tokens/" + token + "/revoke", Map.of())
                .statusCode())
        .isEqualTo(403);

    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
    assertThat(other.open("/my-tokens").body()).doesNotContain(token.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2021-06-30, token-name",
    "tên, 2020-01-01, token-end",
    "tên, 2029-01-01, token-end",
    "tên, mai, token-end"
  })
  void whatIsTypedWrongIsSaidAndKept(String name, String endsOn, String code) {
    HttpResponse<String> page =
        Browser.signedIn(port, "vanthu").send("/my-tokens", Map.of("name", name, "endsOn", endsOn));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("data-refusal=\"" + code + "\"")
        .contains("value=\"" + endsOn + "\"");
  }

  @Test
  void aSessionOpensNoCallAndATokenOpensNoPage() {
    String token = ApiClient.newToken(Browser.signedIn(port, "vanthu"), "2021-06-30");

    assertThat(Browser.signedIn(port, "vanthu").open("/api/v1/me").statusCode()).isEqualTo(401);
    assertThat(new ApiClient(port, token).get("/papers").statusCode()).isEqualTo(302);
  }

  @Test
  void refusalsAreProblemsInTheLanguageAskedFor() {
    ApiClient nobody = new ApiClient(port, "");

    HttpResponse<String> vietnamese = nobody.get("/api/v1/me");
    HttpResponse<String> english =
        nobody.send(
            "GET", "/api/v1/me", "", BodyPublishers.noBody(), "Accept-Language", "en-GB,vi;q=0.5");

    assertThat(vietnamese.statusCode()).isEqualTo(401);
    assertThat(vietnamese.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(vietnamese.headers().firstValue("Content-Type"))
        .contains("application/problem+json");
    assertThat(vietnamese.body())
        .contains("\"type\":\"urn:chot:problem:token-missing\"")
        .contains("\"title\":\"Yêu cầu chưa kèm mã truy cập.\"")
        .contains("\"detail\":\"Hãy tạo mã")
        .contains("\"code\":\"token-missing\"")
        .contains("\"status\":401");
    assertThat(english.body()).contains("\"title\":\"The request bears no token.\"");
    assertThat(english.headers().firstValue("Content-Language")).contains("en");
  }

  @Test
  void whatTheInterfaceDoesNotKnowIsAProblemEvenWhereAPageIsAccepted() {
    ApiClient program = ApiClient.of(port, "vanthu");

    HttpResponse<String> nothing =
        program.send("GET", "/api/v1/khong-co", "", BodyPublishers.noBody(), "Accept", "text/html");
    HttpResponse<String> method = program.send("DELETE", "/api/v1/me", "", BodyPublishers.noBody());

    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body()).contains("\"code\":\"not-there\"");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.headers().firstValue("Allow"))
        .hasValueSatisfying(a -> assertThat(a).contains("GET"));
    assertThat(method.body()).contains("\"code\":\"method-not-allowed\"");
  }

  @Test
  void anAddressThatShowsTooManyWrongTokensIsNotListenedToForAMinute() {
    ApiClient good = ApiClient.of(port, "vanthu");
    clock.pass(Duration.ofMinutes(1));
    ApiClient wrong = new ApiClient(port, "chot_" + "x".repeat(43));
    for (int i = 0; i < WrongTokens.MOST; i++) {
      assertThat(wrong.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    HttpResponse<String> answer = wrong.get("/api/v1/me");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("60");
    assertThat(answer.body()).contains("\"code\":\"too-many-wrong-tokens\"");
    assertThat(good.get("/api/v1/me").statusCode()).isEqualTo(429);
    clock.pass(Duration.ofMinutes(1));
    assertThat(good.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  private UUID anAccount(Browser administrator, String login) {
    HttpResponse<String> page =
        administrator.send(
            "/accounts", Map.of("login", login, "name", "Nguyễn Thử", "roles", "CLERK"));
    Matcher link = Pattern.compile("data-link=\"(/welcome/[^\"]+)\"").matcher(page.body());
    assertThat(link.find()).isTrue();
    new Browser(port)
        .send(
            link.group(1),
            Map.of("password", "mười hai con giáp", "repeated", "mười hai con giáp"));
    return accounts.byLogin(login).orElseThrow().id();
  }

  private String today() {
    return java.time.LocalDate.now(clock).toString();
  }

  private static String newest(HttpResponse<String> page) {
    Matcher id = ID.matcher(page.body());
    assertThat(id.find()).as("the page lists a token").isTrue();
    return id.group(1);
  }
}

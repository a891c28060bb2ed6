package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** Who holds a post keeps the sites of its agency's area, and none beside it. */
@ChotTest
class KeepingSitesByPostsTest {
  @LocalServerPort int port;

  private final RegisterScene scene;

  KeepingSitesByPostsTest(@Autowired ApplicationContext server) {
    scene = RegisterScene.in(server);
  }

  @ParameterizedTest
  @CsvSource({
    "nd.song, Bãi Biếc, Đèo Biếc", // DISTRICT: its communes, not the next district's
    "nd.bai, Bãi Biếc, Bến Biếc", // COMMUNE: itself, not the next commune
    "nd.ttyt, Bến Biếc, Đèo Biếc" // AGENCY_STAFF of a district's agency
  })
  void insideTheAreaSitesAreKeptOutsideTheyAreOnlyRead(String login, String in, String out) {
    Browser keeper = Browser.signedIn(port, login);
    Browser other = Browser.signedIn(port, "nd.quantri");

    String mine = path(add(keeper, in, "MARKET", "Chợ của " + login));
    assertThat(keeper.open(mine).body()).contains("Chợ của " + login, mine + "/edit");
    assertThat(keeper.send(mine + "/spaces", Map.of("name", "Dãy 1-3, Khu cá")).statusCode())
        .isEqualTo(302);
    assertThat(keeper.open(mine).body()).contains("Dãy 2", "Khu cá");
    assertThat(keeper.send(mine + "/close", Map.of("on", "2021-04-27")).statusCode())
        .isEqualTo(302);

    assertThat(add(keeper, out, "MARKET", "Chợ lấn của " + login).statusCode()).isEqualTo(403);
    String theirs = path(add(other, out, "MARKET", "Chợ ngoài của " + login));
    assertThat(keeper.open(theirs).body())
        .contains("Chợ ngoài của " + login)
        .doesNotContain(theirs + "/edit");
    Map<String, String> form =
        Map.of("name", "Chợ đổi tên", "kind", "MARKET", "unit", unit(in), "edition", "1");
    assertThat(keeper.send(theirs + "/edit", form).statusCode()).isEqualTo(403);
    assertThat(keeper.send(theirs + "/spaces", Map.of("name", "Dãy 1")).statusCode())
        .isEqualTo(403);
    assertThat(keeper.send(theirs + "/close", Map.of()).statusCode()).isEqualTo(403);
    String home = path(add(other, out, "DWELLING", "Nhà ngoài của " + login));
    assertThat(keeper.open(home).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> add(Browser who, String unit, String kind, String name) {
    return who.send("/places/sites/new", Map.of("name", name, "kind", kind, "unit", unit(unit)));
  }

  private String unit(String name) {
    return scene.unit(name).toString();
  }

  private static String path(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    String to = answer.headers().firstValue("Location").orElseThrow();
    return to.substring(to.indexOf("/places"));
  }
}

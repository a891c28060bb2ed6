package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.register.Move;

/** For every register in force: who has no part in it opens none of its pages and calls. */
@ChotTest
class NoPartNoPageTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Registers registers;
  @Autowired FindStand findStand;

  @TestFactory
  List<DynamicTest> whoHasNoPartOpensNothing() {
    RegisterScene scene = RegisterScene.in(server);
    Browser tourism = Browser.signedIn(port, "nd.dulich");
    ApiClient program = ApiClient.of(port, "nd.dulich");
    Browser nobody = new Browser(port);
    List<DynamicTest> tests = new ArrayList<>();
    for (LiveRegister live : registers.all()) {
      if (!findStand.of(scene.actor("nd.dulich"), live.register()).anything()) {
        tests.add(
            DynamicTest.dynamicTest(live.name(), () -> closed(live, tourism, program, nobody)));
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(20);
    return tests;
  }

  private static void closed(
      LiveRegister live, Browser tourism, ApiClient program, Browser nobody) {
    String list = "/registers/" + live.name();
    String entry = list + "/" + UUID.randomUUID();
    List<String> pages =
        new ArrayList<>(
            List.of(
                list,
                list + "/new",
                list + "/about",
                list + "/board",
                list + "/calendar",
                list + "/map",
                list + "/figures",
                list + "/import",
                list + "/rows",
                list + "/openapi.json",
                entry,
                entry + "/change"));
    for (Move move : live.register().moves()) {
      pages.add(entry + "/moves/" + move.name());
    }
    for (String page : pages) {
      assertThat(tourism.open(page).statusCode()).as(page).isEqualTo(403);
    }
    assertThat(nobody.open(list).statusCode()).isEqualTo(302);
    assertThat(program.get("/api/v1/registers/" + live.name() + "/entries").statusCode())
        .isEqualTo(403);
  }
}

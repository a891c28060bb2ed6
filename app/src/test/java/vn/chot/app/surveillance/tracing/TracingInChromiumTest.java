package vn.chot.app.surveillance.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;

/** The desk of tracing fits a desk and a phone, and says why somebody is what they are. */
class TracingInChromiumTest extends BrowserTest {
  private static final String BROKEN =
      """
      Người 1,Người 2,Bắt đầu,Kết thúc
      097080000001,097080000002,24/4/2021 08:00,24/4/2021 07:00
      097080000001,097080000002,hôm qua,24/4/2021 07:00
      """;

  @Autowired ApplicationContext server;

  @Test
  void anOfficerFollowsACase() throws InterruptedException {
    TracingScene scene = new TracingScene(server);
    scene.loaded();
    List<UUID> people = scene.people(6, "Bãi Biếc");
    for (int i = 0; i < 3; i++) {
      scene.together(scene.room(), "2021-04-2" + (3 + i), people.get(i), people.get(i + 1));
    }
    scene.household(people.get(1), people.get(4), people.get(5));
    UUID file = scene.confirmed(people.get(0), LocalDate.of(2021, 4, 24));
    scene.traced();
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "nd.cdc");
      look(page, "/tracing", "desk-" + width);
      look(page, "/tracing/cases/" + file, "case-" + width);
      look(page, "/tracing/people/" + people.get(3), "person-" + width);
      assertThat(page.locator("#why").textContent()).contains("là F3 của");
      look(page, "/tracing/people/" + people.get(4), "household-" + width);
      String presences = "/tracing/people/" + people.get(1) + "/presences";
      look(page, presences, "presences-" + width);
      look(page, link(page, "#presences a"), "presence-" + width);
      look(page, "/tracing/appeals?caseFile=" + file, "points-" + width);
      page.navigate("/tracing/import");
      page.setInputFiles("#file", new FilePayload("gap.csv", "text/csv", BROKEN.getBytes(UTF_8)));
      page.click("form.trace-narrow button[type=submit]");
      seen(page, "bad-rows-" + width);
    }
    Page page = desk();
    signIn(page, "nd.cdc");
    for (String path : List.of("people", "hand-overs", "spaces", "import", "appeals", "bundles")) {
      look(page, "/tracing/" + path, path);
    }
    look(page, "/tracing/cases/" + file + "/ask?days=2", "ask");
    Page admin = desk();
    signIn(admin, "nd.quantri");
    look(admin, "/tracing/trust", "trust");
  }

  private static String link(Page page, String of) {
    return Objects.requireNonNull(page.locator(of).first().getAttribute("href"));
  }

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    seen(page, name);
  }

  private static void seen(Page page, String name) {
    screenshot(page, "tracing-" + name);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " fits")
        .isTrue();
    assertNoSeriousAxeFindings(page);
  }
}

package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;

/** The desk of tracing fits a desk and a phone, and says why somebody is what they are. */
class TracingInChromiumTest extends BrowserTest {
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

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    screenshot(page, "tracing-" + name);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " fits")
        .isTrue();
    assertNoSeriousAxeFindings(page);
  }
}

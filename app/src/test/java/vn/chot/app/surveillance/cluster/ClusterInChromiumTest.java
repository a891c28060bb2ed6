package vn.chot.app.surveillance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;

/** The curve and the tree are drawn under the content policy, at a desk and on a phone. */
class ClusterInChromiumTest extends BrowserTest {
  private static final int CASES = 1_200;

  @Autowired ApplicationContext server;
  @Autowired FindClusters findClusters;
  @Autowired Clusters clusters;

  @Test
  void twelveHundredCasesAreDrawnAndOneIsTapped() {
    ClusterScene scene = new ClusterScene(server);
    List<UUID> people = scene.people(CASES, "Đèo Biếc");
    List<UUID> cases = new ArrayList<>();
    LocalDate first = LocalDate.of(2021, 3, 20);
    for (int i = 0; i < CASES; i++) {
      LocalDate found = first.plusDays(i / 40);
      cases.add(
          scene.confirmed(
              people.get(i),
              ClusterScene.next(),
              "Đèo Biếc",
              found,
              i % 3 == 0 ? null : found.minusDays(1)));
      if (i > 0) {
        scene.infected(cases.get((i - 1) / 3), cases.get(i));
      }
    }
    findClusters.look(cases.subList(0, 1));
    Cluster cluster = clusters.ofCase(cases.getFirst()).orElseThrow();
    assertThat(cluster.cases()).isEqualTo(CASES);
    for (Page page : new Page[] {desk(), phone()}) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "nd.nui");
      page.navigate("/clusters/" + cluster.id());
      page.waitForFunction("() => document.querySelector('[data-graph]').chotTree");
      page.waitForSelector("[data-curve] svg");
      assertThat(
              page.evaluate("() => document.querySelector('[data-graph]').chotTree.nodes().length"))
          .isEqualTo(CASES);
      page.evaluate("() => document.querySelector('[data-graph]').chotTree.nodes()[0].emit('tap')");
      assertThat(page.locator("[data-graph-node]").textContent()).contains("Đèo Biếc");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "cluster-" + width);
      page.navigate("/clusters");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "clusters-" + width);
      assertThat(complaints).isEmpty();
    }
  }
}

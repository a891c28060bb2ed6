package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;
import vn.chot.app.access.Actor;

/** A laboratory's scanner with no mouse, and every page of tests at a desk and on a phone. */
class TestsInChromiumTest extends BrowserTest {
  @Autowired ApplicationContext server;
  @Autowired RegisterSample registerSample;
  @Autowired RecordResult recordResult;
  @Autowired MakePool makePool;
  @Autowired PlanScreening planScreening;
  @Autowired Tests tests;
  @Autowired Clock clock;

  private final List<Registered.Done> samples = new ArrayList<>();

  private TestScene scene() {
    TestScene scene = TestScene.in(server);
    Actor commune = scene.actor("nd.ben");
    for (String name :
        List.of("Thạch Thị Ngọc Phương Quỳnh", "Kim Văn Sơn", "Danh Út", "Châu Sa Rây")) {
      samples.add(
          (Registered.Done)
              registerSample.register(
                  commune,
                  new SampleDraft(
                      scene.person(name, "Bến Biếc"),
                      null,
                      TestMethod.PCR,
                      clock.instant().minusSeconds(7_200),
                      scene.outside,
                      null,
                      false)));
    }
    return scene;
  }

  @Test
  void aScannerAndAKeyboardAreEnough() {
    TestScene scene = scene();
    Page page = desk();
    signIn(page, "nd.dulich");
    page.navigate("/tests/scan");
    Registered.Done first = samples.get(0);
    Registered.Done second = samples.get(1);
    page.keyboard().type(first.code());
    page.keyboard().press("Enter");
    page.waitForSelector("[data-what=ASK]");
    look(page, "tests-scan-ask-desk");
    page.keyboard().press("n");
    page.waitForSelector("[data-what=DONE]");
    page.keyboard().type(second.code().toLowerCase(java.util.Locale.ROOT));
    page.keyboard().press("Enter");
    page.waitForSelector("[data-what=ASK]");
    page.keyboard().press("p");
    page.waitForSelector("[data-what=DONE]");
    page.keyboard().type(first.code());
    page.keyboard().press("Enter");
    page.waitForSelector("[data-what=ASK]");
    page.keyboard().press("p");
    page.waitForSelector("[data-what=REFUSED]");
    look(page, "tests-scan-desk");
    assertThat(page.locator("[data-count]").textContent()).startsWith("2 ");
    assertThat(tests.result(second.test()).orElseThrow().outcome()).isEqualTo(TestOutcome.POSITIVE);
    assertThat(tests.result(first.test()).orElseThrow().outcome()).isEqualTo(TestOutcome.NEGATIVE);
    pages(scene);
  }

  private void pages(TestScene scene) {
    Registered.Done pool =
        (Registered.Done)
            makePool.make(
                scene.actor("nd.ben"),
                new MakePool.Draft(
                    List.of(samples.get(2).code(), samples.get(3).code()), false, null));
    recordResult.record(
        scene.actor("nd.dulich"),
        new SaidResult(pool.code(), TestOutcome.POSITIVE, 31.2, null, "PAGE"));
    PlanScreening.Planned planned =
        planScreening.plan(
            scene.actor("nd.ben"),
            new PlanScreening.Draft(
                "Sàng lọc toàn bộ tiểu thương và người bốc vác chợ đầu mối Bến Biếc",
                scene.register.unit("Bến Biếc"),
                "Tiểu thương, bốc vác",
                TestMethod.PCR,
                400,
                LocalDate.of(2021, 4, 27),
                LocalDate.of(2021, 4, 29),
                3,
                scene.outside));
    String screening = "/tests/screenings/" + ((PlanScreening.Planned.Done) planned).id();
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "nd.ben");
      see(page, "/tests", "tests-list-" + width);
      see(page, "/tests/new", "tests-new-" + width);
      see(page, "/tests/" + samples.get(1).test(), "tests-one-" + width);
      see(page, "/tests/pools", "tests-pools-" + width);
      see(page, "/tests/pools/" + pool.test(), "tests-pool-" + width);
      see(page, "/tests/results", "tests-results-" + width);
      see(page, "/tests/screenings", "tests-screenings-" + width);
      see(page, screening, "tests-screening-" + width);
      see(page, "/tests/figures", "tests-figures-" + width);
      see(page, "/tests/held", "tests-held-" + width);
      Page laboratory = width.equals("phone") ? phone() : desk();
      signIn(laboratory, "nd.dulich");
      see(laboratory, "/tests/laboratory", "tests-desk-" + width);
      see(laboratory, "/tests/held", "tests-held-laboratory-" + width);
      Page centre = width.equals("phone") ? phone() : desk();
      signIn(centre, "nd.cdc");
      see(centre, "/tests/laboratories", "tests-laboratories-" + width);
    }
  }

  private static void see(Page page, String address, String name) {
    page.navigate(address);
    look(page, name);
  }

  private static void look(Page page, String name) {
    screenshot(page, name);
    assertFitsItsWidth(page);
    assertNoSeriousAxeFindings(page);
  }
}

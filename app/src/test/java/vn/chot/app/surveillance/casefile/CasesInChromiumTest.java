package vn.chot.app.surveillance.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;
import vn.chot.app.surveillance.testing.RecordResult;
import vn.chot.app.surveillance.testing.Recorded;
import vn.chot.app.surveillance.testing.RegisterSample;
import vn.chot.app.surveillance.testing.Registered;
import vn.chot.app.surveillance.testing.SaidResult;
import vn.chot.app.surveillance.testing.SampleDraft;
import vn.chot.app.surveillance.testing.TestMethod;
import vn.chot.app.surveillance.testing.TestOutcome;
import vn.chot.app.surveillance.testing.TestScene;

/** The pages of case files fit a desk and a phone, and a reader of screens finds their way. */
class CasesInChromiumTest extends BrowserTest {
  @Autowired ApplicationContext server;
  @Autowired RegisterSample registerSample;
  @Autowired RecordResult recordResult;
  @Autowired InvestigateCase investigateCase;
  @Autowired CaseFiles caseFiles;
  @Autowired Clock clock;

  @Test
  void aCaseIsReadWrittenAndFoundAtADeskAndOnAPhone() {
    CaseFile file = investigated(TestScene.in(server));
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "nd.cdc");
      look(page, "/cases", "list-" + width);
      assertThat(page.locator("[data-case='" + file.id() + "']").count()).isEqualTo(1);
      look(page, "/cases/" + file.id(), "case-" + width);
      assertThat(page.locator("main").textContent())
          .contains("Thạch Thị Ngọc Phương Quỳnh", "Chợ đầu mối nông sản Bến Biếc");
      look(page, "/cases/" + file.id() + "/edit", "edit-" + width);
      look(page, "/cases/new", "new-" + width);
      look(page, "/cases/import", "import-" + width);
      look(page, "/protocols", "protocols-" + width);
    }
  }

  private CaseFile investigated(TestScene scene) {
    UUID person = scene.person("Thạch Thị Ngọc Phương Quỳnh", "Bến Biếc");
    Instant taken = clock.instant().minus(Duration.ofHours(9));
    Registered sample =
        registerSample.register(
            scene.actor("nd.cdc"),
            new SampleDraft(person, null, TestMethod.PCR, taken, null, null, false));
    assertThat(sample).isInstanceOf(Registered.Done.class);
    Recorded recorded =
        recordResult.record(
            scene.actor("nd.cdc"),
            new SaidResult(
                ((Registered.Done) sample).code(),
                TestOutcome.POSITIVE,
                19.5,
                taken.plus(Duration.ofHours(6)),
                "PAGE"));
    assertThat(recorded).isNotInstanceOf(Recorded.Declined.class);
    CaseFile file = caseFiles.ofPerson(person).orElseThrow();
    Instant at = taken.minus(Duration.ofDays(1));
    CasePoint market =
        new CasePoint(
            UUID.randomUUID(),
            file.id(),
            null,
            null,
            "Chợ đầu mối nông sản Bến Biếc, dãy hàng cá, gian số 14",
            PointKind.MARKET,
            at,
            at.plus(Duration.ofHours(5)),
            false);
    assertThat(
            investigateCase.tell(
                scene.actor("nd.cdc"),
                file.id(),
                new InvestigateCase.Told(
                    LocalDate.of(2021, 4, 24),
                    "Đài Loan (Trung Quốc)",
                    List.of(market),
                    taken.plus(Duration.ofHours(7)))))
        .isEmpty();
    CaseFile confirmed = caseFiles.file(file.id()).orElseThrow();
    assertThat(confirmed.confirmedAt()).isEqualTo(taken.plus(Duration.ofHours(7)));
    return confirmed;
  }

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    screenshot(page, "cases-" + name);
    assertFitsItsWidth(page);
    assertNoSeriousAxeFindings(page);
  }
}

package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests in a real Chromium, at a desk and on a phone. */
@ChotTest
public abstract class BrowserTest {
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHOT_CHROMIUM", "/usr/bin/chromium"));
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static com.microsoft.playwright.@org.jspecify.annotations.Nullable Playwright playwright;
  private static com.microsoft.playwright.@org.jspecify.annotations.Nullable Browser chromium;

  @LocalServerPort protected int port;

  private final List<BrowserContext> open = new java.util.ArrayList<>();

  @BeforeAll
  static void startChromium() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "no Chromium at " + CHROMIUM + ": ./chot test installs it, or set CHOT_CHROMIUM");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        System.getenv().getOrDefault("PLAYWRIGHT_NODEJS_PATH", "/usr/bin/node"))));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void stopChromium() {
    if (chromium != null) {
      chromium.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  @AfterEach
  void closePages() {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  /** A page at a desk: 1280 × 800. */
  protected Page desk() {
    return page(1280, 800, true);
  }

  /** A page on a phone: 360 × 740. */
  protected Page phone() {
    return page(360, 740, true);
  }

  /** A page at a desk whose browser runs no script. */
  protected Page withoutScript() {
    return page(1280, 800, false);
  }

  private Page page(int width, int height, boolean script) {
    if (chromium == null) {
      throw new IllegalStateException("Chromium is not running");
    }
    BrowserContext context =
        chromium.newContext(
            new NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("vi-VN")
                .setBaseURL("http://127.0.0.1:" + port));
    open.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }

  /** Signs in with a demonstration account. */
  protected static void signIn(Page page, String login) {
    page.navigate("/sign-in");
    page.fill("#login", login);
    page.fill("#password", vn.chot.app.Browser.DEMO_PASSWORD);
    page.click("main button[type=submit]");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** Keeps a picture of the whole page under {@code target/screenshots}. */
  protected static void screenshot(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** No finding of weight "serious" or "critical" on the page as it is now. */
  protected static void assertNoSeriousAxeFindings(Page page) {
    Set<String> grave = Set.of("serious", "critical");
    List<String> findings =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> grave.contains(rule.getImpact()))
                .map(BrowserTest::told)
                .toList();
    assertThat(findings).as("axe findings on " + page.url()).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).toList();
  }

  /** The page does not scroll sideways. */
  protected static void assertFitsItsWidth(Page page) {
    Object overflow =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as("sideways scroll on " + page.url()).isZero();
  }
}

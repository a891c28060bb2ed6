package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.chot.app.BrowserTest;
import vn.chot.app.WithoutDemo;

/** The main way, as people go it in a browser: from a dropped file to a closed task. */
@ContextConfiguration(initializers = WithoutDemo.class)
@SuppressWarnings("InlineFormatString") // a whole paper stands better apart
class MainWayInChromiumTest extends BrowserTest {
  private static final String NOTICE =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠC HỒNG
      -------
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      Số: 9%d/TB-UBND
      Lạc Hồng, ngày 26 tháng 4 năm 2021

      THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về phòng, chống dịch

      Chủ tịch UBND tỉnh kết luận như sau:

      1. Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết toàn bộ người tiếp xúc gần, xong trước ngày 20/5/2031.

      2. UBND các huyện, thị xã, thành phố rà soát người về từ vùng dịch.

      3. Sở Tài chính khẩn trương bố trí kinh phí mua sinh phẩm.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Phan Lạc Sơn
      """;

  @Autowired ApplicationContext server;

  @BeforeEach
  void province() {
    InventedProvince.in(server);
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDroppedFileBecomesTasksThatAreTakenReportedSubmittedAndClosed() {
    Page clerk = desk();
    signIn(clerk, "vanthu.lh");
    String paper = received(clerk, 1);
    clerk.click("a[href^='/tasks/papers/']");
    screenshot(clerk, "main-way-1-confirm");
    clerk.click("form[action$='/direct'] button");
    clerk.waitForSelector("[data-given]");

    clerk.navigate("/progress/" + paper);
    assertThat(count(clerk, "measures")).isEqualTo("3");
    assertThat(count(clerk, "done")).isEqualTo("0");
    assertThat(clerk.locator("[data-measure]").nth(1).textContent()).contains("0/3");

    Page head = phone();
    signIn(head, "gd.syt");
    head.navigate("/tasks?paper=" + paper);
    screenshot(head, "main-way-2-inbox");
    head.click("[data-task] a.task-words");
    head.click("#form-acknowledge button");
    head.waitForSelector("[data-done]");
    head.fill("#percent-report", "100");
    head.fill("#words-report", "Đã truy vết 214 người tiếp xúc gần.");
    head.setInputFiles("#files-report", file("danh sách F1.txt", "214 người"));
    head.click("#form-report [type=submit]");
    head.waitForSelector("[data-done]:has-text('báo cáo')");
    head.click("details:has(#form-submit) > summary");
    head.fill("#words-submit", "Truy vết xong, đề nghị xác nhận.");
    head.click("#form-submit [type=submit]");
    head.waitForSelector("[data-state=SUBMITTED]");
    screenshot(head, "main-way-3-submitted");

    clerk.navigate("/tasks?tab=SUBMITTED&paper=" + paper);
    clerk.click("[data-task] a.task-words");
    assertThat(clerk.textContent("#history"))
        .contains("Đã truy vết 214 người tiếp xúc gần.", "danh sách F1.txt");
    screenshot(clerk, "main-way-4-closing");
    clerk.click("#form-close [type=submit]");
    clerk.waitForSelector("[data-state=CLOSED]");

    clerk.navigate("/progress/" + paper);
    screenshot(clerk, "main-way-5-progress");
    assertThat(count(clerk, "done")).isEqualTo("1");
    head.navigate("/tasks?tab=SETTLED&paper=" + paper);
    assertThat(head.textContent("#tasks")).contains("truy vết toàn bộ", "Đã hoàn thành");
  }

  @Test
  void theWholeWayCanBeGoneWithoutScript() {
    Page clerk = desk();
    signIn(clerk, "vanthu.lh");
    String paper = received(clerk, 2);
    Page plain = withoutScript();
    signIn(plain, "vanthu.lh");
    plain.navigate("/tasks/papers/" + paper);
    plain.click("form[action$='/direct'] button");
    plain.navigate("/progress/" + paper);
    plain.click(".board-more");
    assertThat(plain.locator("[data-copy]").count()).isEqualTo(3);

    Page head = withoutScript();
    signIn(head, "gd.syt");
    head.navigate("/tasks?tab=NEW&paper=" + paper);
    head.click("[data-task] a.task-words");
    head.click("#form-acknowledge button");
    head.fill("#percent-report", "30");
    head.fill("#words-report", "Đang truy vết.");
    head.click("#form-report [type=submit]");

    assertThat(head.textContent("#history")).contains("Đang truy vết.", "30%");
  }

  private static String received(Page clerk, int number) {
    clerk.navigate("/papers/receive");
    clerk.setInputFiles("#file", file("thong-bao.txt", NOTICE.formatted(number)));
    clerk.check("[name=direction][value=OUT]");
    clerk.click("#send");
    clerk.waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}"));
    return clerk.url().replaceAll(".*/", "");
  }

  private static String count(Page page, String name) {
    return page.textContent("[data-count=" + name + "] strong");
  }
}

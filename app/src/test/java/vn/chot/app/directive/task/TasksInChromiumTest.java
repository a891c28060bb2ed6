package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.BrowserTest;
import vn.chot.app.access.Role;

class TasksInChromiumTest extends BrowserTest {
  private static final String LONG =
      "Sở Y tế chủ trì, phối hợp với Công an tỉnh, UBND các huyện, thị xã, thành phố khẩn trương"
          + " truy vết toàn bộ người tiếp xúc gần với ca bệnh tại khu công nghiệp Đồng Mây, lấy mẫu"
          + " xét nghiệm, phân loại và tổ chức cách ly tập trung theo đúng quy định; báo cáo Chủ tịch"
          + " UBND tỉnh kết quả hằng ngày trước 16 giờ.";

  @Autowired ApplicationContext server;
  @Autowired AcknowledgeTask acknowledge;
  @Autowired ReportProgress report;
  @Autowired RaiseObstacle raise;
  @Autowired SubmitTask submit;
  @Autowired CloseTask close;

  private SampleTasks sample;
  private UUID paper;
  private UUID led;
  private UUID submitted;

  @BeforeEach
  void board() {
    sample = new SampleTasks(server);
    LocalDate today = sample.today();
    paper = sample.paper(sample.mark + "21/TB-UBND", "1. " + LONG + "\n\n2. Các huyện rà soát.\n");
    UUID direction = sample.direction(paper);
    led = give(direction, "1", LONG, today.minusDays(3), "Sở Y tế", sample.health);
    report.report(sample.head(), led, 1, 40, "Đã truy vết 120 F1, còn 3 thôn.", List.of());
    UUID stuck = give(direction, "2", "Mua sinh phẩm xét nghiệm.", null, "Sở Y tế", sample.health);
    raise.raise(sample.head(), stuck, 1, null, "Chưa có nguồn kinh phí.");
    submitted =
        give(direction, "3", "Lập danh sách F1.", today.plusDays(2), "Sở Y tế", sample.health);
    acknowledge.acknowledge(sample.head(), submitted, 1);
    submit.submit(sample.head(), submitted, 2, "Danh sách đã lập, đính kèm.", List.of());
    give(direction, "4", "Quản lý cư trú.", today.plusDays(20), "Công an", sample.police);
    UUID group =
        sample.directed(
            direction,
            paper,
            "5",
            "UBND các huyện, xã rà soát người về từ vùng dịch.",
            today.minusDays(1),
            "UBND các huyện, thị xã, thành phố",
            null,
            List.of(sample.health));
    for (UUID agency : List.of(sample.district, sample.otherDistrict, sample.commune)) {
      sample.task(group, agency);
    }
    sample.directed(
        direction, paper, "6", "Bộ Y tế hỗ trợ.", null, "Bộ Y tế", "cơ quan ngoài tỉnh", List.of());
    sample.measure(paper, "7", "Các lực lượng chức năng tăng cường kiểm tra.");
  }

  private UUID give(
      UUID direction,
      String path,
      String text,
      @org.jspecify.annotations.Nullable LocalDate day,
      String label,
      UUID agency) {
    return sample.task(
        sample.directed(direction, paper, path, text, day, label, null, List.of()), agency);
  }

  private void look(Page page, String path, String name) {
    page.navigate(path);
    screenshot(page, name + (page.viewportSize().width < 500 ? "-phone" : "-desk"));
    assertFitsItsWidth(page);
    assertNoSeriousAxeFindings(page);
  }

  private void onBothDevices(String login, java.util.function.Consumer<Page> looks) {
    for (Supplier<Page> device : Stream.<Supplier<Page>>of(this::desk, this::phone).toList()) {
      Page page = device.get();
      signIn(page, login);
      looks.accept(page);
    }
  }

  @Test
  void anAgencysPagesFitADeskAndAPhoneWithoutSeriousFindings() {
    onBothDevices(
        sample.login("yte"),
        page -> {
          look(page, "/tasks", "tasks");
          look(page, "/tasks?tab=COOPERATING", "tasks-cooperating");
          look(page, "/tasks?tab=MINE&state=CLOSED", "tasks-none");
          look(page, "/tasks/" + led, "task");
          look(page, "/tasks/paper/" + paper, "task-paper");
          page.click("form[action='/language'] button");
          look(page, "/tasks", "tasks-english");
          look(page, "/tasks/" + led, "task-english");
        });
  }

  @Test
  void theOfficesPagesFitADeskAndAPhoneWithoutSeriousFindings() {
    onBothDevices(
        "vanthu",
        page -> {
          look(page, "/tasks?paper=" + paper, "tasks-office");
          look(page, "/tasks/" + submitted, "task-office");
          look(page, "/progress", "progress-papers");
          look(page, "/progress?view=AGENCIES", "progress-agencies");
          look(page, "/progress?view=MEASURES&paper=" + paper, "progress-measures");
          look(page, "/progress/" + paper, "progress-paper");
          page.click(".board-more");
          page.waitForSelector("[data-copy]");
          screenshot(page, "progress-opened-" + page.viewportSize().width);
          assertNoSeriousAxeFindings(page);
          look(page, "/progress/" + paper + "/print", "progress-print");
          page.navigate("/progress/" + paper);
          page.click("form[action='/language'] button");
          look(page, "/progress/" + paper, "progress-english");
        });
  }

  @Test
  void theReportIsPrintedOnA4Landscape() {
    Page page = desk();
    signIn(page, "vanthu");
    page.navigate("/progress/" + paper + "/print");
    byte[] pdf =
        page.pdf(
            new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(java.nio.file.Path.of("target", "screenshots", "progress.pdf")));

    String start = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(start).startsWith("%PDF").containsPattern("MediaBox \\[0 0 84[12].* 59[45]");
  }

  @Test
  void aRefusedReportKeepsTheWordsAndTheChosenFilesAndTheNextTryGoesThrough() {
    Page page = desk();
    signIn(page, sample.login("yte"));
    page.navigate("/tasks/" + led);
    page.setInputFiles(
        "#files-report",
        new FilePayload("bảng kê.txt", "text/plain", "kê".getBytes(StandardCharsets.UTF_8)));
    page.fill("#percent-report", "70");
    page.fill("#words-report", "Đã xong 70 phần trăm.");
    page.evaluate("document.querySelector('#form-report [name=version]').value = '1'");
    page.click("#form-report [type=submit]");
    page.waitForSelector("#form-report [data-overtaken]");
    screenshot(page, "task-overtaken-desk");
    assertThat(page.inputValue("#words-report")).isEqualTo("Đã xong 70 phần trăm.");

    page.click("#form-report [type=submit]");
    page.waitForSelector("[data-done]");

    assertThat(page.textContent("#history")).contains("Đã xong 70 phần trăm.", "bảng kê.txt");
    assertThat(sample.now(led).percent()).isEqualTo(70);
  }

  @Test
  void aFileTooLargeIsSaidBeforeItTravels() {
    Page page = phone();
    signIn(page, sample.login("yte"));
    page.navigate("/tasks/" + led);
    page.evaluate(
        """
        () => {
          const chosen = new DataTransfer();
          chosen.items.add(new File([new Uint8Array(210 << 20)], 'lớn.bin'));
          document.getElementById('files-report').files = chosen.files;
        }
        """);
    page.fill("#words-report", "Chữ này còn lại.");
    page.click("#form-report [type=submit]");
    page.waitForSelector("#form-report [data-refusal=file-too-large]");
    screenshot(page, "task-too-large-phone");

    assertThat(page.inputValue("#words-report")).isEqualTo("Chữ này còn lại.");
    assertThat(sample.now(led).percent()).isEqualTo(40);
  }

  @Test
  void theSliderAndItsNumberGoTogether() {
    Page page = desk();
    signIn(page, sample.login("yte"));
    page.navigate("/tasks/" + led);
    page.focus("[data-slider]");
    page.keyboard().press("ArrowRight");

    assertThat(page.inputValue("#percent-report")).isEqualTo("45");
    assertThat(sample.actor(sample.login("yte"), Role.AGENCY_HEAD).name()).isNotEmpty();
  }
}

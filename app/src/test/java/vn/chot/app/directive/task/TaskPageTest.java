package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

@ChotTest
class TaskPageTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired AcknowledgeTask acknowledge;
  @Autowired ReportProgress report;

  private SampleTasks sample;

  @BeforeEach
  void province() {
    sample = new SampleTasks(server);
  }

  private Browser browser(String who) {
    return Browser.signedIn(port, sample.login(who));
  }

  private static HttpResponse<String> act(
      Browser browser, UUID task, String form, Map<String, String> fields) {
    return browser.send("/tasks/" + task + "/" + form, fields);
  }

  @Test
  void anAgencyTakesItsTaskReportsWithFilesAndSubmitsAndTheOfficeCloses() {
    UUID task = sample.oneTask(sample.health, "Truy vết xong trong tuần.", sample.today());
    Browser head = browser("yte");
    assertThat(head.open("/tasks/" + task).body())
        .contains("Truy vết xong trong tuần.", "Tiếp nhận", "hôm nay");

    HttpResponse<String> taken = act(head, task, "acknowledge", Map.of("version", "1"));
    assertThat(Browser.where(taken)).endsWith("/tasks/" + task + "?done=acknowledge");
    HttpResponse<String> reported =
        new FilesForm(
                Map.of("version", "2", "percent", "60", "words", "Đã truy vết 40 người."),
                Map.of("bảng kê.txt", "danh sách", "ảnh.txt", "tấm ảnh"))
            .sendBy(head, "/tasks/" + task + "/report");
    assertThat(reported.statusCode()).as(reported.body()).isEqualTo(302);
    act(head, task, "submit", Map.of("version", "3", "words", "Đã truy vết xong."));
    Browser clerk = Browser.signedIn(port, "vanthu");
    assertThat(clerk.open("/tasks/" + task).body())
        .contains("60%", "Đã truy vết 40 người.", "bảng kê.txt", "ảnh.txt", "Xác nhận hoàn thành");
    act(clerk, task, "close", Map.of("version", "4", "words", ""));

    TaskView now = sample.now(task);
    assertThat(now.state()).isEqualTo(TaskState.CLOSED);
    assertThat(now.percent()).isEqualTo(100);
    assertThat(head.open("/tasks/" + task).body())
        .contains("Đã hoàn thành")
        .doesNotContain("form-report");
  }

  @Test
  void aRefusedReportComesBackWithWhatWasTyped() {
    UUID task = sample.oneTask(sample.health, "Báo cáo.", null);
    Browser head = browser("yte");

    HttpResponse<String> answer =
        act(
            head,
            task,
            "report",
            Map.of("version", "1", "percent", "140", "words", "Giữ lại chữ này."));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("percent-out-of-range", "Giữ lại chữ này.", "140");
    assertThat(sample.now(task).state()).isEqualTo(TaskState.ASSIGNED);
  }

  @Test
  void whoeverWasSlowerIsToldWhatTheOtherDidAndMaySendAgain() {
    UUID task = sample.oneTask(sample.health, "Hai người cùng làm.", null);
    Browser head = browser("yte");
    acknowledge.acknowledge(sample.head(), task, 1);

    HttpResponse<String> answer =
        act(head, task, "report", Map.of("version", "1", "percent", "10", "words", "Chậm chân."));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("data-overtaken", "đã tiếp nhận", "Chậm chân.", "name=\"version\" value=\"2\"");
    assertThat(
            act(head, task, "report", Map.of("version", "2", "percent", "10", "words", "Lần hai."))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void tooLargeAFileIsRefusedWithTheWordsKept() {
    UUID task = sample.oneTask(sample.health, "Tệp lớn.", null);
    Browser head = browser("yte");

    HttpResponse<String> answer =
        new FilesForm(
                Map.of("version", "1", "percent", "10", "words", "Chữ còn đây."),
                Map.of("lon.txt", "x".repeat(21 << 20)))
            .sendBy(head, "/tasks/" + task + "/report");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("file-too-large", "Chữ còn đây.");
  }

  @Test
  void staffReportsOnlyWhatIsHandedToThem() {
    UUID task = sample.oneTask(sample.health, "Giao trong cơ quan.", null);
    Browser staff = browser("cvyte");
    Browser head = browser("yte");
    assertThat(staff.open("/tasks/" + task).body())
        .contains("Giao trong cơ quan.")
        .doesNotContain("form-report");

    act(head, task, "hand", Map.of("version", "1", "person", sample.staff().id().toString()));

    assertThat(staff.open("/tasks/" + task).body())
        .contains("form-report", "form-raise-obstacle")
        .doesNotContain("form-submit", "form-hand");
    assertThat(staff.open("/tasks?tab=MINE").body()).contains("Giao trong cơ quan.");
    assertThat(act(staff, task, "submit", Map.of("version", "2", "words", "Xong.")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void aCoOperatorReadsTheTaskAndAddsAWordOnly() {
    UUID paper = sample.paper(sample.mark + "7/TB-YKIEN", "Văn bản.");
    UUID measure =
        sample.directed(
            sample.direction(paper),
            paper,
            "1",
            "Cùng làm.",
            null,
            "Sở Y tế",
            null,
            List.of(sample.police));
    UUID task = sample.task(measure, sample.health);
    report.report(sample.head(), task, 1, 30, "Đang làm dở.", List.of());
    Browser police = browser("congan");

    assertThat(police.open("/tasks/" + task).body())
        .contains("Cùng làm.", "Đang làm dở.", "form-word")
        .doesNotContain("form-report");
    assertThat(Browser.where(act(police, task, "word", Map.of("words", "Công an đã cử người."))))
        .endsWith("?done=word");
    assertThat(browser("yte").open("/tasks/" + task).body()).contains("Công an đã cử người.");
    HttpResponse<String> refused =
        act(
            police,
            task,
            "report",
            Map.of("version", "2", "percent", "90", "words", "Tôi báo cáo."));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("task-lead-only", "Tôi báo cáo.");
  }

  @Test
  void whoMayNotKnowOfATaskIsToldItIsNotThere() {
    UUID task = sample.oneTask(sample.commune, "Việc của xã.", null);
    UUID file =
        new FilesForm(
                        Map.of("version", "1", "percent", "5", "words", "Có tệp."),
                        Map.of("tep.txt", "nội dung tệp"))
                    .sendBy(browser("namha"), "/tasks/" + task + "/report")
                    .statusCode()
                == 302
            ? fileOf(task)
            : new UUID(0, 0);
    String page = "/tasks/" + task;
    String download = page + "/files/" + file;

    for (String who : List.of("congan", "bac", "yte")) {
      assertThat(browser(who).open(page).statusCode()).as(who).isEqualTo(404);
      assertThat(browser(who).open(download).statusCode()).as(who).isEqualTo(404);
      assertThat(act(browser(who), task, "acknowledge", Map.of("version", "2")).statusCode())
          .as(who)
          .isEqualTo(404);
    }
    for (String who : List.of("nam", "namha")) {
      assertThat(browser(who).open(page).statusCode()).as(who).isEqualTo(200);
      assertThat(browser(who).open(download).body()).as(who).isEqualTo("nội dung tệp");
    }
    assertThat(act(browser("nam"), task, "acknowledge", Map.of("version", "2")).statusCode())
        .as("a district reads its area and acts for itself only")
        .isEqualTo(403);
    assertThat(Browser.signedIn(port, "quantri").open(page).statusCode()).isEqualTo(403);
    assertThat(Browser.signedIn(port, "chutich").open(page).statusCode()).isEqualTo(200);
    assertThat(
            act(Browser.signedIn(port, "chutich"), task, "close", Map.of("version", "2"))
                .statusCode())
        .isEqualTo(403);
    assertThat(browser("namha").open(page + "/files/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  private UUID fileOf(UUID task) {
    return sample
        .sql
        .sql(
            """
            select f.file_id from directive.task_file f
            join directive.task_move v on v.id = f.move_id where v.task_id = :task
            """)
        .param("task", task)
        .query(UUID.class)
        .single();
  }

  @Test
  void aRecipientReadsThePaperItsOwnMeasuresAndOnlyTheWordsOfOthers() {
    UUID paper = sample.paper(sample.mark + "9/TB-NHAN", "Toàn văn kết luận ở đây.");
    UUID direction = sample.direction(paper);
    UUID ours =
        sample.task(
            sample.directed(
                direction, paper, "1", "Việc của y tế.", null, "Sở Y tế", null, List.of()),
            sample.health);
    UUID theirs =
        sample.task(
            sample.directed(
                direction, paper, "2", "Việc của công an.", null, "Công an", null, List.of()),
            sample.police);
    report.report(
        sample.actor(sample.login("congan"), vn.chot.app.access.Role.AGENCY_HEAD),
        theirs,
        1,
        70,
        "Báo cáo kín của công an.",
        List.of());

    String page = browser("yte").open("/tasks/paper/" + paper).body();
    assertThat(page)
        .contains(
            "Toàn văn kết luận ở đây.", "Việc của y tế.", "Việc của công an.", "/tasks/" + ours)
        .doesNotContain("Báo cáo kín của công an.", "/tasks/" + theirs);
    assertThat(browser("yte").open("/tasks/paper/" + paper + "/original").body())
        .startsWith("Toàn văn kết luận ở đây.");
    assertThat(browser("bac").open("/tasks/paper/" + paper).statusCode()).isEqualTo(404);
    assertThat(browser("bac").open("/tasks/paper/" + paper + "/original").statusCode())
        .isEqualTo(404);
    assertThat(Browser.signedIn(port, "quantri").open("/tasks/paper/" + paper).statusCode())
        .isEqualTo(403);
  }

  @Test
  void theOfficeMovesADeadlineAndReturnsAndWithdrawsWithReasons() {
    UUID task = sample.oneTask(sample.health, "Đổi hạn.", sample.today());
    Browser clerk = Browser.signedIn(port, "vanthu");
    String later = sample.today().plusDays(10).toString();

    HttpResponse<String> noDay =
        act(clerk, task, "move-deadline", Map.of("version", "1", "day", "mai", "words", "Vì mưa."));
    assertThat(noDay.statusCode()).isEqualTo(422);
    assertThat(noDay.body()).contains("not-a-day", "Vì mưa.");
    act(clerk, task, "move-deadline", Map.of("version", "1", "day", later, "words", "Vì mưa."));
    assertThat(sample.now(task).deadline()).isEqualTo(later);
    assertThat(act(clerk, task, "withdraw", Map.of("version", "2", "words", "")).statusCode())
        .isEqualTo(422);
    act(clerk, task, "withdraw", Map.of("version", "2", "words", "Trùng việc."));
    assertThat(sample.now(task).state()).isEqualTo(TaskState.WITHDRAWN);
    assertThat(browser("yte").open("/tasks/" + task).body())
        .contains("Vì mưa.", "Trùng việc.", "Đã thu hồi");
    assertThat(act(clerk, task, "no-such-act", Map.of()).statusCode()).isEqualTo(404);
  }

  /** A form with files, as a browser sends it. */
  private record FilesForm(Map<String, String> fields, Map<String, String> files) {
    HttpResponse<String> sendBy(Browser browser, String path) {
      String edge = "----chot-test-edge";
      StringBuilder body = new StringBuilder();
      fields.forEach((name, value) -> part(body, edge, "name=\"" + name + "\"", value));
      part(body, edge, "name=\"_csrf\"", browser.token());
      files.forEach((name, content) ->
          part(body, edge, "name=\"files\"; filename=\"" + name + "\"", content));
      body.append("--").append(edge).append("--\r\n");
      return browser.exchange(
          java.net.http.HttpRequest.newBuilder(browser.uri(path))
              .header("Content-Type", "multipart/form-data; boundary=" + edge)
              .header("Accept", "text/html")
              .POST(
                  java.net.http.HttpRequest.BodyPublishers.ofString(
                      body.toString(), StandardCharsets.UTF_8))
              .build());
    }

    private static void part(StringBuilder body, String edge, String name, String value) {
      body.append("--").append(edge).append("\r\nContent-Disposition: form-data; ").append(name);
      body.append("\r\n\r\n").append(value).append("\r\n");
    }
  }
}

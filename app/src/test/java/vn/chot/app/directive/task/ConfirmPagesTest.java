package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;

/** The page on which a clerk gives a paper's tasks, and who may not. */
class ConfirmPagesTest extends TaskServer {
  private static final Pattern MEASURE = Pattern.compile("data-measure=\"([0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Tasks tasks;

  private InventedProvince province;
  private Browser clerk;
  private UUID paper;
  private String page;

  @BeforeEach
  void aPaper() {
    province = InventedProvince.in(server);
    clerk = Browser.signedIn(port, "vanthu.lh");
    paper = province.paper("UBND các huyện, thị xã, thành phố rà soát người về từ vùng dịch.");
    page = "/tasks/papers/" + paper;
  }

  private String measure() {
    Matcher measure = MEASURE.matcher(clerk.open(page).body());
    assertThat(measure.find()).isTrue();
    return page + "/measures/" + measure.group(1);
  }

  private static void redirected(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("data-refusal=\"" + code + "\"");
  }

  @Test
  void theMembersOfAGroupAreShownBeforeItIsUsed() {
    HttpResponse<String> members = clerk.open(measure() + "/members");

    assertThat(members.body()).contains("UBND huyện Hải Lạc", "UBND thị xã Bến Lạc");
  }

  @Test
  void theSearchShowsWhatIsTickedFirst() {
    UUID ticked = province.agency("Công an tỉnh");
    String found = clerk.open(page + "/agencies?q=tai%20chinh&agency=" + ticked).body();

    assertThat(found).contains("Công an tỉnh", "Sở Tài chính");
    assertThat(found.indexOf("Công an tỉnh")).isLessThan(found.indexOf("Sở Tài chính"));
  }

  @Test
  void thePressGivesAndSaysSo() {
    HttpResponse<String> answer = clerk.send(page + "/direct", Map.of());

    redirected(answer);
    assertThat(Browser.where(answer)).endsWith("?given=1");
    assertThat(clerk.open(page + "?given=1").body()).contains("Đã giao 1 nội dung");
    assertThat(tasks.ofPaper(paper)).hasSize(3);
  }

  @Test
  void aDeadlineIsMovedForAllThatLead() {
    String measure = measure();
    clerk.send(page + "/direct", Map.of());
    String directed = tasks.ofPaper(paper).getFirst().measure().id().toString();

    refused(
        clerk.send(
            measure + "/move-deadline",
            Map.of("directed", directed, "seen", "", "day", "2021-04-01", "reason", "x")),
        422,
        "deadline-before-paper");
    refused(
        clerk.send(measure + "/move-deadline", Map.of("directed", directed, "reason", "x")),
        422,
        "not-a-day");
    redirected(
        clerk.send(
            measure + "/move-deadline",
            Map.of(
                "directed",
                directed,
                "seen",
                "",
                "day",
                "2021-06-01",
                "reason",
                "Thêm thời gian")));

    assertThat(tasks.ofPaper(paper))
        .extracting(TaskView::deadline)
        .containsOnly(LocalDate.of(2021, 6, 1));
  }

  @Test
  void whatIsRefusedIsSaidOnThePage() {
    String measure = measure();
    refused(clerk.send(measure + "/lead", Map.of("onlyHere", "true")), 422, "nobody-chosen");
    refused(clerk.send(measure + "/file", Map.of("reason", " ")), 422, "words-missing");
    refused(clerk.send(page + "/undo", Map.of("reason", "x")), 409, "not-directed");
    assertThat(clerk.send(measure + "/lead", Map.of("agency", "x")).statusCode()).isEqualTo(400);
    assertThat(clerk.send(measure + "/deadline", Map.of("day", "mai")).statusCode()).isEqualTo(400);
    assertThat(clerk.open("/tasks/papers/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void onlyClerksHaveThePage() {
    String measure = measure();
    for (String login : List.of("chutich.lh", "quantri.lh", "gd.syt", "ct.benlac")) {
      Browser other = Browser.signedIn(port, login);
      assertThat(other.open(page).statusCode()).as(login).isEqualTo(403);
      assertThat(other.open(measure + "/members").statusCode()).isEqualTo(403);
      for (String act : List.of(page + "/direct", page + "/undo", measure + "/file")) {
        assertThat(other.send(act, Map.of("reason", "x")).statusCode()).as(act).isEqualTo(403);
      }
    }
    assertThat(tasks.ofPaper(paper)).isEmpty();
  }
}

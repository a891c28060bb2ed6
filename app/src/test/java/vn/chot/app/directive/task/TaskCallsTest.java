package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.ApiClient;

/** Programs give, list and report tasks. */
class TaskCallsTest extends TaskServer {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired JsonMapper json;

  private InventedProvince province;
  private ApiClient clerk;
  private ApiClient head;
  private UUID paper;

  @BeforeEach
  void programs() {
    province = InventedProvince.in(server);
    clerk = ApiClient.of(port, "vanthu.lh");
    head = ApiClient.of(port, "gd.syt");
    paper =
        province.paper(
            "Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết, xong trước ngày 15/5/2021.",
            "Sở Mây Trời rà soát kho bãi trên địa bàn.");
  }

  private JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json.readTree(answer.body()).get("code").asString()).isEqualTo(code);
  }

  private JsonNode direct() {
    return ok(clerk.postJson("/api/v1/papers/" + paper + "/direction", ""));
  }

  private JsonNode given() {
    direct();
    return ok(head.get("/api/v1/tasks?paper=" + paper)).get("items").get(0);
  }

  @Test
  void aPaperIsGivenMeasureByMeasureAndTheSecondCallAnswersWhatStands() {
    JsonNode first = direct();
    assertThat(first.get("given").asInt()).isEqualTo(1);
    assertThat(first.get("tasks").asInt()).isEqualTo(1);
    assertThat(first.get("measures").get(0).get("state").asString()).isEqualTo("GIVEN");
    assertThat(first.get("measures").get(0).get("agencies").get(0).asString())
        .isEqualTo(province.agency("Sở Y tế").toString());
    assertThat(first.get("measures").get(1).get("state").asString()).isEqualTo("WAITS");
    assertThat(first.get("measures").get(1).get("unknown").get(0).asString()).contains("Mây Trời");

    assertThat(direct().get("given").asInt()).isZero();
  }

  @Test
  void anAgencyFindsAcknowledgesAndReportsItsTask() {
    JsonNode item = given();
    assertThat(item.get("agencyName").asString()).isEqualTo("Sở Y tế");
    assertThat(item.get("deadline").asString()).isEqualTo("2021-05-15");
    assertThat(item.get("overdue").asBoolean()).isFalse();
    String task = "/api/v1/tasks/" + item.get("id").asString();

    JsonNode taken = ok(head.postJson(task + "/acknowledge", "{\"version\": 1}"));
    assertThat(taken.get("state").asString()).isEqualTo("ACKNOWLEDGED");
    JsonNode reported =
        ok(
            head.postJson(
                task + "/reports",
                "{\"version\": 2, \"percent\": 40, \"words\": \"Đã truy vết 12 người\"}"));
    assertThat(reported.get("percent").asInt()).isEqualTo(40);

    JsonNode whole = ok(head.get(task));
    assertThat(whole.get("moves").get(0).get("words").asString()).isEqualTo("Đã truy vết 12 người");
    assertThat(whole.get("task").get("version").asInt()).isEqualTo(3);
  }

  @Test
  void aReportCarriesFiles() {
    String task = "/api/v1/tasks/" + given().get("id").asString();
    String edge = "----chot-edge";
    StringBuilder form = new StringBuilder();
    for (String[] field :
        List.of(
            new String[] {"version", "1"},
            new String[] {"percent", "5"},
            new String[] {"words", "Bắt đầu"})) {
      form.append(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(edge, field[0], field[1]));
    }
    for (String name : List.of("mot.txt", "hai.txt")) {
      form.append(
          "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\nchữ %s\r\n"
              .formatted(edge, name, name));
    }
    form.append("--").append(edge).append("--\r\n");

    ok(
        head.send(
            "POST",
            task + "/reports",
            "multipart/form-data; boundary=" + edge,
            BodyPublishers.ofString(form.toString())));

    JsonNode files = ok(head.get(task)).get("moves").get(0).get("files");
    assertThat(files.size()).isEqualTo(2);
    HttpResponse<String> file = head.get(task + "/files/" + files.get(1).asString());
    assertThat(file.body()).isEqualTo("chữ hai.txt");
    assertThat(head.get(task + "/files/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void refusalsAreProblemsWithTheirCodes() {
    String task = "/api/v1/tasks/" + given().get("id").asString();
    refused(
        head.postJson(task + "/reports", "{\"version\": 1, \"percent\": 101, \"words\": \"x\"}"),
        422,
        "percent-out-of-range");
    refused(
        head.postJson(task + "/reports", "{\"version\": 1, \"percent\": 1, \"words\": \" \"}"),
        422,
        "words-missing");
    refused(
        head.postJson(task + "/reports", "{\"version\": 9, \"percent\": 1, \"words\": \"x\"}"),
        409,
        "task-overtaken");
    refused(
        head.postJson(task + "/submission", "{\"version\": 1, \"words\": \"x\"}"),
        409,
        "task-not-from-assigned");
    refused(
        ApiClient.of(port, "gd.stc")
            .postJson(task + "/reports", "{\"version\": 1, \"percent\": 1, \"words\": \"x\"}"),
        404,
        "task-not-there");
    refused(
        clerk.postJson(
            task + "/deadline", "{\"version\": 1, \"day\": \"2021-04-19\", \"words\": \"x\"}"),
        422,
        "deadline-before-paper");
    for (String nonsense : List.of("", "[]", "{\"version\": \"một\"}", "null")) {
      assertThat(head.postJson(task + "/reports", nonsense).statusCode())
          .as(nonsense)
          .isBetween(400, 499);
    }
    assertThat(head.get("/api/v1/tasks?after=x").statusCode()).isEqualTo(400);
    assertThat(head.get("/api/v1/tasks?state=DONE").statusCode()).isEqualTo(400);
  }

  @Test
  void theListPagesByKeyAndFilters() {
    List<String> orders =
        java.util.stream.IntStream.range(0, 33)
            .mapToObj(i -> "Sở Y tế rà soát kho thuốc thứ " + i + ".")
            .toList();
    UUID many = province.paper(orders.toArray(String[]::new));
    ok(clerk.postJson("/api/v1/papers/" + many + "/direction", ""));

    JsonNode page = ok(clerk.get("/api/v1/tasks?paper=" + many));
    assertThat(page.get("items").size()).isEqualTo(30);
    JsonNode rest = ok(clerk.get(page.get("next").asString()));
    assertThat(rest.get("items").size()).isEqualTo(3);
    assertThat(rest.path("next").isMissingNode() || rest.get("next").isNull()).isTrue();
    assertThat(ok(clerk.get("/api/v1/tasks?paper=" + many + "&state=CLOSED")).get("items").size())
        .isZero();
    assertThat(ok(clerk.get("/api/v1/tasks?overdue=true&paper=" + many)).get("items").size())
        .isZero();
    assertThat(
            ok(ApiClient.of(port, "gd.stc").get("/api/v1/tasks?paper=" + many)).get("items").size())
        .isZero();
  }

  @Test
  void whoMayNotIsRefused() {
    ApiClient administrator = ApiClient.of(port, "quantri.lh");
    assertThat(administrator.get("/api/v1/tasks").statusCode()).isEqualTo(403);
    assertThat(head.postJson("/api/v1/papers/" + paper + "/direction", "").statusCode())
        .isEqualTo(403);
    assertThat(new ApiClient(port, "").get("/api/v1/tasks").statusCode()).isEqualTo(401);
    assertThat(
            clerk.postJson("/api/v1/papers/" + UUID.randomUUID() + "/direction", "").statusCode())
        .isEqualTo(404);
  }
}

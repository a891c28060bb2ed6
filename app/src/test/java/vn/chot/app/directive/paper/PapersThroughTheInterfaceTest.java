package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

@ChotTest
class PapersThroughTheInterfaceTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort int port;
  @Autowired ApplicationContext server;

  private ApiClient clerk = new ApiClient(0, "");
  private ApiClient chairman = new ApiClient(0, "");

  @BeforeEach
  void tokens() {
    clerk = ApiClient.of(port, "vanthu");
    chairman = ApiClient.of(port, "chutich");
  }

  @Test
  void aProgramSendsAPaperInJsonAndGetsItsReading() {
    HttpResponse<String> answer = clerk.postJson("/api/v1/papers", json(paper("901")));

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode received = JSON.readTree(answer.body());
    assertThat(received.get("measures").asInt()).isEqualTo(2);
    String link = received.get("link").asString();
    assertThat(answer.headers().firstValue("Location")).contains(link);

    JsonNode paper = ok(chairman.get(link));
    assertThat(paper.get("number").asString()).isEqualTo("901/TB-UBND");
    assertThat(paper.get("direction").asString()).isEqualTo("IN");
    assertThat(paper.get("arrivedOn").asString()).startsWith("20");

    JsonNode reading = ok(chairman.get(paper.get("reading").asString()));
    assertThat(reading.get("source").asString()).contains("Sở Y tế chủ trì");
    assertThat(reading.get("measures").size()).isEqualTo(2);

    JsonNode measures = ok(chairman.get(paper.get("measures").asString())).get("items");
    assertThat(measures.get(0).get("lead").get(0).asString()).isEqualTo("Sở Y tế");
    assertThat(measures.get(0).get("deadline").asString()).isEqualTo("2021-05-05");
  }

  @Test
  void aPaperIsTakenAsAFileAndAsPlainText() {
    HttpResponse<String> file =
        Multipart.of(Map.of("direction", "OUT"))
            .file("tb.txt", paper("902").getBytes(StandardCharsets.UTF_8))
            .sendBy(clerk);
    HttpResponse<String> text =
        clerk.send(
            "POST",
            "/api/v1/papers?direction=OUT&arrivedOn=2021-04-26",
            "text/plain;charset=UTF-8",
            BodyPublishers.ofString(paper("903")));

    assertThat(file.statusCode()).as(file.body()).isEqualTo(201);
    assertThat(text.statusCode()).as(text.body()).isEqualTo(201);
    JsonNode paper = ok(clerk.get(text.headers().firstValue("Location").orElseThrow()));
    assertThat(paper.get("direction").asString()).isEqualTo("OUT");
    assertThat(paper.get("arrivedOn").asString()).isEqualTo("2021-04-26");
  }

  @Test
  void aPaperThatIsHereAlreadyIsAnsweredWithItsLink() {
    String link =
        clerk
            .postJson("/api/v1/papers", json(paper("904")))
            .headers()
            .firstValue("Location")
            .orElseThrow();

    HttpResponse<String> again = clerk.postJson("/api/v1/papers", json(paper("904")));
    HttpResponse<String> likeIt =
        clerk.postJson("/api/v1/papers", json(paper("904").replace("truy vết", "khoanh vùng")));

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body())
        .contains("\"code\":\"paper-known\"")
        .contains("\"paper\":\"" + link + "\"");
    assertThat(likeIt.body()).contains("\"code\":\"paper-number-known\"").contains("evenSo");
  }

  @Test
  void whatCannotBeTakenIsRefusedInWords() {
    problem(422, "paper-nothing", clerk.postJson("/api/v1/papers", "{}"));
    problem(
        422,
        "paper-classified",
        clerk.postJson("/api/v1/papers", json("TUYỆT MẬT\n" + paper("905"))));
    problem(
        422,
        "not-a-day",
        clerk.postJson("/api/v1/papers", "{\"text\":\"abc\",\"arrivedOn\":\"hôm nay\"}"));
    problem(
        422,
        "arrived-later",
        clerk.postJson("/api/v1/papers", "{\"text\":\"abc\",\"arrivedOn\":\"2199-01-01\"}"));
    problem(400, "not-understood", clerk.postJson("/api/v1/papers", "{\"text\":"));
    problem(400, "not-understood", clerk.postJson("/api/v1/papers", "{\"direction\":\"BEN\"}"));
    problem(
        415,
        "media-type",
        clerk.send(
            "POST", "/api/v1/papers", "application/xml", BodyPublishers.ofString("<paper/>")));
    problem(
        413,
        "body-too-large",
        clerk.send(
            "POST", "/api/v1/papers", "text/plain", BodyPublishers.ofByteArray(new byte[9 << 20])));
    problem(
        411,
        "length-required",
        clerk.send(
            "POST",
            "/api/v1/papers",
            "text/plain",
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[10]))));
  }

  @Test
  void aFileOf200MegabytesIsRefusedInWordsAndNothingIsKept() {
    long before = ok(clerk.get("/api/v1/papers")).get("items").size();

    problem(413, "too-large", clerk.send("POST", "/api/v1/papers", HugeFile.TYPE, HugeFile.body()));

    assertThat(ok(clerk.get("/api/v1/papers")).get("items").size()).isEqualTo(before);
  }

  @Test
  void aBrowserWithoutScriptsIsToldSoAsWell() {
    Browser browser = Browser.signedIn(port, "vanthu");

    HttpResponse<String> answer =
        browser.exchange(
            HttpRequest.newBuilder(browser.uri("/papers"))
                .header("Content-Type", HugeFile.TYPE)
                .header("Accept", "text/html")
                .POST(HugeFile.body())
                .build());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("data-refusal=\"too-large\"").contains("20 MB");
  }

  @Test
  void theListGoesOnByItsNextLinkUnderTheSameFilter() {
    SamplePapers samples = new SamplePapers(server);
    for (int i = 0; i < PaperList.SIZE + 5; i++) {
      samples.paper();
    }

    JsonNode first = ok(chairman.get("/api/v1/papers?direction=OUT&kind=THONG_BAO"));
    JsonNode second = ok(chairman.get(first.get("next").asString()));

    assertThat(first.get("items").size()).isEqualTo(PaperList.SIZE);
    assertThat(first.get("next").asString())
        .startsWith("/api/v1/papers?")
        .contains("direction=OUT")
        .contains("after=");
    assertThat(second.get("items").size()).isGreaterThanOrEqualTo(5);
    assertThat(second.get("items").findValuesAsString("id"))
        .doesNotContainAnyElementsOf(first.get("items").findValuesAsString("id"));
    problem(400, "not-understood", chairman.get("/api/v1/papers?after=xyz"));
    problem(400, "not-understood", chairman.get("/api/v1/papers?kind=THO"));
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    for (String path : new String[] {"", "/reading", "/measures"}) {
      problem(404, "not-there", clerk.get("/api/v1/papers/" + UUID.randomUUID() + path));
    }
    problem(404, "not-there", clerk.get("/api/v1/papers/42"));
  }

  @Test
  void theChairmanReadsAndSendsNothing() {
    problem(403, "not-yours", chairman.postJson("/api/v1/papers", json(paper("906"))));
    assertThat(chairman.get("/api/v1/papers").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantri"})
  void whoNeverHasThePagesHasNoneOfTheCalls(String login) {
    ApiClient program = ApiClient.of(port, login);
    UUID paper = new SamplePapers(server).paper();

    problem(403, "not-yours", program.get("/api/v1/papers"));
    for (String path : new String[] {"", "/reading", "/measures"}) {
      problem(403, "not-yours", program.get("/api/v1/papers/" + paper + path));
    }
    problem(403, "not-yours", program.postJson("/api/v1/papers", json(paper("907"))));
  }

  private static void problem(int status, String code, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return JSON.readTree(answer.body());
  }

  private static String json(String text) {
    return JSON.writeValueAsString(Map.of("text", text, "arrivedOn", "27/4/2021"));
  }

  private static String paper(String number) {
    return """
    ỦY BAN NHÂN DÂN
    TỈNH LẠC HỒNG
    Số: %s/TB-UBND
    Lạc Hồng, ngày 26 tháng 4 năm 2021

    THÔNG BÁO
    Kết luận về phòng, chống dịch COVID-19

    Chủ tịch UBND tỉnh kết luận:
    1. Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết, xong trước ngày 05/5/2021.
    2. Công an tỉnh tiếp tục quản lý cư trú.
    """
        .formatted(number);
  }
}

package vn.chot.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.SteerableClock;
import vn.chot.app.files.Files;
import vn.chot.app.files.TakenPicture;
import vn.chot.app.people.person.RegisterScene;

/** What somebody without an account sends, gets a receipt for, and sees of it afterwards. */
@ChotTest
class SendingWithoutAnAccountTest {
  private static final String FORM = "/portal/stranger-report";
  private static final Pattern CODE = Pattern.compile("data-code>([0-9A-Z-]{14})<");
  private static final String BOUNDARY = "----chot";

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired JdbcClient sql;
  @Autowired Files files;
  @Autowired SteerableClock.Steered clock;

  private RegisterScene scene;
  private Browser somebody;

  @BeforeEach
  void atHome() {
    scene = RegisterScene.in(server);
    somebody = new Browser(port);
  }

  private Map<String, String> report(String content) {
    Map<String, String> form = new TreeMap<>();
    form.put("in.kind", "stranger");
    form.put("in.unit", scene.unit("Bãi Biếc").toString());
    form.put("in.place", "dãy trọ cuối bến");
    form.put("in.people_seen", "2");
    form.put("in.content", content);
    form.put("in.informant", "Bà Thử Tin");
    return form;
  }

  private HttpResponse<String> send(Map<String, String> form, byte[] picture) {
    return send(FORM, form, picture);
  }

  private HttpResponse<String> send(String path, Map<String, String> form, byte[] picture) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "_csrf", somebody.token());
    for (String field :
        new String[] {
          "kind",
          "unit",
          "place",
          "people_seen",
          "plate",
          "content",
          "photo",
          "informant",
          "channel"
        }) {
      part(body, "field", field);
    }
    form.forEach((name, value) -> part(body, name, value));
    if (picture.length > 0) {
      text(
          body,
          "--"
              + BOUNDARY
              + "\r\nContent-Disposition: form-data; name=\"file.photo\"; filename=\"IMG_1.jpg\"\r\n\r\n");
      body.writeBytes(picture);
      text(body, "\r\n");
    }
    text(body, "--" + BOUNDARY + "--\r\n");
    return somebody.exchange(
        HttpRequest.newBuilder(somebody.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(ByteArrayOutputStream body, String name, String value) {
    text(
        body,
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, name, value));
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private String code() {
    Matcher code = CODE.matcher(somebody.open("/portal/receipt").body());
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private Map<String, Object> entry(String content) {
    return sql.sql(
            "select id, state, written_by, fields ->> 'channel' as channel, fields -> 'photo' ->> 'id' as photo, clocks::text as clocks from registers.of_stranger_report where fields ->> 'content' = :content")
        .param("content", content)
        .query()
        .singleRow();
  }

  @Test
  void aReportGoesInWithAPictureAndItsReceiptTellsTheAnswerAlone() {
    assertThat(somebody.open("/portal").body()).contains("data-form=\"stranger-report\"");
    assertThat(somebody.open(FORM).body()).contains("Nội dung báo tin").doesNotContain("urgency");
    HttpResponse<String> sent = send(report("Có hai người lạ, tin thử 1"), TakenPicture.jpeg());

    assertThat(Browser.where(sent)).as(sent.body()).endsWith("/portal/receipt");
    String code = code();
    Map<String, Object> entry = entry("Có hai người lạ, tin thử 1");
    assertThat(entry.get("written_by")).isNull();
    assertThat(entry.get("channel")).isEqualTo("public-form");
    assertThat(String.valueOf(entry.get("clocks"))).contains("sorting");
    byte[] kept =
        files.content(
            files.byId(UUID.fromString(String.valueOf(entry.get("photo")))).orElseThrow());
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(TakenPicture.PLACE);

    Browser elsewhere = new Browser(port);
    String before =
        elsewhere
            .send(
                "/portal/receipt",
                Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
            .body();
    assertThat(before)
        .contains("Mới nhận", "Chưa có trả lời")
        .doesNotContain("dãy trọ cuối bến", "Bà Thử Tin", "hai người lạ");
    sql.sql(
            "update registers.of_stranger_report set state = 'answered', fields = fields || '{\"answer\": \"Đã đến xem.\"}' where id = :id")
        .param("id", entry.get("id"))
        .update();
    assertThat(elsewhere.send("/portal/receipt", Map.of("code", code)).body())
        .contains("Đã trả lời", "Đã đến xem.")
        .doesNotContain("Bà Thử Tin");
  }

  @Test
  void whatIsWrongComesBackWithEverythingTypedAndThePicture() {
    Map<String, String> form = report("Tin thử 2");
    form.put("in.place", "");
    HttpResponse<String> wrong = send(form, TakenPicture.jpeg());
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("data-findings=\"1\"", "Tin thử 2", "anh.jpg");
    Matcher picture = Pattern.compile("name=\"in.photo\" value=\"([^\"]+)\"").matcher(wrong.body());
    assertThat(picture.find()).isTrue();

    form.put("in.place", "bến cá");
    form.put("in.photo", picture.group(1));
    assertThat(send(form, new byte[0]).statusCode()).isEqualTo(302);
    assertThat(entry("Tin thử 2").get("photo")).isNotNull();
    HttpResponse<String> noPicture =
        send(report("Tin thử 3"), "MZ".getBytes(StandardCharsets.US_ASCII));
    assertThat(noPicture.statusCode()).isEqualTo(422);
    assertThat(noPicture.body()).contains("không phải ảnh JPEG hoặc PNG");
  }

  @Test
  void nobodySetsWhatTheFormDoesNotAskNorAttachesAFileOfOthers() {
    Map<String, String> form = report("Tin thử 4");
    form.put("in.channel", "border-post");
    form.put("in.photo", UUID.randomUUID() + " mat.pdf");
    assertThat(send(form, new byte[0]).statusCode()).isEqualTo(302);
    Map<String, Object> entry = entry("Tin thử 4");
    assertThat(entry.get("channel")).isEqualTo("public-form");
    assertThat(entry.get("photo")).isNull();
  }

  @Test
  void programsAreKeptOut() {
    Map<String, String> form = report("Tin thử 5");
    form.put(PortalPages.TRAP, "http://example.com");
    assertThat(send(form, new byte[0]).body()).contains("portal-trapped", "Tin thử 5");
    assertThat(send(FORM, report("Tin thử 5"), new byte[13 << 20]).statusCode()).isEqualTo(413);
    String spelt = FORM.replace("portal", "%70ortal");
    assertThat(send(spelt, report("Tin thử 5"), new byte[13 << 20]).statusCode()).isEqualTo(413);
    assertThat(somebody.send("/portal/receipt", Map.of("code", "K7QF-2M9X-4TRA")).statusCode())
        .isEqualTo(404);
    clock.pass(Duration.ofDays(2));
    try {
      HttpResponse<String> last = send(report("Tin thử 6"), new byte[0]);
      for (int i = 0; i < 20; i++) {
        last = send(report("Tin thử 6, lần " + i), new byte[0]);
      }
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.body()).contains("Tin thử 6, lần 19", "portal-too-many-forms");
    } finally {
      clock.pass(Duration.ofDays(-2));
    }
  }

  @Test
  void aFormThatGrewOldComesBackWithEverythingTypedAndGoesOnce() {
    Map<String, String> form = report("Tin thử 7");
    form.put("field", "content");
    HttpResponse<String> old = somebody.sendWithToken(FORM, "cu-roi", form);
    assertThat(old.statusCode()).isEqualTo(403);
    assertThat(old.body())
        .contains("portal-old-form", "đã mở quá lâu", "Tin thử 7", "name=\"_csrf\"")
        .doesNotContain("đăng nhập");
    assertThat(stored("Tin thử 7")).isZero();
    assertThat(somebody.sendWithToken(FORM, "", form).body()).contains("portal-old-form");
    assertThat(send(report("Tin thử 7"), new byte[0]).statusCode()).isEqualTo(302);
    assertThat(stored("Tin thử 7")).isEqualTo(1);
  }

  private long stored(String content) {
    return sql.sql(
            "select count(*) from registers.of_stranger_report where fields ->> 'content' = :content")
        .param("content", content)
        .query(Long.class)
        .single();
  }

  @Test
  void theDoorOpensNothingElse() {
    assertThat(somebody.open("/portal/reward").statusCode()).isEqualTo(404);
    assertThat(somebody.open("/portal/nothing").body()).contains("portal-no-form");
    assertThat(somebody.open("/registers/stranger-report").statusCode()).isEqualTo(302);
    assertThat(somebody.open("/portal/receipt").body()).doesNotContain("data-state");
  }
}

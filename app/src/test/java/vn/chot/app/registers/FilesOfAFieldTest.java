package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.people.person.RegisterScene;

/** A field takes files of the kinds its register names, from whoever writes the entry. */
@ChotTest
class FilesOfAFieldTest {
  private static final String BOUNDARY = "----chot";
  private static final byte[] PDF = "%PDF-1.4 thử".getBytes(StandardCharsets.UTF_8);

  @LocalServerPort int port;
  @Autowired ApplicationContext server;

  private RegisterScene scene;
  private Browser bai;

  @BeforeEach
  void atHome() {
    scene = GateLog.in(server);
    bai = Browser.signedIn(port, "nd.bai");
  }

  private HttpResponse<String> send(Browser who, String slip, String name, byte[] content) {
    Map<String, String> form = new TreeMap<>(GateLog.turn(scene, "Bãi Biếc", slip));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"_csrf\"", who.token().getBytes(StandardCharsets.UTF_8));
    form.forEach((field, value) -> {
      part(body, "name=\"field\"", field.substring(3).getBytes(StandardCharsets.UTF_8));
      part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
    });
    part(body, "name=\"field\"", "letter".getBytes(StandardCharsets.UTF_8));
    part(
        body,
        name.startsWith("in.")
            ? "name=\"in.letter\""
            : "name=\"file.letter\"; filename=\"" + name + "\"",
        content);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return who.exchange(
        HttpRequest.newBuilder(who.uri(GateLog.PATH + "/new"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(ByteArrayOutputStream body, String named, byte[] content) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOfAnotherKindIsRefusedByItsContentAndNothingTypedIsLost() {
    byte[] picture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2};
    HttpResponse<String> refused = send(bai, "K1", "cong-van.pdf", picture);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("không phải loại mục này nhận", "PDF hoặc bảng tính", "đi chợ phiên K1");
    assertThat(send(bai, "K1", "chay.pdf", new byte[] {'M', 'Z', 0, 1}).statusCode())
        .isEqualTo(422);
    assertThat(send(bai, "K2", "cong-van", PDF).statusCode()).isEqualTo(302);
    assertThat(
            send(bai, "K3", "danh-sach.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void aFileThatSomebodyElseBroughtIsNotAttachedByItsNumber() {
    UUID entry = GateLog.written(send(bai, "K4", "cong-van.pdf", PDF));
    String change = bai.open(GateLog.PATH + "/" + entry + "/change").body();
    Matcher kept = Pattern.compile("name=\"in.letter\" value=\"([^\"]+)\"").matcher(change);
    assertThat(kept.find()).as(change).isTrue();
    byte[] typed = kept.group(1).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> other = send(Browser.signedIn(port, "nd.cdc.gd"), "K5", "in.", typed);
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("Không có tệp này");
    assertThat(send(bai, "K6", "in.", typed).statusCode()).isEqualTo(302);
    byte[] made = (UUID.randomUUID() + " mat.pdf").getBytes(StandardCharsets.UTF_8);
    assertThat(send(bai, "K7", "in.", made).statusCode()).isEqualTo(422);
  }
}

package vn.chot.app.registers;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.people.person.RegisterScene;

/** The tests' own register, brought in once, in the scene of two districts and three communes. */
final class GateLog {
  static final String PATH = "/registers/gate-log";

  private GateLog() {}

  static String text() {
    try (InputStream file =
        Objects.requireNonNull(GateLog.class.getResourceAsStream("/registers/gate-log.yaml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The scene, with the register in force. */
  static synchronized RegisterScene in(ApplicationContext server) {
    RegisterScene scene = RegisterScene.in(server);
    if (server.getBean(Registers.class).named("gate-log").isEmpty()) {
      TakeDefinition.Preview taken =
          server
              .getBean(TakeDefinition.class)
              .take(
                  scene.actor("nd.quantri"),
                  new TakeDefinition.Sent("gate-log.yaml", text(), true));
      if (!(taken instanceof TakeDefinition.Preview.Good)) {
        throw new IllegalStateException(taken.toString());
      }
    }
    return scene;
  }

  /** A turn on foot as a form sends it. */
  static Map<String, String> turn(RegisterScene scene, String commune, String slip) {
    Map<String, String> form = new HashMap<>();
    form.put("in.seen_on", "2021-04-20");
    form.put("in.unit", scene.unit(commune).toString());
    form.put("in.way", "foot");
    form.put("in.people", "3");
    form.put("in.fee", "1.000");
    form.put("in.caller", "Cụ Lụa 0912 000 777");
    form.put("in.slip", slip);
    form.put("in.note", "đi chợ phiên " + slip);
    return form;
  }

  /** Sends a form with all its fields named. */
  static HttpResponse<String> send(Browser browser, String path, Map<String, String> form) {
    StringBuilder body = new StringBuilder("_csrf=").append(encoded(browser.token()));
    for (String field :
        new String[] {
          "seen_on", "unit", "way", "plate", "people", "fee", "caller", "slip", "note", "who"
        }) {
      body.append("&field=").append(field);
    }
    form.forEach(
        (name, value) -> body.append('&').append(encoded(name)).append('=').append(encoded(value)));
    return browser.exchange(
        java.net.http.HttpRequest.newBuilder(browser.uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The entry that was just written, by where the answer leads. */
  static UUID written(HttpResponse<String> answer) {
    String where = Browser.where(answer);
    return UUID.fromString(where.substring(where.lastIndexOf('/') + 1));
  }
}

package vn.chot.app.directive.paper;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;

/** A form with a file, as a browser sends it. */
final class Multipart {

  private static final String EDGE = "----chot-test-edge";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static Multipart of(Map<String, String> fields) {
    Multipart form = new Multipart();
    fields.forEach((name, value) ->
        form.part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
    return form;
  }

  Multipart file(String name, byte[] content) {
    part(
        "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
        content);
    return this;
  }

  private void part(String disposition, byte[] content) {
    body.writeBytes(
        ("--" + EDGE + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it to {@code /papers} with the session's form token. */
  HttpResponse<String> sendBy(Browser browser) {
    part("name=\"_csrf\"", browser.token().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return browser.exchange(
        HttpRequest.newBuilder(browser.uri("/papers"))
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  /** Sends it to the programming interface. */
  HttpResponse<String> sendBy(ApiClient program) {
    body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return program.send(
        "POST",
        "/api/v1/papers",
        "multipart/form-data; boundary=" + EDGE,
        HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
  }
}

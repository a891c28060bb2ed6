package vn.chot.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that calls {@code /api/v1} with a person's token: no cookies, no forms. */
public final class ApiClient {
  private static final Pattern SECRET = Pattern.compile("data-secret>(chot_[A-Za-z0-9_-]{43})<");

  private final String base;
  private final String token;
  private final HttpClient http = HttpClient.newHttpClient();

  /** With this token; an empty one is not sent. */
  public ApiClient(int port, String token) {
    this.base = "http://127.0.0.1:" + port;
    this.token = token;
  }

  /** With a new token that this account has made on its page. */
  public static ApiClient of(int port, String login) {
    return new ApiClient(port, newToken(Browser.signedIn(port, login), "2021-06-30"));
  }

  /** The token that a person has made in their browser, good until this day. */
  public static String newToken(Browser browser, String endsOn) {
    HttpResponse<String> page =
        browser.send("/my-tokens", Map.of("name", "thử nghiệm", "endsOn", endsOn));
    Matcher secret = SECRET.matcher(page.body());
    if (!secret.find()) {
      throw new IllegalStateException("the page shows no token: " + page.statusCode());
    }
    return secret.group(1);
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, "", BodyPublishers.noBody());
  }

  public HttpResponse<String> postJson(String path, String json) {
    return send("POST", path, "application/json", BodyPublishers.ofString(json));
  }

  /** Sends any request; an empty content type is left out. */
  public HttpResponse<String> send(
      String method, String path, String contentType, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

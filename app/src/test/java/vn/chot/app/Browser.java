package vn.chot.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without scripts: keeps cookies, fills forms, follows nothing by itself. */
public final class Browser {
  /** The password of the demonstration's accounts. */
  public static final String DEMO_PASSWORD = "lac-hong-2021";

  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  public Browser(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  /** A browser in which this account has signed in. */
  public static Browser signedIn(int port, String login) {
    Browser browser = new Browser(port);
    HttpResponse<String> answer =
        browser.send("/sign-in", Map.of("login", login, "password", DEMO_PASSWORD));
    if (answer.statusCode() != 302 || where(answer).contains("sign-in")) {
      throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
    }
    return browser;
  }

  /** Opens a page. */
  public HttpResponse<String> open(String path) {
    return exchange(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").GET().build());
  }

  /** Sends a form, with the token of the page at {@code /sign-in} or of any page open to it. */
  public HttpResponse<String> send(String path, Map<String, String> fields) {
    return sendWithToken(path, token(), fields);
  }

  /** Sends a form with this token, or none when it is empty. */
  public HttpResponse<String> sendWithToken(String path, String token, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    if (!token.isEmpty()) {
      form += (form.isEmpty() ? "" : "&") + "_csrf=" + encoded(token);
    }
    return exchange(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /** Sends a request made by hand to a path of this server. */
  public HttpResponse<String> exchange(HttpRequest request) {
    return exchange(request, BodyHandlers.ofString());
  }

  /** The same with an answer read otherwise, such as a file. */
  public <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> read) {
    try {
      return http.send(request, read);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The form token of this session. */
  public String token() {
    Matcher token = TOKEN.matcher(open("/sign-in").body());
    if (!token.find()) {
      throw new IllegalStateException("the page carries no form token");
    }
    return token.group(1);
  }

  public URI uri(String path) {
    return URI.create(base + path);
  }

  /** Where an answer sends the browser. */
  public static String where(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package vn.chot.bench.tasks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that has signed in and keeps its cookies. */
public final class Visitor {
  /** The password of everybody here. */
  public static final String PASSWORD = "do-tai-trong-mot-phut";

  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

  private final String site;
  private final HttpClient http;

  private Visitor(String site) {
    this.site = site;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
  }

  /** Sets the password by the one-time link of the first administrator. */
  public static void welcome(String site, String path) throws IOException, InterruptedException {
    new Visitor(site).send(path, Map.of("password", PASSWORD, "repeated", PASSWORD));
  }

  /** Signs in. */
  public static Visitor signedIn(String site, String login)
      throws IOException, InterruptedException {
    Visitor visitor = new Visitor(site);
    HttpResponse<String> answer =
        visitor.send("/sign-in", Map.of("login", login, "password", PASSWORD));
    String where = answer.headers().firstValue("Location").orElse("/sign-in");
    if (answer.statusCode() != 302 || where.contains("sign-in")) {
      throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
    }
    return visitor;
  }

  /** Opens a page. */
  public HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return http.send(page(path), BodyHandlers.ofString());
  }

  /** Keeps what is behind a path in a file. */
  public HttpResponse<Path> keep(String path, Path file) throws IOException, InterruptedException {
    return http.send(page(path), BodyHandlers.ofFile(file));
  }

  private HttpRequest page(String path) {
    return HttpRequest.newBuilder(URI.create(site + path))
        .header("Accept", "text/html,*/*")
        .build();
  }

  private HttpResponse<String> send(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(open("/sign-in").body());
    String csrf = token.find() ? token.group(1) : "";
    String form =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&", "", "&_csrf=" + encoded(csrf)));
    return http.send(
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  /** The form token of this session. */
  public String token() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(open("/sign-in").body());
    return token.find() ? token.group(1) : "";
  }

  /** Sends a form as a page's script does, with a token asked before. */
  public HttpResponse<String> ask(String path, String token, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return ask(path, token, form);
  }

  private HttpResponse<String> ask(String path, String token, String form)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", token)
            .header("HX-Request", "true")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  /** The same with many values of one name. */
  public HttpResponse<String> askMany(
      String path, String token, String name, Collection<String> values)
      throws IOException, InterruptedException {
    String form =
        values.stream().map(value -> name + "=" + encoded(value)).collect(Collectors.joining("&"));
    return ask(path, token, form);
  }

  /** Sends a file with a form, as a browser does. */
  public HttpResponse<String> sendFile(
      String path, String token, Map<String, String> fields, Path file)
      throws IOException, InterruptedException {
    String boundary = "chot-" + System.nanoTime();
    StringBuilder head = new StringBuilder();
    fields.forEach((name, value) ->
        head.append(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, file.getFileName()));
    return http.send(
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Accept", "text/html")
            .header("X-CSRF-TOKEN", token)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head.toString()),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
            .build(),
        BodyHandlers.ofString());
  }

  /** A value as it stands in an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

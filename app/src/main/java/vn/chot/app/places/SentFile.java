package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Begins an answer that a browser keeps as a file. */
final class SentFile {
  private SentFile() {}

  static OutputStream xlsx(HttpServletResponse response, String name) throws IOException {
    return of(
        response,
        name + ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  static OutputStream csv(HttpServletResponse response, String name) throws IOException {
    return of(response, name + ".csv", "text/csv;charset=UTF-8");
  }

  private static OutputStream of(HttpServletResponse response, String name, String type)
      throws IOException {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }
}

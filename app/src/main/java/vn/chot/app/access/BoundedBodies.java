package vn.chot.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chot.app.pages.Refusal;

/**
 * What a program sends outside of files is held in memory, so it says its length and that is below
 * 8 MB, more than the longest paper that can be read. Files (multipart) go to disk and have a limit
 * of their own.
 */
final class BoundedBodies extends OncePerRequestFilter {
  private static final long MOST = 8L << 20;
  private static final Refusal TOO_LONG =
      new Refusal(
          "body-too-large",
          "Nội dung gửi lớn hơn 8 MB. Hãy gửi dưới dạng tệp (multipart/form-data) hoặc bỏ bớt phụ lục.",
          "The content is larger than 8 MB. Send it as a file (multipart/form-data), or leave annexes"
              + " out.",
          413);
  private static final Refusal NO_LENGTH =
      new Refusal(
          "length-required",
          "Yêu cầu chưa nói nội dung dài bao nhiêu. Hãy gửi kèm tiêu đề Content-Length.",
          "The request does not say how long its content is. Send a Content-Length header.",
          411);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    if (!type.startsWith("multipart/")) {
      if (request.getContentLengthLong() > MOST) {
        TOO_LONG.send(request, response);
        return;
      }
      if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
        NO_LENGTH.send(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}

package vn.chot.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a request finds once where the menu, the guard and the page all ask for it. Nothing outlives
 * its request, so what is changed holds at the next; outside a request everything is found anew.
 */
public final class WithinRequest {
  private WithinRequest() {}

  /** What was found; a record of its own so that a request's attributes are not mistaken for it. */
  private record Found(Object value) {}

  /**
   * The answer to a question asked before in this request, or else what {@code find} finds. For
   * what no request both changes and asks.
   *
   * @param asker whose question it is
   * @param question all that the answer depends on
   */
  public static <T> T once(Class<?> asker, List<?> question, Supplier<T> find) {
    return once(RequestContextHolder.getRequestAttributes(), asker, question, find);
  }

  /** The same in requests that change nothing (GET, HEAD); in others it is found anew each time. */
  public static <T> T whileReading(Class<?> asker, List<?> question, Supplier<T> find) {
    boolean reads =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
            && reads(request.getRequest());
    return reads ? once(asker, question, find) : find.get();
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  @SuppressWarnings("unchecked")
  private static <T> T once(
      @Nullable RequestAttributes request, Class<?> asker, List<?> question, Supplier<T> find) {
    if (request == null) {
      return find.get();
    }
    String name = asker.getName() + question;
    if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST)
        instanceof Found(Object value)) {
      return (T) value;
    }
    T found = find.get();
    request.setAttribute(
        name, new Found(Objects.requireNonNull(found)), RequestAttributes.SCOPE_REQUEST);
    return found;
  }
}

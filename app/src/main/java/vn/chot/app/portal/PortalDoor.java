package vn.chot.app.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chot.app.pages.Refusal;

/** Stands before everything else: what is too long or too often is refused before it is read. */
@Component
@Order(PortalDoor.BEFORE_SIGN_IN)
class PortalDoor extends OncePerRequestFilter {
  /** Spring Security's filters stand at -100 and read the form for its token. */
  static final int BEFORE_SIGN_IN = -150;

  private static final long LONGEST = 12L << 20;

  private final PortalLimits limits;

  PortalDoor(PortalLimits limits) {
    this.limits = limits;
  }

  /** By the path as it is decoded, so that no spelling of it walks past. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return !path.equals("/portal") && !path.startsWith("/portal/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Refusal> why = why(request);
    if (why.isPresent()) {
      why.get().send(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Refusal> why(HttpServletRequest request) {
    if (request.getContentLengthLong() > LONGEST) {
      return Optional.of(PortalRefusals.TOO_LARGE);
    }
    if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
      return Optional.of(PortalRefusals.NO_LENGTH);
    }
    return limits.mayNotAsk(request);
  }
}

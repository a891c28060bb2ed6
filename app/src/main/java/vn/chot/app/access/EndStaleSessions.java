package vn.chot.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled, changed its roles or its password, or that has lived
 * too long. One look-up by primary key a request.
 */
final class EndStaleSessions extends OncePerRequestFilter {
  private final Accounts accounts;
  private final Clock clock;
  private final AccessSettings settings;

  EndStaleSessions(Accounts accounts, Clock clock, AccessSettings settings) {
    this.accounts = accounts;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/static/") || path.startsWith("/webjars/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedIn in
        && !stillGood(in)) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  private boolean stillGood(SignedIn in) {
    if (in.since().plus(settings.longestSession()).isBefore(clock.instant())) {
      return false;
    }
    return accounts
        .byId(in.actor().id())
        .filter(a -> !a.disabled())
        .filter(a -> a.roles().equals(in.actor().roles()))
        .filter(a ->
            Objects.requireNonNullElse(a.passwordSetAt(), Instant.EPOCH).equals(in.passwordSetAt()))
        .isPresent();
  }
}

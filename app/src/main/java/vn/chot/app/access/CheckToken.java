package vn.chot.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by {@code Authorization: Bearer chot_…} (RFC 6750), with the roles its holder
 * has now. A revoked or ended token, and one of a disabled account, opens nothing from that moment.
 */
final class CheckToken extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Accounts accounts;
  private final WrongTokens wrongTokens;
  private final Clock clock;

  CheckToken(Tokens tokens, Accounts accounts, WrongTokens wrongTokens, Clock clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.wrongTokens = wrongTokens;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String offered = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (offered == null || !offered.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      chain.doFilter(request, response);
      return;
    }
    if (wrongTokens.tooMany(request.getRemoteAddr())) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "60");
      ApiDoor.TOO_MANY_WRONG_TOKENS.send(request, response);
      return;
    }
    Optional<TokenHolder> holder = holder(new TokenSecret(offered.substring(7).strip()));
    if (holder.isEmpty()) {
      wrongTokens.oneMore(request.getRemoteAddr());
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      ApiDoor.TOKEN_NOT_GOOD.send(request, response);
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            holder.get(), null, List.of(new SimpleGrantedAuthority("ROLE_TOKEN"))));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private Optional<TokenHolder> holder(TokenSecret secret) {
    LocalDate today = LocalDate.now(clock);
    Optional<Token> token =
        secret.wellFormed() ? tokens.bySecret(secret).filter(t -> t.good(today)) : Optional.empty();
    Optional<TokenHolder> holder =
        token.flatMap(t ->
            accounts
                .byId(t.account())
                .filter(a -> !a.disabled())
                .map(a -> new TokenHolder(a.actor(), t.id())));
    OffsetDateTime now = OffsetDateTime.now(clock);
    token
        .filter(t -> holder.isPresent() && !t.usedSince(now.minusMinutes(1).toInstant()))
        .ifPresent(t -> tokens.used(t.id(), now));
    return holder;
  }
}

package vn.chot.app.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chot.app.pages.Refusal;

/** The doors: what is open to everybody, what a browser may load, how a session begins and ends. */
@Configuration
class AccessRules implements WebMvcConfigurer {
  /** Pages of those who have no account. */
  private static final String PUBLIC = "/portal/";

  /** {@code spring.servlet.multipart.max-file-size}, the smaller of the two limits. */
  private static final long LONGEST_FORM = 192L << 20;

  private final MayOnlyGuard guard;
  private final ActorArgument actor;

  AccessRules(MayOnlyGuard guard, ActorArgument actor) {
    this.guard = guard;
    this.actor = actor;
  }

  @Bean
  @Order(2)
  SecurityFilterChain doors(
      HttpSecurity http,
      CheckPassword checkPassword,
      Accounts accounts,
      Clock clock,
      AccessSettings settings)
      throws Exception {
    RequestMatcher script = AccessRules::asksAsScript;
    MediaTypeRequestMatcher json = new MediaTypeRequestMatcher(MediaType.APPLICATION_JSON);
    json.setUseEquals(true);
    CookieRequestCache whereTo = new CookieRequestCache();
    whereTo.setRequestMatcher(AccessRules::opensAPage);
    return http.authorizeHttpRequests(doors ->
            doors
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                    "/sign-in",
                    "/sign-in/refused",
                    "/welcome/*",
                    "/language",
                    "/portal",
                    PUBLIC + "**",
                    "/static/**",
                    "/webjars/**",
                    "/favicon.ico",
                    "/actuator/health")
                .permitAll()
                .anyRequest()
                .authenticated())
        .authenticationProvider(checkPassword)
        .csrf(forms -> forms.csrfTokenRepository(formTokens()))
        .requestCache(cache -> cache.requestCache(whereTo))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("login")
                .passwordParameter("password")
                .defaultSuccessUrl("/", false)
                .failureForwardUrl("/sign-in/refused"))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
        .exceptionHandling(refused ->
            refused
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), script)
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), json)
                .defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true)
                .accessDeniedHandler(AccessRules::refuse))
        .headers(headers ->
            headers
                .contentSecurityPolicy(p -> p.policyDirectives(ContentPolicy.OURS))
                .referrerPolicy(p -> p.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("geolocation=(), microphone=(), payment=()")))
        .addFilterBefore(new EndStaleSessions(accounts, clock, settings), AuthorizationFilter.class)
        .build();
  }

  /** Form tokens live in a cookie of their own: a page before sign-in needs no session. */
  private static CookieCsrfTokenRepository formTokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setHeaderName("X-CSRF-TOKEN");
    return tokens;
  }

  /** Only a page that a person opened is worth coming back to after signing in. */
  private static boolean opensAPage(HttpServletRequest request) {
    String accept = String.valueOf(request.getHeader("Accept"));
    return request.getMethod().equals("GET")
        && accept.contains("text/html")
        && !asksAsScript(request);
  }

  /** A page's script asks for a piece of it, not a person for a page. */
  private static boolean asksAsScript(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null || request.getHeader("X-Requested-With") != null;
  }

  /**
   * A form whose token is not this session's was open since before a sign-in: said as such. The
   * public has no session: its pages show the form again with what was typed, and store nothing.
   */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    if (why instanceof CsrfException && longForm(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    if (why instanceof CsrfException) {
      request.setAttribute(Refusal.STALE_FORM, true);
      if (request.getServletPath().startsWith(PUBLIC)) {
        request.getRequestDispatcher(request.getServletPath()).forward(request, response);
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /** Beyond this nothing of a form is read, so its token was not found either. */
  private static boolean longForm(HttpServletRequest request) {
    return request.getContentLengthLong() > LONGEST_FORM;
  }

  /** Nobody reads what filters would tell of themselves; each told it at every request. */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** No parameter may carry what no text of a person carries and PostgreSQL refuses. */
  @Bean
  HttpFirewall noNulInParameters() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
    return firewall;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(actor);
  }
}

package vn.chot.app.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The doors: what is open to everybody, what a browser may load, how a session begins and ends. */
@Configuration
class AccessRules implements WebMvcConfigurer {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
          + " 'none'";

  private final MayOnlyGuard guard;
  private final ActorArgument actor;

  AccessRules(MayOnlyGuard guard, ActorArgument actor) {
    this.guard = guard;
    this.actor = actor;
  }

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      CheckPassword checkPassword,
      Accounts accounts,
      Clock clock,
      AccessSettings settings)
      throws Exception {
    RequestMatcher script = request -> request.getHeader("HX-Request") != null;
    MediaTypeRequestMatcher json = new MediaTypeRequestMatcher(MediaType.APPLICATION_JSON);
    json.setUseEquals(true);
    return http.authorizeHttpRequests(doors ->
            doors
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                    "/sign-in",
                    "/sign-in/refused",
                    "/welcome/*",
                    "/language",
                    "/static/**",
                    "/webjars/**",
                    "/favicon.ico",
                    "/actuator/health")
                .permitAll()
                .anyRequest()
                .authenticated())
        .authenticationProvider(checkPassword)
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
                .accessDeniedHandler(new AccessDeniedHandlerImpl()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(p -> p.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(p -> p.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("geolocation=(), microphone=(), payment=()")))
        .addFilterBefore(new EndStaleSessions(accounts, clock, settings), AuthorizationFilter.class)
        .build();
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

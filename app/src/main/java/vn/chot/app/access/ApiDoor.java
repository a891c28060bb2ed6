package vn.chot.app.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.chot.app.pages.Refusal;

/**
 * The door of programs, {@code /api/v1}: a personal token with each request, no session, no cookie,
 * and so no form token. Refusals are problems in the sense of RFC 9457.
 */
@Configuration
class ApiDoor {
  static final Refusal NO_TOKEN =
      new Refusal(
          "token-missing",
          "Yêu cầu chưa kèm mã truy cập. Hãy tạo mã ở trang “Mã truy cập” rồi gửi trong tiêu đề"
              + " Authorization: Bearer chot_….",
          "The request bears no token. Make one on the page of your tokens and send it as"
              + " Authorization: Bearer chot_….",
          401);
  static final Refusal TOKEN_NOT_GOOD =
      new Refusal(
          "token-not-good",
          "Mã truy cập sai, hết hạn, đã thu hồi hoặc tài khoản đã khoá. Hãy tạo mã mới ở trang “Mã truy"
              + " cập”.",
          "The token is wrong, ended or revoked, or its account is disabled. Make a new one on the"
              + " page of your tokens.",
          401);
  static final Refusal TOO_MANY_WRONG_TOKENS =
      new Refusal(
          "too-many-wrong-tokens",
          "Địa chỉ này đã gửi quá nhiều mã sai. Hãy đợi một phút rồi kiểm tra lại mã.",
          "Too many wrong tokens came from this address. Wait a minute, then check the token.",
          429);

  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http, Tokens tokens, Accounts accounts, WrongTokens wrongTokens, Clock clock)
      throws Exception {
    return http.securityMatcher("/api/v1", "/api/v1/**")
        .authorizeHttpRequests(doors -> doors.anyRequest().authenticated())
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint((request, response, why) -> {
                  response.setHeader("WWW-Authenticate", "Bearer");
                  NO_TOKEN.send(request, response);
                })
                .accessDeniedHandler((request, response, why) -> response.sendError(403)))
        .addFilterBefore(
            new CheckToken(tokens, accounts, wrongTokens, clock), AuthorizationFilter.class)
        .addFilterAfter(new BoundedBodies(), AuthorizationFilter.class)
        .build();
  }
}

package vn.chot.app.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Refusal;

/**
 * How much one address may do. Many subscribers of a mobile network share one address, so that the
 * limits are wide for people and narrow for programs. The address is the connection's; a proxy's
 * header counts only where the server was told to trust one ({@code
 * server.forward-headers-strategy}).
 */
@Component
class PortalLimits {
  private static final Duration SPAN = Duration.ofMinutes(10);
  private static final int FORMS = 20;
  private static final int WRONG_CODES = 30;
  private static final int REQUESTS = 1_500;

  private final CountByAddress forms;
  private final CountByAddress wrongCodes;
  private final CountByAddress requests;

  PortalLimits(Clock clock) {
    forms = new CountByAddress(FORMS, SPAN, clock);
    wrongCodes = new CountByAddress(WRONG_CODES, SPAN, clock);
    requests = new CountByAddress(REQUESTS, SPAN, clock);
  }

  Optional<Refusal> mayNotSend(HttpServletRequest request) {
    return forms.full(address(request))
        ? Optional.of(PortalRefusals.tooManyForms(forms.minutesLeft()))
        : Optional.empty();
  }

  void countSent(HttpServletRequest request) {
    forms.oneMore(address(request));
  }

  Optional<Refusal> mayNotTry(HttpServletRequest request) {
    return wrongCodes.full(address(request))
        ? Optional.of(PortalRefusals.tooManyCodes(wrongCodes.minutesLeft()))
        : Optional.empty();
  }

  void countWrong(HttpServletRequest request) {
    wrongCodes.oneMore(address(request));
  }

  /** Any request at all, before its body is read. */
  Optional<Refusal> mayNotAsk(HttpServletRequest request) {
    if (requests.full(address(request))) {
      return Optional.of(PortalRefusals.tooManyRequests(requests.minutesLeft()));
    }
    requests.oneMore(address(request));
    return Optional.empty();
  }

  private static String address(HttpServletRequest request) {
    return request.getRemoteAddr();
  }
}

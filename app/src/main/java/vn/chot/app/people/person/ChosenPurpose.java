package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The purpose somebody chose at this browser; it stays chosen until they sign out. */
public final class ChosenPurpose {
  private static final String KEPT = "vn.chot.people.purpose";

  private ChosenPurpose() {}

  /** What was chosen; nothing until it was. */
  public static Optional<Purpose> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof String code
        ? Purpose.of(code)
        : Optional.empty();
  }

  /** Keeps the choice for the next records. */
  public static void keep(HttpServletRequest request, Purpose purpose) {
    request.getSession().setAttribute(KEPT, purpose.name());
  }
}

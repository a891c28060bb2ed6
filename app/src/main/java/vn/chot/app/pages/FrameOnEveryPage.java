package vn.chot.app.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Frame} into the model of every page; what only the layout asks is found then. */
@ControllerAdvice
@Component
class FrameOnEveryPage {
  private final Visitor visitor;
  private final List<MenuItem> menu;
  private final List<MenuGate> gates;
  private final Bell bell;
  private final boolean demo;

  FrameOnEveryPage(
      Visitor visitor,
      List<MenuItem> menu,
      List<MenuGate> gates,
      Bell bell,
      @Value("${chot.demo}") boolean demo) {
    this.visitor = visitor;
    this.menu = menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    this.gates = List.copyOf(gates);
    this.bell = bell;
    this.demo = demo;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request) {
    Optional<Visitor.Who> who = visitor.who();
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        Tongue.of(request),
        who.orElse(null),
        () -> who.map(this::menuOf).orElse(List.of()),
        request.getRequestURI(),
        wayBack(request),
        token == null ? "" : token.getToken(),
        demo,
        bell);
  }

  /** Each gate is asked once a page at the most: it may have to ask the database. */
  private List<MenuItem> menuOf(Visitor.Who who) {
    Map<MenuGate, Boolean> open = new HashMap<>();
    return menu.stream()
        .filter(item -> item.shownTo(who))
        .filter(item ->
            gates.stream()
                .filter(gate -> gate.guards(item))
                .allMatch(gate -> open.computeIfAbsent(gate, MenuGate::open)))
        .toList();
  }

  /** The address to show this page again; a form's answer leads back to the page of its room. */
  private static String wayBack(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return "/";
    }
    if (!request.getMethod().equals("GET")) {
      int room = path.indexOf('/', 1);
      return room < 0 ? path : path.substring(0, room);
    }
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }
}

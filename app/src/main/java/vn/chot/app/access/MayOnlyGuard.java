package vn.chot.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers 403 where {@link MayOnly} does not name a role of the person. */
@Component
class MayOnlyGuard implements HandlerInterceptor {
  private final CurrentActor current;
  private final Map<HandlerMethod, List<Role>> named = new ConcurrentHashMap<>();

  MayOnlyGuard(CurrentActor current) {
    this.current = current;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    List<Role> roles = named.computeIfAbsent(method, MayOnlyGuard::roles);
    if (roles.isEmpty()
        || current.actor().filter(a -> roles.stream().anyMatch(a::is)).isPresent()) {
      return true;
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
    return false;
  }

  /** The roles named on the method, or else on its class; none where neither names any. */
  private static List<Role> roles(HandlerMethod method) {
    MayOnly only = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), MayOnly.class);
    if (only == null) {
      only = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), MayOnly.class);
    }
    return only == null ? List.of() : List.of(only.value());
  }
}

package vn.chot.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers 403 where {@link MayOnly} does not name a role of the person. */
@Component
class MayOnlyGuard implements HandlerInterceptor {
  private final CurrentActor current;

  MayOnlyGuard(CurrentActor current) {
    this.current = current;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    MayOnly only = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), MayOnly.class);
    if (only == null) {
      only = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), MayOnly.class);
    }
    if (only == null) {
      return true;
    }
    Optional<Actor> actor = current.actor();
    if (actor.isPresent() && Arrays.stream(only.value()).anyMatch(actor.get()::is)) {
      return true;
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
    return false;
  }
}

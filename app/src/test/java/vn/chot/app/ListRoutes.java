package vn.chot.app;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;

/** Lists docs/routes.md: every address, who may use it, and the method that answers. */
final class ListRoutes {
  private static final Set<String> OPEN =
      Set.of("/sign-in", "/sign-in/refused", "/welcome/{token}", "/language", "/error");

  private ListRoutes() {}

  static String markdown(RequestMappingHandlerMapping mappings) {
    TreeSet<String> rows = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (method.getBeanType().getName().startsWith("vn.chot.")) {
            for (String path : info.getPatternValues()) {
              rows.add(row(info, path, method));
            }
          }
        });
    return """
    # Routes

    Listed from the code by `./chot docs`; a test compares. Scripts, styles and icons are below `/static` and
    `/webjars`; `/sign-out` is answered by the security filters.

    | path | verb | who | answered by |
    | --- | --- | --- | --- |
    """
        + String.join("\n", rows)
        + "\n";
  }

  private static String row(RequestMappingInfo info, String path, HandlerMethod method) {
    String verbs =
        info.getMethodsCondition().getMethods().stream()
            .map(Enum::name)
            .sorted()
            .collect(Collectors.joining(" "));
    String answeredBy =
        method.getBeanType().getName().substring("vn.chot.app.".length())
            + "."
            + method.getMethod().getName();
    return "| `%s` | %s | %s | `%s` |"
        .formatted(path, verbs.isEmpty() ? "any" : verbs, who(path, method), answeredBy);
  }

  private static String who(String path, HandlerMethod method) {
    @Nullable MayOnly only =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), MayOnly.class);
    if (only == null) {
      only = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), MayOnly.class);
    }
    if (only != null) {
      return Arrays.stream(only.value()).map(Role::name).sorted().collect(Collectors.joining(", "));
    }
    return OPEN.contains(path) ? "everybody" : "everybody signed in";
  }
}

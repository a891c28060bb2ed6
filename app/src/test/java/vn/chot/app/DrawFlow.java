package vn.chot.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import vn.chot.app.access.Deed;

/** Draws docs/flow.md, the whole reaction table on one page: which act tells what, who hears it. */
final class DrawFlow {
  private DrawFlow() {}

  private record Reaction(Set<String> told, Set<String> heard) {}

  static String markdown() {
    JavaClasses app =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chot.app");
    Map<String, Reaction> reactions = new TreeMap<>();
    for (JavaClass type : app) {
      if (type.isAssignableTo(Deed.class) && !type.isInterface()) {
        reactions.put(name(type), new Reaction(tellers(type), hearers(type, app)));
      }
    }
    StringBuilder page =
        new StringBuilder(
            """
            # Flow

            Drawn from the code by `./chot docs`; a test compares. Every deed is a row of the log, written in the
            transaction of the act that tells it.

            | deed | told by | heard by |
            | --- | --- | --- |
            """);
    reactions.forEach((deed, reaction) ->
        page.append(
            "| `%s` | %s | %s |\n"
                .formatted(deed, joined(reaction.told()), joined(reaction.heard()))));
    return page.toString();
  }

  private static Set<String> tellers(JavaClass deed) {
    TreeSet<String> tellers = new TreeSet<>();
    deed.getConstructors().stream()
        .flatMap(c -> c.getCallsOfSelf().stream())
        .map(call -> call.getOriginOwner())
        .filter(origin -> !origin.equals(deed))
        .forEach(origin -> tellers.add(name(origin)));
    return tellers;
  }

  private static Set<String> hearers(JavaClass deed, JavaClasses app) {
    TreeSet<String> hearers = new TreeSet<>();
    for (JavaClass type : app) {
      for (JavaMethod method : type.getMethods()) {
        boolean listens =
            method.isAnnotatedWith(EventListener.class)
                || method.isMetaAnnotatedWith(EventListener.class);
        if (listens
            && method.getRawParameterTypes().stream()
                .anyMatch(p -> deed.isAssignableTo(p.getName()))) {
          hearers.add(name(type) + "." + method.getName());
        }
      }
    }
    return hearers;
  }

  private static String name(JavaClass type) {
    return type.getName().substring("vn.chot.app.".length()).replace('$', '.');
  }

  private static String joined(Set<String> names) {
    return names.isEmpty() ? "–" : "`" + String.join("`, `", names) + "`";
  }
}

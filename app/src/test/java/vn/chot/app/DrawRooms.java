package vn.chot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws docs/rooms.md: each room's own words, what it depends on, what it shows to others. */
final class DrawRooms {
  private DrawRooms() {}

  static String markdown() {
    ApplicationModules modules = ApplicationModules.of(ChotServer.class);
    StringBuilder page =
        new StringBuilder(
            "# Rooms\n\nDrawn from the code by `./chot docs`; a test compares. A room may depend"
                + " only on rooms above it.\n");
    Map<String, Set<String>> upper = new HashMap<>();
    modules.forEach(room -> upper.put(name(room), upper(room, modules)));
    Map<String, Integer> depths = new HashMap<>();
    List<ApplicationModule> rooms =
        modules.stream()
            .sorted(
                Comparator.<ApplicationModule>comparingInt(m -> depth(name(m), upper, depths))
                    .thenComparing(DrawRooms::name))
            .toList();
    for (ApplicationModule room : rooms) {
      page.append("\n## ").append(room.getIdentifier()).append("\n\n").append(words(room));
      page.append("\n\n- depends on: ").append(joined(upper.getOrDefault(name(room), Set.of())));
      page.append("\n- shows to others: ").append(joined(shown(room))).append('\n');
    }
    return page.toString();
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }

  /** How far a room lies below the first; each is asked once, there are many ways down. */
  private static int depth(
      String room, Map<String, Set<String>> upper, Map<String, Integer> known) {
    Integer before = known.get(room);
    if (before != null) {
      return before;
    }
    int depth =
        upper.getOrDefault(room, Set.of()).stream()
            .mapToInt(above -> depth(above, upper, known) + 1)
            .max()
            .orElse(0);
    known.put(room, depth);
    return depth;
  }

  private static Set<String> upper(ApplicationModule room, ApplicationModules modules) {
    return room.getDirectDependencies(modules, DependencyType.values()).stream()
        .map(ApplicationModuleDependency::getTargetModule)
        .filter(up -> !up.equals(room))
        .map(DrawRooms::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> shown(ApplicationModule room) {
    return room.getBasePackage().stream()
        .filter(type -> type.getPackageName().equals(room.getBasePackage().getName()))
        .filter(type ->
            type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().startsWith("Jte"))
        .map(com.tngtech.archunit.core.domain.JavaClass::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String joined(Set<String> names) {
    return names.isEmpty() ? "nothing" : "`" + String.join("`, `", names) + "`";
  }

  /** What the room's package-info says of it, as plain text. */
  private static String words(ApplicationModule room) {
    Path file =
        Path.of(
            "src/main/java",
            room.getBasePackage().getName().replace('.', '/'),
            "package-info.java");
    try {
      Matcher javadoc =
          Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(Files.readString(file));
      if (!javadoc.find()) {
        throw new IllegalStateException(file + " says nothing of its room");
      }
      return javadoc
          .group(1)
          .replaceAll("(?m)^\\s*\\* ?", "")
          .replaceAll("\\{@(?:link|code)\\s+(?:vn\\.chot\\.[a-z.]*)?([^}]+)\\}", "`$1`")
          .replaceAll("</?p>", "")
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.chot.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which Chốt this is and where it keeps its data unless told otherwise. */
final class Installation {
  private Installation() {}

  /** The version built into the archive; {@code 0.0.0} when run from loose classes. */
  static String version() {
    return Optional.ofNullable(Installation.class.getPackage().getImplementationVersion())
        .orElse("0.0.0");
  }

  /** The folder asked for, else {@code data} beside the launcher. */
  static Path dataFolder(@Nullable Path asked) {
    if (asked != null) {
      return asked.toAbsolutePath().normalize();
    }
    return Path.of(System.getProperty("chot.home", "."), "data").toAbsolutePath().normalize();
  }
}

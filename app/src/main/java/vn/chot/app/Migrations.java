package vn.chot.app;

import ch.qos.logback.classic.Level;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chot.postgres.Database;

/**
 * The one history of the rooms' own tables, as the server keeps it, for the commands that work
 * without the server.
 */
final class Migrations {
  /** The schema that holds the history, and the table in it. */
  static final String SCHEMA = "flyway";

  private Migrations() {}

  /** All of them. */
  static Flyway of(Database database) {
    return upTo(database, "latest");
  }

  /** Those up to a version and no further. */
  static Flyway upTo(Database database, String version) {
    quietly();
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database.url(), database.user(), database.password())
        .locations("classpath:db/migration")
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .target(version)
        .load();
  }

  /** The terminal is for the person; a server that starts afterwards sets its own levels. */
  private static void quietly() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.OFF);
    }
  }

  /** Refuses a database whose tables are not those of this Chốt, newer or older. */
  static void refuseOther(Database database) {
    refuseNewer(database);
    if (of(database).info().pending().length > 0) {
      throw new CommandRefused(
          "Dữ liệu do một Chốt cũ hơn ghi; hãy chạy ./chot run một lần để nâng cấp rồi làm lại.",
          "The data was written by an older Chốt; run ./chot run once to bring it up to date and try"
              + " again.");
    }
  }

  /** Refuses a database whose tables a newer Chốt has already changed. */
  static void refuseNewer(Database database) {
    boolean newer =
        Arrays.stream(of(database).info().all())
            .anyMatch(m -> m.getState().isApplied() && !m.getState().isResolved());
    if (newer) {
      String version = Installation.version();
      throw new CommandRefused(
          "Cơ sở dữ liệu do một Chốt mới hơn bản này ("
              + version
              + ") ghi; hãy dùng bản đó hoặc mới hơn.",
          "The database was written by a Chốt newer than this one ("
              + version
              + "); use that one or a newer.");
    }
  }
}

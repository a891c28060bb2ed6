package vn.chot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/**
 * Restores into an empty database of a real PostgreSQL and an empty folder of files; what fails
 * leaves both empty again.
 */
final class RestoreIntoServer {
  private static final String SCHEMAS =
      """
      select distinct n.nspname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      """;

  private RestoreIntoServer() {}

  /** Nothing was there before, so the answer is always empty. */
  static Optional<Path> restore(BackupFile backup, Database database, Path data, Running running)
      throws Exception {
    DataFolder folder = running.start(() -> DataFolder.take(data, Installation.version()));
    if (!schemas(database).isEmpty() || Files.exists(folder.files())) {
      throw new CommandRefused(
          "Cơ sở dữ liệu ở CHOT_DB_URL hoặc thư mục "
              + folder.files()
              + " đã có dữ liệu; hãy tạo cơ sở dữ liệu trống và thư mục mới rồi khôi phục vào đó.",
          "The database at CHOT_DB_URL or the folder "
              + folder.files()
              + " holds data already; make an empty database and a new folder and restore there.");
    }
    Path files = folder.path().resolve("files.restoring");
    LocalPostgres.discard(files);
    boolean filled = false;
    try {
      FillFromBackup.fill(backup, database, files);
      if (Files.exists(files)) {
        Files.move(files, folder.files(), StandardCopyOption.ATOMIC_MOVE);
      }
      filled = true;
    } finally {
      if (!filled) {
        emptyAgain(database, files);
      }
    }
    return Optional.empty();
  }

  private static void emptyAgain(Database database, Path files) throws SQLException, IOException {
    LocalPostgres.discard(files);
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String schema : schemas(database)) {
        statement.execute("drop schema \"" + schema.replace("\"", "\"\"") + "\" cascade");
      }
    }
  }

  private static List<String> schemas(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(SCHEMAS)) {
      List<String> names = new ArrayList<>();
      while (answer.next()) {
        names.add(answer.getString(1));
      }
      return names;
    }
  }
}

package vn.chot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import vn.chot.postgres.Database;
import vn.chot.postgres.Refill;
import vn.chot.postgres.Snapshot;
import vn.chot.postgres.TableName;

/**
 * Fills an empty database and an empty folder with a backup: tables first made as they were, then
 * the rows, then the files.
 */
final class FillFromBackup {
  private FillFromBackup() {}

  static void fill(BackupFile backup, Database database, Path files)
      throws IOException, SQLException {
    Manifest manifest = backup.manifest();
    makeTables(manifest, database);
    List<Snapshot.Table> tables =
        manifest.tables().stream().map(Manifest.SavedTable::table).toList();
    makeRegisters(tables, database);
    try (Refill refill = Refill.of(database, tables)) {
      for (Manifest.SavedTable saved : manifest.tables()) {
        try (InputStream rows = backup.content(saved.entry())) {
          if (refill.read(saved.table(), rows) != saved.rows()) {
            throw new IOException("another number of rows in " + saved.entry());
          }
        }
      }
      for (Snapshot.Sequence sequence : manifest.sequences()) {
        refill.set(sequence);
      }
      refill.finish();
    }
    for (String entry : manifest.hashes().keySet()) {
      if (entry.startsWith("files/")) {
        place(backup, entry, files);
      }
    }
  }

  private static void makeTables(Manifest manifest, Database database) {
    boolean known = false;
    for (MigrationInfo migration : Migrations.of(database).info().all()) {
      known |=
          migration.getVersion() != null
              && migration.getVersion().getVersion().equals(manifest.migration());
    }
    if (!known) {
      throw new CommandRefused(
          "Bản sao lưu do Chốt "
              + manifest.chot()
              + " ghi với cấu trúc bảng mà bản này không biết; hãy dùng bản đó hoặc mới hơn.",
          "The backup was written by Chốt "
              + manifest.chot()
              + " with tables this one does not know; use that one or a newer.");
    }
    Migrations.upTo(database, manifest.migration()).migrate();
  }

  /**
   * The tables that registers made while the server ran; their indexes follow at the next start.
   */
  private static void makeRegisters(List<Snapshot.Table> tables, Database database)
      throws SQLException {
    List<String> made =
        tables.stream()
            .map(Snapshot.Table::name)
            .filter(table -> table.schema().equals("registers") && table.name().startsWith("of_"))
            .map(TableName::name)
            .toList();
    if (made.isEmpty()) {
      return;
    }
    try (Connection connection = database.connect();
        PreparedStatement make = connection.prepareStatement("select registers.make_table(?)")) {
      for (String table : made) {
        make.setString(1, table);
        make.execute();
      }
    }
  }

  private static void place(BackupFile backup, String entry, Path files) throws IOException {
    Path target = files.resolve(entry.substring("files/".length())).normalize();
    if (!target.startsWith(files)) {
      throw new IOException("a file outside its folder: " + entry);
    }
    Files.createDirectories(target.resolveSibling(""));
    try (InputStream content = backup.content(entry)) {
      Files.copy(content, target);
    }
  }
}

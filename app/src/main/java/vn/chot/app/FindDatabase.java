package vn.chot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/** Finds the database of an installation, whether its server is running or not. */
final class FindDatabase {
  private FindDatabase() {}

  /** The one the environment names, else the folder's; started for this command if it must be. */
  static Database of(Path folder, Running running) throws Exception {
    Optional<Database> named = NamedDatabase.named(System.getenv());
    if (named.isPresent()) {
      return NamedDatabase.fit(named.get());
    }
    if (!Files.exists(folder.resolve("version"))) {
      throw new CommandRefused(
          "Thư mục " + folder + " không có dữ liệu của Chốt; hãy chỉ đúng thư mục bằng --data.",
          "The folder " + folder + " holds no data of Chốt; name the right one with --data.");
    }
    if (!Files.isDirectory(folder.resolve("postgres"))) {
      throw new CommandRefused(
          "Thư mục "
              + folder
              + " dùng một PostgreSQL riêng; hãy đặt CHOT_DB_URL, CHOT_DB_USER, CHOT_DB_PASSWORD như khi"
              + " chạy rồi làm lại.",
          "The folder "
              + folder
              + " goes with a PostgreSQL of its own; set CHOT_DB_URL, CHOT_DB_USER, CHOT_DB_PASSWORD as"
              + " for running and try again.");
    }
    Optional<Database> already = LocalPostgres.running(folder);
    if (already.isPresent()) {
      return already.get();
    }
    DataFolder taken = running.start(() -> DataFolder.take(folder, Installation.version()));
    return running.start(() -> LocalPostgres.open(taken, () -> {})).database();
  }
}

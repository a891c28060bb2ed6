package vn.chot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.LocalPostgres;

/**
 * Restores into a data folder with a PostgreSQL of its own: a whole new folder is made beside it
 * and takes its place only when it is complete.
 */
final class RestoreIntoFolder {
  private RestoreIntoFolder() {}

  /** Answers where the folder that was there before is kept. */
  static Optional<Path> restore(BackupFile backup, Path folder, boolean replace, Running running)
      throws Exception {
    boolean taken = Files.isDirectory(folder) && !empty(folder);
    if (taken && !replace) {
      throw new CommandRefused(
          "Thư mục "
              + folder
              + " đã có dữ liệu; hãy chọn thư mục mới bằng --data, hoặc thêm --replace (dữ liệu cũ được giữ lại bên cạnh).",
          "The folder "
              + folder
              + " holds data already; choose a new one with --data, or add --replace (the old data are kept beside it).");
    }
    Path place =
        taken
            ? running.start(() -> DataFolder.take(folder, Installation.version())).path()
            : folder;
    Path fresh = place.resolveSibling(place.getFileName() + ".restoring");
    DataFolder.take(fresh, Installation.version()).close();
    LocalPostgres.discard(fresh);
    try {
      fill(backup, fresh, running);
      return swap(place, fresh, taken);
    } finally {
      LocalPostgres.discard(fresh);
    }
  }

  private static void fill(BackupFile backup, Path fresh, Running running) throws Exception {
    DataFolder folder = running.start(() -> DataFolder.take(fresh, Installation.version()));
    try (LocalPostgres postgres = running.start(() -> LocalPostgres.open(folder, () -> {}))) {
      FillFromBackup.fill(backup, postgres.database(), folder.files());
    } finally {
      folder.close();
    }
  }

  private static Optional<Path> swap(Path place, Path fresh, boolean taken) throws IOException {
    if (!taken) {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    }
    Path before = unused(place);
    Files.move(place, before, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    return Optional.of(before);
  }

  private static Path unused(Path place) {
    Path before = place.resolveSibling(place.getFileName() + ".before-restore");
    for (int i = 2; Files.exists(before); i++) {
      before = place.resolveSibling(place.getFileName() + ".before-restore-" + i);
    }
    return before;
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}

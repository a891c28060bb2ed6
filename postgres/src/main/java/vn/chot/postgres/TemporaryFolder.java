package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a cluster that lives no longer than its process. */
final class TemporaryFolder {
  private static final String NAME = "chot-temporary-postgres-";

  private TemporaryFolder() {}

  /**
   * A new folder, named by this process; those left by processes that were killed are cleared
   * first.
   */
  static Path make() throws IOException {
    Path all = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> found = Files.newDirectoryStream(all, NAME + "*")) {
      for (Path old : found) {
        sweep(old);
      }
    }
    Path folder = all.resolve(NAME + ProcessHandle.current().pid());
    return Files.createDirectory(folder).toRealPath();
  }

  /** Stops the cluster without ado and removes its folder. */
  static void drop(Cluster cluster, Path folder) {
    try {
      cluster.stop("immediate", 10);
      RemoveFolder.remove(folder);
    } catch (IOException e) {
      System.getLogger(TemporaryFolder.class.getName())
          .log(System.Logger.Level.WARNING, "left behind: " + folder);
    }
  }

  private static void sweep(Path folder) throws IOException {
    String pid = folder.getFileName().toString().substring(NAME.length());
    boolean ofAnother =
        pid.matches("[0-9]{1,9}")
            && Long.parseLong(pid) != ProcessHandle.current().pid()
            && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    if (ofAnother || !Files.isWritable(folder)) {
      return;
    }
    LocalPostgres.discard(folder);
  }
}

package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files the index is kept in: {@code <greatest change>.trace} in a folder of their own. */
final class SnapshotFiles {
  private static final String NAME = "[0-9]{1,10}\\.trace";

  private SnapshotFiles() {}

  static Path file(Path folder, int change) {
    return folder.resolve(change + ".trace");
  }

  static int change(Path file) {
    String name = file.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }

  static Optional<Path> newest(Path folder) throws IOException {
    return all(folder).stream().max(Comparator.comparingInt(SnapshotFiles::change));
  }

  /** Leaves the file of that change alone in the folder. */
  static void keepOnly(Path folder, int change) throws IOException {
    for (Path file : all(folder)) {
      if (change(file) != change) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(NAME)).toList();
    }
  }
}

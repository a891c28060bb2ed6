package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** Brings in lists, crosswalks and boundaries that lie in files and folders of this machine. */
@Component
public class BringInFolders {
  private final ImportGround importGround;

  BringInFolders(ImportGround importGround) {
    this.importGround = importGround;
  }

  /**
   * Brings them in as one delivery.
   *
   * @param paths files, ZIP files and folders with all below them
   * @param otherwise the first day of files that bear none; null as {@link ImportGround} says
   * @param source who drew the boundaries; may be empty
   * @param dry whether to only tell what would come of it
   */
  public GroundImport bringIn(
      Actor actor, List<Path> paths, @Nullable LocalDate otherwise, String source, boolean dry)
      throws IOException {
    try (OpenDelivery opened = new OpenDelivery()) {
      List<Delivered> files = new ArrayList<>();
      List<GroundImport.Part> unread = new ArrayList<>();
      for (Path path : paths) {
        for (Path file : below(path)) {
          String name = path.equals(file) ? path.getFileName().toString() : name(path, file);
          if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            zip(opened, name, file).ifPresent(why -> unread.add(unreadable(name, why)));
          } else {
            files.add(new Delivered(name, file));
          }
        }
      }
      files.addAll(opened.files());
      GroundImport outcome = importGround.bringIn(actor, files, otherwise, source, dry);
      unread.addAll(outcome.parts());
      return new GroundImport(outcome.stored(), unread);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static Optional<Refusal> zip(OpenDelivery opened, String name, Path file)
      throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return opened.add(name, content);
    }
  }

  private static GroundImport.Part unreadable(String name, Refusal why) {
    return new GroundImport.Unreadable(name, why);
  }

  private static List<Path> below(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}

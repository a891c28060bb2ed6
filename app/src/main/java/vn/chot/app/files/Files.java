package vn.chot.app.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** The originals: put one in, get one out. */
@Component
public class Files {

  private final Folder folder;
  private final StoredFiles rows;
  private final Clock clock;

  Files(@Value("${chot.data}") Path data, StoredFiles rows, Clock clock) {
    this.folder = new Folder(data.resolve("files"));
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Keeps a content: on the disk now, its row with the caller's transaction. Should that fail, only
   * a content without a row is left, which harms nobody.
   *
   * @param name the name it came under; a path and anything a name may not hold are taken off
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredFile keep(Actor actor, String name, byte[] content) {
    ContentType type = ContentType.of(content);
    StoredFile file =
        new StoredFile(
            UUID.randomUUID(),
            folder.put(content),
            FileName.safe(name, type),
            type,
            content.length,
            actor.id(),
            clock.instant());
    rows.add(file);
    return file;
  }

  /** The file with this identity. */
  public Optional<StoredFile> byId(UUID id) {
    return rows.byId(id);
  }

  /**
   * The file's content, checked against its hash.
   *
   * @throws java.io.UncheckedIOException when the disk no longer holds what was stored
   */
  public byte[] content(StoredFile file) {
    return folder.content(file.sha256());
  }

  /** Removes unfinished contents that have lain for an hour; returns how many. */
  int sweep() {
    return folder.sweep(clock.instant().minusSeconds(3600));
  }
}

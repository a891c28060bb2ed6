package vn.chot.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of contents: {@code ab/abcdef….} holds the bytes whose SHA-256 begins with "ab". A
 * content appears under its name whole or not at all, and is on the disk before anybody learns of
 * it; it never changes afterwards.
 */
final class Folder {

  private static final String UNFINISHED = ".part";

  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  /** Puts a content into the folder, over itself when it is there; returns its hash. */
  String put(byte[] content) {
    String sha256 = Sha256.of(content);
    Path place = place(sha256);
    try {
      Path folder = root.resolve(sha256.substring(0, 2));
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
      write(unfinished, content);
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      force(root);
      return sha256;
    } catch (IOException e) {
      throw new UncheckedIOException("the content could not be stored", e);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Brings a folder's own entries to the disk, where the system lets a folder be opened. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException systemDoesNotOpenFolders) {
      return;
    }
  }

  /**
   * The content with this hash.
   *
   * @throws UncheckedIOException when it is missing or no longer what was stored
   */
  byte[] content(String sha256) {
    try {
      byte[] content = Files.readAllBytes(place(sha256));
      if (!Sha256.of(content).equals(sha256)) {
        throw new IOException("content " + sha256 + " has changed on the disk");
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes unfinished contents that lay untouched since before the given moment. Finished ones
   * stay even when no row is known: this folder may be looked at through another database, and a
   * content without a row harms nobody.
   *
   * @return how many were removed
   */
  int sweep(Instant untouchedSince) {
    if (Files.notExists(root)) {
      return 0;
    }
    int removed = 0;
    try (Stream<Path> all = Files.walk(root, 2)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        boolean left = Files.getLastModifiedTime(file).toInstant().isBefore(untouchedSince);
        if (left && file.getFileName().toString().endsWith(UNFINISHED)) {
          Files.deleteIfExists(file);
          removed++;
        }
      }
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of contents could not be swept", e);
    }
  }

  private Path place(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256");
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}

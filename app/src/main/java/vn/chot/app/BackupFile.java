package vn.chot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that was read once from end to end and found whole: every entry is there, as it was
 * written.
 */
final class BackupFile implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Opens a backup and checks all of it; refuses one that is damaged or of a newer Chốt. */
  static BackupFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CommandRefused(
          "Không đọc được tệp sao lưu " + file + "; hãy kiểm tra đường dẫn và quyền đọc.",
          "Cannot read the backup " + file + "; check its path and permissions.");
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw damaged(file, e);
    }
    try {
      BackupFile backup = new BackupFile(zip, manifest(zip, file));
      backup.refuseChanged(file);
      return backup;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e instanceof IOException io ? damaged(file, io) : (RuntimeException) e;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream content(String entry) throws IOException {
    return zip.getInputStream(zip.getEntry(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Manifest manifest(ZipFile zip, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new IOException("no manifest");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest = JsonMapper.shared().readValue(in, Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new CommandRefused(
            "Tệp sao lưu "
                + file
                + " do Chốt "
                + manifest.chot()
                + " ghi, mới hơn bản này; hãy dùng bản đó hoặc mới hơn.",
            "The backup "
                + file
                + " was written by Chốt "
                + manifest.chot()
                + ", newer than this one; use that one or a newer.");
      }
      return manifest;
    } catch (JacksonException e) {
      throw new IOException("manifest cannot be read", e);
    }
  }

  private void refuseChanged(Path file) throws IOException {
    Set<String> found = new TreeSet<>();
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> !name.equals(Manifest.ENTRY))
        .forEach(found::add);
    if (!found.equals(manifest.hashes().keySet())) {
      throw damaged(file, new IOException("entries are missing or were added"));
    }
    try {
      for (String name : found) {
        try (InputStream in = content(name)) {
          if (!Sha256.of(in).equals(manifest.hashes().get(name))) {
            throw damaged(file, new IOException(name));
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw damaged(file, e);
    }
  }

  private static CommandRefused damaged(Path file, Exception why) {
    return new CommandRefused(
        "Tệp sao lưu "
            + file
            + " bị hỏng hoặc không phải bản sao lưu của Chốt ("
            + why.getMessage()
            + "); không có gì bị thay đổi.",
        "The backup "
            + file
            + " is damaged or no backup of Chốt ("
            + why.getMessage()
            + "); nothing was changed.");
  }
}

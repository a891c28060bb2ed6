package vn.chot.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.postgres.Database;
import vn.chot.postgres.Snapshot;
import vn.chot.postgres.TableName;

/**
 * Writes everything an installation knows, tables and stored files, into one zip file, whole or not
 * at all.
 */
final class WriteBackup {
  private final ZipOutputStream zip;
  private final SortedMap<String, String> hashes = new TreeMap<>();

  private WriteBackup(ZipOutputStream zip) {
    this.zip = zip;
  }

  /** Writes the backup; the file appears under its name only when it is complete and on disk. */
  static Manifest write(Database database, Path files, Path target, Instant now)
      throws IOException, SQLException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Manifest manifest;
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
          ZipOutputStream zip =
              new ZipOutputStream(
                  new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
        manifest = new WriteBackup(zip).all(database, files, now);
        zip.finish();
        zip.flush();
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Manifest all(Database database, Path files, Instant now)
      throws IOException, SQLException {
    List<Manifest.SavedTable> tables = new ArrayList<>();
    try (Snapshot snapshot = Snapshot.of(database)) {
      for (Snapshot.Table table : snapshot.tables()) {
        String entry = "tables/" + table.name().schema() + "." + table.name().name();
        long[] rows = new long[1];
        entry(entry, out -> rows[0] = snapshot.write(table, out));
        tables.add(new Manifest.SavedTable(table, entry, rows[0]));
      }
      // the files come after the view was taken: a stored file is written before the row that names
      // it
      for (Path file : stored(files)) {
        entry(
            "files/" + files.relativize(file).toString().replace('\\', '/'),
            out -> Files.copy(file, out));
      }
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              Installation.version(),
              now,
              snapshot.version(),
              snapshot.migration(new TableName(Migrations.SCHEMA, "flyway_schema_history")),
              tables,
              snapshot.sequences(),
              hashes);
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      zip.closeEntry();
      return manifest;
    }
  }

  private static List<Path> stored(Path files) throws IOException {
    if (!Files.isDirectory(files)) {
      return List.of();
    }
    try (Stream<Path> walked = Files.walk(files)) {
      return walked
          .filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".part"))
          .sorted()
          .toList();
    }
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException, SQLException;
  }

  private void entry(String name, Content content) throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(name));
    MessageDigest digest = Sha256.begin();
    content.writeTo(new DigestOutputStream(new EntryOnly(zip), digest));
    zip.closeEntry();
    hashes.put(name, HexFormat.of().formatHex(digest.digest()));
  }
}

package vn.chot.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once for each account of the machine into a folder named by the
 * hash of what was packed.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {
  /** The major version packed; a data folder of another one cannot be read. */
  static final String MAJOR = "17";

  /** The programs for this machine; unpacks them the first time (about two seconds). */
  static Binaries unpacked() throws IOException {
    String packed = packedName();
    Path home = cache().resolve("postgresql-" + MAJOR + "-" + fingerprint(packed));
    if (!Files.isDirectory(home)) {
      unpack(packed, home);
    }
    return new Binaries(home);
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static String packedName() {
    String system =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> System.getProperty("os.arch");
        };
    return "/postgres-" + system + "-" + machine + ".txz";
  }

  private static InputStream open(String packed) {
    InputStream found = Binaries.class.getResourceAsStream(packed);
    if (found == null) {
      throw notPacked(packed);
    }
    return found;
  }

  private static PostgresRefused notPacked(String packed) {
    return new PostgresRefused(
        "Không có PostgreSQL kèm theo cho loại máy này ("
            + packed
            + "); hãy đặt CHOT_DB_URL tới một PostgreSQL 15 trở lên.",
        "No PostgreSQL is packed for this kind of machine ("
            + packed
            + "); point CHOT_DB_URL at a PostgreSQL 15 or newer.");
  }

  /**
   * Names what is packed by its checksum and length in the archive's directory, without reading it.
   */
  private static String fingerprint(String packed) throws IOException {
    URL found = Binaries.class.getResource(packed);
    if (found == null) {
      throw notPacked(packed);
    }
    URLConnection connection = found.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection jar) {
      try (JarFile archive = jar.getJarFile()) {
        ZipEntry entry = archive.getEntry(jar.getEntryName());
        return "%08x-%x".formatted(entry.getCrc(), entry.getSize());
      }
    }
    return "%x-%x".formatted(connection.getLastModified(), connection.getContentLengthLong());
  }

  private static Path cache() {
    String chosen = System.getProperty("chot.cache");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache != null && cache.startsWith("/")
            ? Path.of(cache)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("chot").toAbsolutePath();
  }

  private static void unpack(String packed, Path home) throws IOException {
    Path cache = home.resolveSibling("");
    try {
      Files.createDirectories(
          cache,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new PostgresRefused(
          "Không ghi được thư mục "
              + cache
              + " để giải nén PostgreSQL; hãy sửa quyền hoặc đặt XDG_CACHE_HOME.",
          "Cannot write "
              + cache
              + " to unpack PostgreSQL; mend its permissions or set XDG_CACHE_HOME.",
          e);
    }
    Path part = Files.createTempDirectory(cache, home.getFileName() + ".part-");
    try {
      try (InputStream in = open(packed);
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          place(entry, tar, part);
        }
      }
      Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      RemoveFolder.remove(part);
    } catch (IOException | RuntimeException e) {
      RemoveFolder.remove(part);
      throw e;
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an entry outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    boolean runs = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }
}

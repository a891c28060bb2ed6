package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.chot.app.pages.Refusal;

/** The files of a delivery in a folder of their own, ZIP files opened; closing removes them. */
final class OpenDelivery implements AutoCloseable {
  private static final int MOST_FILES = 300;
  private static final long MOST_BYTES = 256L << 20;

  private final Path folder;
  private final List<Delivered> files = new ArrayList<>();
  private final List<KeptDeliveries.Sent> sent = new ArrayList<>();
  private long bytes;

  OpenDelivery() throws IOException {
    folder = Files.createTempDirectory("chot-ground-");
  }

  Path folder() {
    return folder;
  }

  List<Delivered> files() {
    return files;
  }

  /** The files as they were sent, ZIP files closed. */
  List<KeptDeliveries.Sent> sent() {
    return sent;
  }

  /** Adds a file, or all files of a ZIP; why not, if so. */
  Optional<Refusal> add(String name, InputStream content) throws IOException {
    Path kept = Files.createTempFile(folder, "in-", "");
    if (!copied(content, kept)) {
      return Optional.of(tooMuch());
    }
    sent.add(new KeptDeliveries.Sent(name, kept));
    if (!isZip(name, kept)) {
      files.add(new Delivered(name, kept));
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
        String inner = entry.getName();
        if (!entry.isDirectory() && !inner.startsWith("__MACOSX") && !inner.contains("/.")) {
          Path file = Files.createTempFile(folder, "zip-", "");
          if (files.size() >= MOST_FILES || !copied(zip.getInputStream(entry), file)) {
            return Optional.of(tooMuch());
          }
          files.add(new Delivered(inner, file));
        }
      }
      return Optional.empty();
    } catch (ZipException | IllegalArgumentException e) {
      return Optional.of(
          Refusal.of(
              "ground-zip",
              "Tệp “" + name + "” bị hỏng hoặc không phải ZIP. Hãy nén lại rồi gửi.",
              "“" + name + "” is damaged or no ZIP. Pack it again and send it."));
    }
  }

  private static boolean isZip(String name, Path file) throws IOException {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip")
        || (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && begins(file));
  }

  private static boolean begins(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    }
  }

  private boolean copied(InputStream content, Path to) throws IOException {
    byte[] part = new byte[1 << 16];
    try (content;
        OutputStream out = Files.newOutputStream(to)) {
      for (int more = content.read(part); more >= 0; more = content.read(part)) {
        bytes += more;
        if (bytes > MOST_BYTES) {
          return false;
        }
        out.write(part, 0, more);
      }
    }
    return true;
  }

  private static Refusal tooMuch() {
    return Refusal.of(
        "ground-too-much",
        "Quá nhiều: nhiều nhất 300 tệp và 256 MB sau khi giải nén. Hãy gửi làm nhiều lần.",
        "Too much: at most 300 files and 256 MB unpacked. Send it in several parts.");
  }

  @Override
  public void close() throws IOException {
    try (var kept = Files.list(folder)) {
      for (Path file : kept.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}

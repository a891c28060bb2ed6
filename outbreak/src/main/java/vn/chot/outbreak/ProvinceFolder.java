package vn.chot.outbreak;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder a province is written to: new or empty; one hash runs over all files in the order in
 * which they are written.
 */
final class ProvinceFolder {
  private final Path folder;
  private final boolean made;
  private final MessageDigest digest;
  private final List<Path> written = new ArrayList<>();

  private ProvinceFolder(Path folder, boolean made) {
    this.folder = folder;
    this.made = made;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes a folder, or refuses one that holds something, cannot be written or has no room for so
   * many bytes.
   */
  static ProvinceFolder taken(Path folder, long bytes) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ProvinceRefused(
          folder + " là tệp, không phải thư mục; hãy chọn tên khác (--out).",
          folder + " is a file, not a folder; choose another name (--out).");
    }
    boolean made = !Files.exists(folder);
    try {
      Files.createDirectories(folder);
      ProvinceFolder taken = new ProvinceFolder(folder, made);
      taken.refuseFull();
      taken.refuseNarrow(bytes);
      return taken;
    } catch (IOException e) {
      throw unwritable(folder);
    }
  }

  private void refuseFull() throws IOException {
    try (Stream<Path> held = Files.list(folder)) {
      if (held.findAny().isPresent()) {
        throw new ProvinceRefused(
            "Thư mục "
                + folder
                + " không trống; hãy chọn thư mục mới (--out) để không ghi đè dữ liệu cũ.",
            "The folder "
                + folder
                + " is not empty; choose a new one (--out) so that nothing is overwritten.");
      }
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder);
    }
  }

  private void refuseNarrow(long bytes) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < bytes) {
      undo();
      String sizes = (bytes >> 20) + " MB, " + (free >> 20) + " MB";
      throw new ProvinceRefused(
          "Không đủ chỗ trống ở " + folder + " (cần, còn: " + sizes + "); hãy chọn ổ khác (--out).",
          "Not enough room at " + folder + " (needed, free: " + sizes + "); choose another disk.");
    }
  }

  private static ProvinceRefused unwritable(Path folder) {
    return new ProvinceRefused(
        "Không ghi được vào thư mục "
            + folder
            + "; hãy kiểm tra quyền ghi hoặc chọn thư mục khác (--out).",
        "Cannot write the folder " + folder + "; check its permissions or choose another (--out).");
  }

  /** The next file. */
  OutputStream file(String name) throws IOException {
    Path file = folder.resolve(name);
    written.add(file);
    return new BufferedOutputStream(new Hashed(Files.newOutputStream(file), digest), 1 << 16);
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Removes what was written, and the folder if it was made for it, after a failure. */
  void undo() {
    written.forEach(ProvinceFolder::remove);
    if (made) {
      remove(folder);
    }
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // what cannot be removed stays; the failure that led here is told
    }
  }

  private static final class Hashed extends FilterOutputStream {
    private final MessageDigest digest;

    Hashed(OutputStream out, MessageDigest digest) {
      super(out);
      this.digest = digest;
    }

    @Override
    public void write(int value) throws IOException {
      digest.update((byte) value);
      out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      digest.update(bytes, from, length);
      out.write(bytes, from, length);
    }
  }
}

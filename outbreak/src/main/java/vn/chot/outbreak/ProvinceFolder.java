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
  private final MessageDigest digest;
  private final List<Path> written = new ArrayList<>();

  private ProvinceFolder(Path folder) {
    this.folder = folder;
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
    try {
      Files.createDirectories(folder);
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
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < bytes) {
        throw new ProvinceRefused(
            "Không đủ chỗ trống ở "
                + folder
                + ": cần khoảng "
                + (bytes >> 20)
                + " MB, còn "
                + (free >> 20)
                + " MB.",
            "Not enough room at "
                + folder
                + ": about "
                + (bytes >> 20)
                + " MB are needed, "
                + (free >> 20)
                + " MB are free.");
      }
    } catch (IOException e) {
      throw unwritable(folder);
    }
    return new ProvinceFolder(folder);
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

  /** Removes what was written, after a failure. */
  void undo() {
    for (Path file : written) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // what cannot be removed stays; the failure that led here is told
      }
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

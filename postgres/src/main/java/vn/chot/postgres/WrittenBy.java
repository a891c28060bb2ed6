package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The newest version of Chốt that has written a data folder, kept in its file {@code version}. */
final class WrittenBy {
  private WrittenBy() {}

  /**
   * Refuses a folder that a newer Chốt has written; otherwise marks it as written by this version.
   */
  static void refuseNewer(Path folder, String version) throws IOException {
    Path mark = folder.resolve("version");
    String before = Files.exists(mark) ? Files.readString(mark).strip() : "";
    if (before.equals(version)) {
      return;
    }
    if (!before.isEmpty() && compare(before, version) > 0) {
      throw new PostgresRefused(
          "Thư mục dữ liệu "
              + folder
              + " do Chốt "
              + before
              + " ghi, mới hơn bản này ("
              + version
              + "); hãy dùng bản đó hoặc mới hơn.",
          "The data folder "
              + folder
              + " was written by Chốt "
              + before
              + ", newer than this one ("
              + version
              + "); use that version or a newer one.");
    }
    WriteWhole.write(mark, version + "\n");
  }

  /** Compares versions number by number; {@code 0.10.0} is newer than {@code 0.9.1}. */
  static int compare(String one, String other) {
    return Arrays.compare(numbers(one), numbers(other));
  }

  private static int[] numbers(String version) {
    int[] numbers = new int[4];
    String[] parts = version.split("[^0-9]+", -1);
    for (int i = 0; i < numbers.length && i < parts.length; i++) {
      numbers[i] = parts[i].isEmpty() || parts[i].length() > 9 ? 0 : Integer.parseInt(parts[i]);
    }
    return numbers;
  }
}

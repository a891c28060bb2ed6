package vn.chot.document;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes the largest file, in bytes
 * @param characters the longest text, in UTF-16 units
 * @param pages the longest PDF, in pages
 * @param unpackedBytes the most that all compressed parts together may unpack to, in bytes
 */
public record FileLimits(int bytes, int characters, int pages, long unpackedBytes) {

  private static final int MEGABYTE = 1 << 20;

  /** Refuses limits under which nothing could be read. */
  public FileLimits {
    if (bytes < 1 || characters < 1 || pages < 1 || unpackedBytes < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /**
   * The usual limits: files of 20 MB, texts of 2 million characters, 500 pages, 32 MB unpacked:
   * what two readers at a time can hold in the heap that the launcher gives.
   */
  public static FileLimits usual() {
    return new FileLimits(20 * MEGABYTE, 2 * MEGABYTE, 500, 32L * MEGABYTE);
  }
}

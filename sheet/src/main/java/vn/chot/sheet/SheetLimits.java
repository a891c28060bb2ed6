package vn.chot.sheet;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes the largest file, in bytes
 * @param unpackedBytes the most that the parts of an XLSX may unpack to together, in bytes
 * @param rows the most rows with content on one sheet, the header among them
 * @param columns the rightmost column that may hold anything, counted from 1
 * @param cellLength the longest text of one cell, in UTF-16 units
 */
public record SheetLimits(long bytes, long unpackedBytes, int rows, int columns, int cellLength) {

  private static final long MEGABYTE = 1 << 20;

  /** Refuses limits under which nothing could be read. */
  public SheetLimits {
    if (bytes < 1 || unpackedBytes < 1 || rows < 1 || columns < 1 || cellLength < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /** For lists a person keeps: 10 MB, 128 MB unpacked, 50,000 rows, 200 columns. */
  public static SheetLimits usual() {
    return new SheetLimits(10 * MEGABYTE, 128 * MEGABYTE, 50_000, 200, CellText.LONGEST);
  }

  /** For full exports of another system: 200 MB, 2 GB unpacked, 1,048,576 rows, 200 columns. */
  public static SheetLimits large() {
    return new SheetLimits(
        200 * MEGABYTE, 2048 * MEGABYTE, WriteXlsx.MOST_ROWS, 200, CellText.LONGEST);
  }
}

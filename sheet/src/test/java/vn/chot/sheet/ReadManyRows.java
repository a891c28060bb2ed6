package vn.chot.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of tasks and counts its rows: file. */
final class ReadManyRows {

  private ReadManyRows() {}

  public static void main(String[] arguments) throws IOException {
    long began = System.nanoTime();
    Path path = Path.of(arguments[0]);
    long[] letters = new long[1];
    Reading reading;
    try (SheetFile file =
        ((SheetFile.Opening.Opened) SheetFile.open(path, SheetLimits.large())).file()) {
      reading =
          file.read(
              "Nhiệm vụ",
              List.of(Column.needed("task", "Việc"), Column.needed("due", "Hạn")),
              row -> letters[0] += row.text("task").length());
    }
    System.out.printf(
        "%d rows, %.1f s, %d MB of heap at the most, %d KB of file, %d letters%n",
        ((Reading.Done) reading).rows(),
        (System.nanoTime() - began) / 1e9,
        SmallHeap.peak(),
        Files.size(path) >> 10,
        letters[0]);
  }
}

package vn.chot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table of who may do what out of a document, cell by cell. */
public final class RightsTable {
  private RightsTable() {}

  /** One cell: a person, a column, what is expected. */
  public record Cell(String who, String login, String column, String expected) {
    @Override
    public String toString() {
      return who + ": " + column + " " + expected;
    }
  }

  /** The cells of a document's only table. */
  public static Stream<Cell> of(Path document) throws IOException {
    return cells(Files.readString(document));
  }

  /** The cells of the table below a heading. */
  public static Stream<Cell> below(String heading, Path document) throws IOException {
    return cells(Files.readString(document).split(heading + "\n", 2)[1].split("\n## ", 2)[0]);
  }

  private static Stream<Cell> cells(String text) {
    List<List<String>> rows =
        text.lines()
            .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
            .map(line ->
                Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                    .map(String::strip)
                    .toList())
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 2; i < row.size(); i++) {
        cells.add(new Cell(row.get(0), row.get(1), rows.getFirst().get(i), row.get(i)));
      }
    }
    return cells.stream();
  }
}

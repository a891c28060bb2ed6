package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of the head: in a table what stands between two bars, elsewhere a line and what it is
 * wrapped into.
 *
 * @param text what it says
 * @param lines the lines it is made of
 */
record Cell(Passage text, List<Line> lines) {

  static List<Cell> of(List<Line> head) {
    List<Cell> cells = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    boolean table = head.stream().anyMatch(Line::afterBar);
    for (Line line : head) {
      boolean goesOn =
          !line.afterBar() && (table || (!open.isEmpty() && goesOn(open.getLast(), line)));
      if (!open.isEmpty() && !goesOn) {
        cells.add(close(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      cells.add(close(open));
    }
    return cells;
  }

  /**
   * Outside tables a line goes on when the next begins in small letters, or both are capitals of
   * one name.
   */
  private static boolean goesOn(Line before, Line line) {
    if (line.afterBlank()) {
      return false;
    }
    char first = line.words().charAt(0);
    boolean date =
        line.words().contains("ngày")
            || line.words().contains("Số")
            || line.words().startsWith("V/v");
    return (Character.isLowerCase(first) && !before.isCapitals())
        || (before.words().contains("V/v") && !date && !line.isCapitals())
        || before.words().matches(".*ngày \\d{0,2} ?")
        || (!date && !line.isCapitals() && before.words().startsWith("V/v"));
  }

  private static Cell close(List<Line> lines) {
    return new Cell(Passage.join(lines.stream().map(Line::text).toList()), List.copyOf(lines));
  }
}

package vn.chot.sheet;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** Column widths told by the header and the first rows, since all rows are never in memory. */
final class ColumnWidths {

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int ROWS_LOOKED_AT = 500;

  /** A width is counted in 1/256 of a character. */
  private static final int UNIT = 256;

  private final int[] widest;
  private int rows;

  ColumnWidths(List<String> header) {
    widest = new int[header.size()];
    Arrays.fill(widest, NARROWEST);
    for (int i = 0; i < widest.length; i++) {
      // a long title is wrapped into lines
      widest[i] = Math.max(NARROWEST, Math.min(header.get(i).length() + 4, WIDEST / 2));
    }
  }

  void look(List<Cell> cells) {
    if (rows++ >= ROWS_LOOKED_AT) {
      return;
    }
    for (int i = 0; i < Math.min(widest.length, cells.size()); i++) {
      int length = cells.get(i).shown().length() + 2;
      widest[i] = Math.clamp(length, widest[i], WIDEST);
    }
  }

  void apply(Sheet sheet) {
    for (int i = 0; i < widest.length; i++) {
      sheet.setColumnWidth(i, widest[i] * UNIT);
    }
  }
}

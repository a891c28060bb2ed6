package vn.chot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lays a table out as lines. A table that only arranges a page, like the heading of a paper with
 * the issuer beside the national name or the recipients beside the signature, becomes the lines of
 * its cells, row by row; a table of data becomes a line {@code | a | b |} a row.
 */
final class LayTable {

  /** What stands in the cells of tables that arrange the heading and the end of a paper. */
  private static final Pattern ARRANGING =
      Pattern.compile("CỘNG H(ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|NƠI NHẬN|KÍNH GỬI|ĐỘC LẬP");

  private static final Set<String> NO_LINE = Set.of("", "none", "nil");

  private final WordDocument document;
  private final Unwrap unwrap;

  LayTable(WordDocument document) {
    this.document = document;
    this.unwrap = new Unwrap(document.findings());
  }

  List<String> lines(Element table) throws BrokenFile {
    List<List<List<String>>> rows = new ArrayList<>();
    for (Element row : unwrap.content(table)) {
      if (row.is("w:tr") && !isDeleted(row.child("w:trPr"), "w:del")) {
        rows.add(cells(row));
      }
    }
    List<String> lines = new ArrayList<>();
    boolean arranging = isArranging(rows, table.child("w:tblPr"));
    for (List<List<String>> row : rows) {
      if (arranging) {
        row.forEach(lines::addAll);
      } else {
        lines.add(dataRow(row));
      }
    }
    return lines;
  }

  private List<List<String>> cells(Element row) throws BrokenFile {
    List<List<String>> cells = new ArrayList<>();
    for (Element cell : unwrap.content(row)) {
      if (cell.is("w:tc") && !isDeleted(cell.child("w:tcPr"), "w:cellDel")) {
        cells.add(new ReadStory(document).read(cell).all());
      }
    }
    return cells;
  }

  private boolean isDeleted(Element properties, String mark) {
    boolean deleted = properties.has(mark);
    document.findings().changesTracked |= deleted;
    return deleted;
  }

  private static String dataRow(List<List<String>> row) {
    StringBuilder line = new StringBuilder("|");
    for (List<String> cell : row) {
      String text = String.join(" ", cell).replace('\t', ' ').strip();
      line.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
    }
    return line.toString();
  }

  private boolean isArranging(List<List<List<String>>> rows, Element properties) {
    int widest = 0;
    for (List<List<String>> row : rows) {
      int filled = 0;
      for (List<String> cell : row) {
        if (cell.stream().anyMatch(l -> ARRANGING.matcher(l.toUpperCase(Locale.ROOT)).find())) {
          return true;
        }
        filled += cell.stream().allMatch(String::isBlank) ? 0 : 1;
      }
      widest = Math.max(widest, filled);
    }
    return widest <= 1 || (widest == 2 && !isRuled(properties));
  }

  /** Whether lines are drawn between the cells, by the table itself or else by its style. */
  private boolean isRuled(Element properties) {
    if (properties.has("w:tblBorders")) {
      return isRuledBy(properties.child("w:tblBorders"));
    }
    for (Element style : document.styles().chain(properties.child("w:tblStyle").val())) {
      if (style.child("w:tblPr").has("w:tblBorders")) {
        return isRuledBy(style.child("w:tblPr").child("w:tblBorders"));
      }
    }
    return false;
  }

  private static boolean isRuledBy(Element borders) {
    return !NO_LINE.contains(borders.child("w:insideH").val())
        || !NO_LINE.contains(borders.child("w:insideV").val());
  }
}

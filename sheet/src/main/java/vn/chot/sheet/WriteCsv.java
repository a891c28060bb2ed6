package vn.chot.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one table as CSV (RFC 4180). */
final class WriteCsv implements SheetWriter {

  private final Writer out;
  private boolean begun;

  WriteCsv(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void sheet(SheetHead head) throws IOException {
    if (begun) {
      throw new IllegalStateException("a CSV holds one sheet");
    }
    begun = true;
    out.write('\ufeff');
    for (String title : head.titles()) {
      row(List.of(Cell.of(title)));
    }
    row(head.columns().stream().map(Cell::of).toList());
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    boolean first = true;
    for (Cell cell : cells) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write(field(cell));
    }
    out.write("\r\n");
  }

  private static String field(Cell cell) {
    String shown =
        cell instanceof Cell.Text text
            ? HarmlessText.quoted(CellText.legal(text.value()))
            : cell.shown();
    return needsQuotes(shown) ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (",;\t\"\r\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.startsWith(" ") || text.endsWith(" ");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  /** Flushes nothing: what was not finished is of no use. */
  @Override
  public void close() {}
}

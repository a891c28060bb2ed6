package vn.chot.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rows of a CSV (RFC 4180, and what spreadsheets make of it): a field may be quoted and then
 * hold the separator, line breaks and doubled quotes. Rows are counted as a spreadsheet shows them,
 * a quoted line break does not count.
 */
final class CsvRows implements TableRows {

  private final Path file;
  private final Charset charset;
  private final char separator;
  private final SheetLimits limits;

  private int row;
  private int taken;
  private boolean quotedField;
  private final StringBuilder field = new StringBuilder();
  private List<Cell> cells = new ArrayList<>();

  CsvRows(Path file, Charset charset, char separator, SheetLimits limits) {
    this.file = file;
    this.charset = charset;
    this.separator = separator;
    this.limits = limits;
  }

  @Override
  public void each(Taker taker) throws IOException, BrokenSheet {
    try (Reader in = CsvText.open(file, charset)) {
      row = 1;
      boolean quoted = false;
      int c = in.read();
      while (c >= 0) {
        int next = in.read();
        if (quoted) {
          if (c != '"') {
            append((char) c);
          } else if (next == '"') {
            append('"');
            next = in.read();
          } else {
            quoted = false;
          }
        } else if (c == '"' && field.isEmpty() && !quotedField) {
          quoted = true;
          quotedField = true;
        } else if (c == separator) {
          endField();
        } else if (c == '\n' || c == '\r') {
          if (c == '\r' && next == '\n') {
            next = in.read();
          }
          if (!endRow(taker)) {
            return;
          }
        } else {
          append((char) c);
        }
        c = next;
      }
      if (quoted) {
        throw new BrokenSheet(new SheetFault.Damaged(String.valueOf(row)));
      }
      endRow(taker);
    }
  }

  private void append(char c) throws BrokenSheet {
    if (field.length() >= limits.cellLength()) {
      throw tooLarge(Bound.CELL, limits.cellLength(), row);
    }
    field.append(c);
  }

  private void endField() throws BrokenSheet {
    Cell cell = cell(field.toString());
    field.setLength(0);
    quotedField = false;
    if (cells.size() >= limits.columns()) {
      if (cell instanceof Cell.Blank) {
        return;
      }
      throw tooLarge(Bound.COLUMNS, limits.columns(), row);
    }
    cells.add(cell);
  }

  private static Cell cell(String written) {
    String legal = CellText.legal(written);
    return Cell.of(HarmlessText.unquoted(Normalizer.normalize(legal, Normalizer.Form.NFC)));
  }

  private boolean endRow(Taker taker) throws IOException, BrokenSheet {
    endField();
    List<Cell> whole = cells;
    cells = new ArrayList<>();
    int number = row++;
    if (whole.stream().allMatch(cell -> cell.shown().isBlank()) || isSeparatorLine(number, whole)) {
      return true;
    }
    if (++taken > limits.rows()) {
      throw tooLarge(Bound.ROWS, limits.rows(), number);
    }
    return taker.take(number, whole);
  }

  /** Excel tells itself the separator in a first line {@code sep=;}. */
  private static boolean isSeparatorLine(int number, List<Cell> cells) {
    return number == 1 && cells.getFirst().shown().startsWith("sep=") && cells.size() <= 2;
  }

  private static BrokenSheet tooLarge(Bound bound, int limit, int row) {
    return new BrokenSheet(new SheetFault.TooLarge(bound, limit, String.valueOf(row)));
  }

  /** The separator that parts most of the first rows into the same number of fields. */
  static char separator(Path file, Charset charset, SheetLimits limits) throws IOException {
    OptionalInt said = said(file, charset);
    if (said.isPresent()) {
      return (char) said.getAsInt();
    }
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      int parted = parted(new CsvRows(file, charset, candidate, limits));
      if (parted > most) {
        most = parted;
        best = candidate;
      }
    }
    return best;
  }

  private static OptionalInt said(Path file, Charset charset) throws IOException {
    char[] start = new char[5];
    try (Reader in = CsvText.open(file, charset)) {
      int count = in.read(start);
      return count == 5 && new String(start, 0, 4).equals("sep=")
          ? OptionalInt.of(start[4])
          : OptionalInt.empty();
    }
  }

  private static int parted(CsvRows rows) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    try {
      rows.each((number, cells) -> {
        sizes.add(cells.size());
        return sizes.size() < 30;
      });
    } catch (BrokenSheet e) {
      // a wrong guess may well be broken; what was seen so far counts
    }
    return sizes.stream()
        .filter(size -> size > 1)
        .mapToInt(size -> size * 100 + (int) sizes.stream().filter(size::equals).count() * 1000)
        .max()
        .orElse(0);
  }
}

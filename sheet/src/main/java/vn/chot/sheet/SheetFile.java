package vn.chot.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file of tables, XLSX or CSV, told by its content. Whatever the bytes, what is wrong with them
 * is a {@link SheetFault}, never an exception; an {@link IOException} means that the disk failed.
 */
public final class SheetFile implements AutoCloseable {

  /** What came of opening a file. */
  public sealed interface Opening {
    /** Its sheets can be read; whoever opened it closes it. */
    record Opened(SheetFile file) implements Opening {}

    /** It cannot be read, and why. */
    record Refused(SheetFault fault) implements Opening {}
  }

  /** How the tables are stored. */
  public enum Kind {
    /** A workbook with named sheets. */
    XLSX,
    /** One table without a name. */
    CSV
  }

  private final Path file;
  private final boolean ours;
  private final SheetLimits limits;
  private final @Nullable OpenWorkbook workbook;

  private SheetFile(Path file, boolean ours, SheetLimits limits, @Nullable OpenWorkbook workbook) {
    this.file = file;
    this.ours = ours;
    this.limits = limits;
    this.workbook = workbook;
  }

  /** Opens a file where it stands; it is left there. */
  public static Opening open(Path file, SheetLimits limits) throws IOException {
    return open(file, false, limits);
  }

  /**
   * Opens what arrives over {@code bytes}: kept in a temporary file that {@link #close} removes.
   */
  public static Opening open(InputStream bytes, SheetLimits limits) throws IOException {
    Path copy = Files.createTempFile("chot-sheet-", ".in");
    Opening opening = new Opening.Refused(new SheetFault.Empty());
    try {
      if (!copied(bytes, copy, limits.bytes())) {
        opening = new Opening.Refused(tooLarge(limits));
      } else {
        opening = open(copy, true, limits);
      }
      return opening;
    } finally {
      if (opening instanceof Opening.Refused) {
        Files.deleteIfExists(copy);
      }
    }
  }

  private static boolean copied(InputStream bytes, Path to, long most) throws IOException {
    byte[] part = new byte[1 << 16];
    long count = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int more = bytes.read(part); more >= 0; more = bytes.read(part)) {
        count += more;
        if (count > most) {
          return false;
        }
        out.write(part, 0, more);
      }
    }
    return true;
  }

  private static Opening open(Path file, boolean ours, SheetLimits limits) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      return new Opening.Refused(new SheetFault.Empty());
    }
    if (size > limits.bytes()) {
      return new Opening.Refused(tooLarge(limits));
    }
    String start = RecogniseTable.start(file);
    if (RecogniseTable.isPackage(start)) {
      try {
        return new Opening.Opened(
            new SheetFile(file, ours, limits, OpenWorkbook.open(file, limits)));
      } catch (BrokenSheet e) {
        return new Opening.Refused(e.fault());
      }
    }
    Optional<SheetFault> fault = RecogniseTable.faultOfText(file, start);
    return fault.isPresent()
        ? new Opening.Refused(fault.get())
        : new Opening.Opened(new SheetFile(file, ours, limits, null));
  }

  private static SheetFault tooLarge(SheetLimits limits) {
    return new SheetFault.TooLarge(Bound.BYTES, limits.bytes(), "");
  }

  /** How the tables are stored. */
  public Kind kind() {
    return workbook == null ? Kind.CSV : Kind.XLSX;
  }

  /** The names of the sheets in the order of their tabs; the table of a CSV has the empty name. */
  public List<String> sheets() {
    return workbook == null ? List.of("") : workbook.names();
  }

  /** The sheet of that name, without regard to case, marks and spacing. */
  public Optional<String> named(String name) {
    String plain = PlainWords.of(name);
    return sheets().stream().filter(sheet -> PlainWords.of(sheet).equals(plain)).findFirst();
  }

  /** Reads a sheet whose columns are found by their titles alone. */
  public Reading read(String sheet, List<Column> columns, Consumer<Row> rows) throws IOException {
    return read(sheet, columns, Mapping.none(), rows);
  }

  /**
   * Reads a sheet from top to bottom and gives its rows as they come; a CSV gives its only table
   * whatever the name. When the reading is refused, rows may have been given already.
   *
   * @param mapping titles chosen by a person; they count before the columns' own
   */
  public Reading read(String sheet, List<Column> columns, Mapping mapping, Consumer<Row> rows)
      throws IOException {
    try {
      String name = workbook == null ? "" : named(sheet).orElse("");
      if (workbook != null && name.isEmpty()) {
        return new Reading.Refused(
            new SheetFault.NoSuchSheet(sheet, sheets(), PlainWords.nearest(sheet, sheets())));
      }
      return new ReadTable(name, columns, mapping, rows).read(table(name));
    } catch (BrokenSheet e) {
      return new Reading.Refused(e.fault());
    }
  }

  /**
   * Reads a sheet whose columns were chosen by place: every row as it stands, the header among
   * them, until the taker answers false.
   */
  public Reading each(String sheet, Predicate<Row> rows) throws IOException {
    int[] given = new int[1];
    try {
      table(named(sheet).orElse(sheet))
          .each((number, cells) -> {
            given[0]++;
            return rows.test(new Row(number, cells, java.util.Map.of()));
          });
      return new Reading.Done(given[0], 0, List.of(), Mapping.none(), List.of());
    } catch (BrokenSheet e) {
      return new Reading.Refused(e.fault());
    }
  }

  /** The first rows of a sheet as they stand, for a person to choose its columns. */
  public List<Row> firstRows(String sheet, int count) throws IOException {
    List<Row> first = new java.util.ArrayList<>();
    try {
      table(named(sheet).orElse(sheet))
          .each((number, cells) -> {
            first.add(new Row(number, cells, java.util.Map.of()));
            return first.size() < count;
          });
    } catch (BrokenSheet e) {
      // what could be read is shown; reading the sheet tells the fault
    }
    return first;
  }

  TableRows table(String sheet) throws IOException, BrokenSheet {
    if (workbook != null) {
      return workbook.rows(sheet);
    }
    Charset charset = CsvText.charset(file);
    return new CsvRows(file, charset, CsvRows.separator(file, charset, limits), limits);
  }

  /** Lets go of the file, and removes what was kept of it in temporary files. */
  @Override
  public void close() throws IOException {
    if (workbook != null) {
      workbook.close();
    }
    if (ours) {
      Files.deleteIfExists(file);
    }
  }
}

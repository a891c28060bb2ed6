package vn.chot.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows of a table, then gives the rows below it. */
final class ReadTable {

  /** Titles, legal bases and empty lines may stand above the header. */
  private static final int ROWS_LOOKED_AT = 30;

  private record Raw(int number, List<Cell> cells) {}

  private final String sheet;
  private final List<Column> columns;
  private final Mapping mapping;
  private final Consumer<Row> rows;
  private final List<Raw> looked = new ArrayList<>();
  private @Nullable Header header;
  private int given;

  ReadTable(String sheet, List<Column> columns, Mapping mapping, Consumer<Row> rows) {
    this.sheet = sheet;
    this.columns = columns;
    this.mapping = mapping;
    this.rows = rows;
  }

  Reading.Done read(TableRows table) throws IOException, BrokenSheet {
    table.each((number, cells) -> {
      if (header != null) {
        give(header, new Raw(number, cells));
      } else {
        looked.add(new Raw(number, cells));
        if (looked.size() == ROWS_LOOKED_AT) {
          decide();
        }
      }
      return true;
    });
    Header found = header == null ? decide() : header;
    return done(found);
  }

  /** The header is the first of the rows in which most wanted columns are found. */
  private Header decide() throws BrokenSheet {
    Header best = null;
    for (Raw raw : looked) {
      Header candidate = matched(raw);
      if (candidate != null && (best == null || candidate.places().size() > best.places().size())) {
        best = candidate;
      }
    }
    if (best == null || best.places().isEmpty()) {
      throw new BrokenSheet(
          new SheetFault.NoHeader(
              sheet, columns.stream().filter(Column::needed).map(Column::title).toList()));
    }
    best.complete(sheet, columns);
    header = best;
    for (Raw raw : looked) {
      if (raw.number() > best.row()) {
        give(best, raw);
      }
    }
    looked.clear();
    return best;
  }

  private @Nullable Header matched(Raw raw) throws BrokenSheet {
    return Header.match(sheet, raw.number(), raw.cells(), columns, mapping);
  }

  private void give(Header under, Raw raw) {
    given++;
    rows.accept(new Row(raw.number(), raw.cells(), under.places()));
  }

  private Reading.Done done(Header found) {
    List<String> titles = found.titles().stream().map(Cell::shown).toList();
    Map<String, String> used = new HashMap<>();
    found.places().forEach((field, place) -> used.put(field, titles.get(place)));
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (!found.places().containsValue(i) && !titles.get(i).isBlank()) {
        unused.add(titles.get(i));
      }
    }
    return new Reading.Done(given, found.row(), titles, new Mapping(used), unused);
  }
}

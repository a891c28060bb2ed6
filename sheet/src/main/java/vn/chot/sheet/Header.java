package vn.chot.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table that names its columns.
 *
 * @param row its number
 * @param titles what stands in it, column by column
 * @param places where each field that was found stands, counted from 0
 */
record Header(int row, List<Cell> titles, Map<String, Integer> places) {

  /** Finds the wanted columns among the titles of a row. */
  static Header match(
      String sheet, int row, List<Cell> titles, List<Column> columns, Mapping mapping)
      throws BrokenSheet {
    List<String> plain = titles.stream().map(cell -> PlainWords.of(cell.shown())).toList();
    Map<String, Integer> places = new HashMap<>();
    for (Column column : columns) {
      String mapped = mapping.titles().get(column.field());
      Integer place =
          mapped == null
              ? place(sheet, row, column, plain)
              : only(sheet, row, column, plain, mapped);
      if (place != null) {
        places.putIfAbsent(column.field(), place);
      }
    }
    return new Header(row, titles, places);
  }

  /** The title counts before the synonyms, and these in their order. */
  private static @Nullable Integer place(String sheet, int row, Column column, List<String> plain)
      throws BrokenSheet {
    Integer found = only(sheet, row, column, plain, column.title());
    for (String synonym : column.synonyms()) {
      if (found == null) {
        found = only(sheet, row, column, plain, synonym);
      }
    }
    return found;
  }

  private static @Nullable Integer only(
      String sheet, int row, Column column, List<String> plain, String title) throws BrokenSheet {
    String wanted = PlainWords.of(title);
    int first = plain.indexOf(wanted);
    int last = plain.lastIndexOf(wanted);
    if (first != last) {
      throw new BrokenSheet(
          new SheetFault.TwoColumns(
              sheet, row, column.title(), ColumnLetters.of(first + 1), ColumnLetters.of(last + 1)));
    }
    return first < 0 ? null : first;
  }

  /** Stops with the columns that are needed and were not found. */
  void complete(String sheet, List<Column> columns) throws BrokenSheet {
    List<String> free = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (!places.containsValue(i)) {
        free.add(titles.get(i).shown());
      }
    }
    List<SheetFault.MissingColumns.Missing> missing =
        columns.stream()
            .filter(column -> column.needed() && !places.containsKey(column.field()))
            .map(column ->
                new SheetFault.MissingColumns.Missing(
                    column.title(), PlainWords.nearest(column.title(), free)))
            .toList();
    if (!missing.isEmpty()) {
      throw new BrokenSheet(new SheetFault.MissingColumns(sheet, row, missing));
    }
  }
}

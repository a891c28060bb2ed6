package vn.chot.outbreak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table of parameters out of the resources {@code tables/*.csv}: the figures with the source of
 * each in its last column (a key of {@code sources.csv}). Cells hold no commas.
 */
final class Table {
  private final List<String> columns;
  private final List<String[]> rows;

  private Table(List<String> columns, List<String[]> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("tables/" + name + ".csv")) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> columns = List.of(lines.readLine().split(",", -1));
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(line.split(",", -1));
      }
      return new Table(columns, List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return rows.size();
  }

  String text(int row, String column) {
    return rows.get(row)[columns.indexOf(column)];
  }

  double number(int row, String column) {
    return Double.parseDouble(text(row, column));
  }

  int whole(int row, String column) {
    return Integer.parseInt(text(row, column));
  }

  /** The one row whose first column says this. */
  int row(String key) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[0].equals(key)) {
        return i;
      }
    }
    throw new IllegalStateException("no row " + key);
  }

  double[] numbers(String column) {
    double[] all = new double[rows.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(i, column);
    }
    return all;
  }

  /** The texts of a column, of the rows where another column says something. */
  List<String> texts(String column, String where, Predicate<String> says) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (says.test(text(i, where))) {
        found.add(text(i, column));
      }
    }
    return found;
  }
}

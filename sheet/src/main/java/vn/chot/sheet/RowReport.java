package vn.chot.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is wrong with the rows of one sheet, by row number. */
public final class RowReport {

  private final String sheet;
  private final SortedMap<Integer, List<Remark>> faults = new TreeMap<>();

  /** A report on a sheet in which nothing was found wrong yet. */
  public RowReport(String sheet) {
    this.sheet = sheet;
  }

  /** The sheet it speaks of. */
  public String sheet() {
    return sheet;
  }

  /** Adds something wrong with a row: what, and what to do. */
  public void add(int row, Remark fault) {
    faults.computeIfAbsent(row, r -> new ArrayList<>()).add(fault);
  }

  /** Whether something is wrong with the row. */
  public boolean has(int row) {
    return faults.containsKey(row);
  }

  /** Whether nothing is wrong with any row. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** All that is wrong, by row number. */
  public SortedMap<Integer, List<Remark>> faults() {
    return Collections.unmodifiableSortedMap(faults);
  }
}

package vn.chot.sheet;

import java.util.List;

/**
 * What stands above the rows of a sheet.
 *
 * @param name the sheet's name on its tab; what a spreadsheet forbids there is left out
 * @param titles lines above the header, such as the name of the list and the day it was made
 * @param columns the header, one title a column
 */
public record SheetHead(String name, List<String> titles, List<String> columns) {

  /** Refuses a sheet without columns. */
  public SheetHead {
    titles = List.copyOf(titles);
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a sheet has at least one column");
    }
  }
}

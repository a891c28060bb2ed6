package vn.chot.sheet;

import java.io.IOException;
import java.util.List;

/** The rows of one table as they stand in the file, from top to bottom; empty rows are left out. */
interface TableRows {

  /** Takes the rows as they come. */
  interface Taker {
    /** {@code number} counts as the spreadsheet does, from 1; false ends the reading. */
    boolean take(int number, List<Cell> cells) throws IOException, BrokenSheet;
  }

  void each(Taker taker) throws IOException, BrokenSheet;
}

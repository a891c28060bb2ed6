package vn.chot.sheet;

import java.util.List;

/** How the reading of a sheet ended. */
public sealed interface Reading {

  /**
   * All rows were given.
   *
   * @param rows how many
   * @param headerRow the number of the row with the titles
   * @param header the titles as they stand in the file
   * @param mapping which title was taken for which field: keep it to read the next file alike
   * @param unused titles that mean no wanted field
   */
  record Done(int rows, int headerRow, List<String> header, Mapping mapping, List<String> unused)
      implements Reading {}

  /** Reading stopped; rows given before are part of a table that is not whole. */
  record Refused(SheetFault fault) implements Reading {}
}

package vn.chot.app.places;

import java.util.List;

/**
 * What came of bringing in a file of boundaries, or what would come of it.
 *
 * @param features how many features the file holds
 * @param stored how many outlines are new or took the place of another
 * @param unchanged how many were known already, or are known in more detail
 * @param hamlets how many draw hamlets, which no list of units holds
 * @param neighbours how many pairs of units were found to share a border
 * @param problems what is wrong, by feature; feature 0 is the file, of which nothing was taken
 */
public record BoundaryImport(
    int features,
    int stored,
    int unchanged,
    int hamlets,
    int neighbours,
    List<UnitImport.Problem> problems) {
  public BoundaryImport {
    problems = List.copyOf(problems);
  }

  static BoundaryImport refused(List<UnitImport.Problem> problems) {
    return new BoundaryImport(0, 0, 0, 0, 0, problems);
  }
}

package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/**
 * What came of a delivery, file by file in the order of their days, or what would come of it.
 *
 * @param stored whether anything was stored; a dry run stores nothing, nor does a delivery one of
 *     whose lists of units is wrong
 */
public record GroundImport(boolean stored, List<Part> parts) {
  public GroundImport {
    parts = List.copyOf(parts);
  }

  /** Whether all its lists of units are right and any file is more than left alone. */
  public boolean storable() {
    return parts.stream().noneMatch(part -> part instanceof Listed && !part.problems().isEmpty())
        && parts.stream()
            .anyMatch(part -> !(part instanceof LeftAlone) && !(part instanceof Unreadable));
  }

  /** What came of one file. */
  public sealed interface Part {
    String file();

    /** What is wrong, by row or feature. */
    default List<UnitImport.Problem> problems() {
      return List.of();
    }
  }

  /**
   * A list of units.
   *
   * @param rows how many rows it has
   * @param day its first day
   * @param whole whether it is a list of the whole country, which ends what it leaves out
   * @param named the day in its name, where another was taken
   */
  public record Listed(
      String file,
      int rows,
      LocalDate day,
      boolean whole,
      @Nullable LocalDate named,
      UnitImport outcome)
      implements Part {
    @Override
    public List<UnitImport.Problem> problems() {
      return outcome.problems();
    }
  }

  /** A crosswalk. */
  public record Crossed(String file, SuccessionImport outcome) implements Part {
    @Override
    public List<UnitImport.Problem> problems() {
      return outcome.problems();
    }
  }

  /** Boundaries. */
  public record Outlined(String file, LocalDate day, BoundaryImport outcome) implements Part {
    @Override
    public List<UnitImport.Problem> problems() {
      return outcome.problems();
    }
  }

  /**
   * Rivers, roads and the land around, for the map alone.
   *
   * @param features how many the file holds
   * @param added how many are new
   */
  public record Backdropped(String file, int features, int added) implements Part {}

  /** A file that is none of these, such as a licence; left alone. */
  public record LeftAlone(String file) implements Part {}

  /** A file that cannot be read. */
  public record Unreadable(String file, Refusal refusal) implements Part {
    @Override
    public List<UnitImport.Problem> problems() {
      return List.of(new UnitImport.Problem(0, refusal));
    }
  }
}

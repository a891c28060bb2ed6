package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Actor;

/** A figure by which the map can colour units; a room adds its own as a bean. */
public interface MapFigure {

  /** Its stable name in addresses. */
  String code();

  String vietnamese();

  String english();

  /** The figures it stands for to this person: itself, unless it unfolds into several. */
  default List<MapFigure> parts(Actor actor) {
    return List.of(this);
  }

  /** Where it stands among the others, smallest first. */
  int order();

  /** Whether it is asked for one kind of site. */
  default boolean byKind() {
    return false;
  }

  /** Whether a unit's figure is the sum of those below it, which the map then adds up. */
  boolean addsUp();

  /**
   * The values by unit; units without one are shown as unknown, or as nothing where it adds up.
   * Figures that add up may speak of units that have ended: they go to who came after.
   *
   * @param kind the kind of site, where it is asked for one; null means all but dwellings
   */
  Map<UUID, Double> values(Actor actor, LocalDate on, @Nullable SiteKind kind);
}

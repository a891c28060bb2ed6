package vn.chot.app.places;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.chot.app.access.Actor;

/**
 * The question this room cannot answer itself: for which areas does a person act? Answered by the
 * room that knows posts.
 */
public interface KeptAreas {

  /** The units whose agencies this person acts for on that day; what lies below them counts too. */
  Set<UUID> of(Actor actor, LocalDate on);
}

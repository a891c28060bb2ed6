package vn.chot.app.people.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/**
 * Stores many persons at once, as lists and the demonstration bring them. Whoever calls has checked
 * the facts ({@link CheckFacts}), the reach and the likenesses.
 */
@Component
public class EnterPeople {

  /**
   * Stores them in the caller's transaction.
   *
   * @param source where they come from, such as a file's name
   * @return their ids in the same order
   */
  public List<UUID> enter(Actor actor, List<Facts> persons, String source) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Fills what is blank in persons known already; what is known stays. Ids and facts pairwise. */
  public void fill(Actor actor, List<UUID> ids, List<Facts> facts, String source) {
    throw new UnsupportedOperationException("not built yet");
  }
}

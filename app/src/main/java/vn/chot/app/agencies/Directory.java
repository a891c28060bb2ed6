package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** What other rooms may ask about agencies: the room's one public bean. */
@Component
@SuppressWarnings("DoNotCallSuggester") // until its acts are in
public class Directory {

  /** The agency as it was on that day. */
  public Optional<Agency> agency(UUID id, LocalDate on) {
    throw new IllegalStateException("not built yet");
  }

  /** These agencies as they are on that day, or as they last were; unknown ids are left out. */
  public Map<UUID, Agency> agencies(Collection<UUID> ids, LocalDate on) {
    throw new IllegalStateException("not built yet");
  }

  /** At most {@code limit} agencies in force that day whose name has these words, best first. */
  public List<Agency> search(String words, LocalDate on, int limit) {
    throw new IllegalStateException("not built yet");
  }

  /** What each of these names of one paper stands for, in the same order. */
  public List<Naming> resolve(List<String> names, NamedBy by) {
    throw new IllegalStateException("not built yet");
  }

  /**
   * Remembers which agencies a name stands for: one makes an alias, several a group of its own. For
   * a name used by another province's paper the choice holds for that province's papers only.
   */
  public void remember(Actor actor, String name, NamedBy by, List<UUID> agencies) {
    throw new IllegalStateException("not built yet");
  }

  /** The same for a body outside the province: from now on it is filed, never tasked. */
  public void rememberOutside(Actor actor, String name, NamedBy by) {
    throw new IllegalStateException("not built yet");
  }

  /** For whom this person acts on that day. */
  public Standing standing(Actor actor, LocalDate on) {
    throw new IllegalStateException("not built yet");
  }

  /** The people who act for an agency on that day, heads first. */
  public List<Holder> holders(UUID agency, LocalDate on) {
    throw new IllegalStateException("not built yet");
  }

  /**
   * The agencies an obstacle of this agency can be raised to, nearest first: its parents up to the
   * province's People's Committee.
   */
  public List<Agency> above(UUID agency, LocalDate on) {
    throw new IllegalStateException("not built yet");
  }

  /** Somebody who acts for an agency. */
  public record Holder(UUID account, String name, String post, boolean head) {}
}

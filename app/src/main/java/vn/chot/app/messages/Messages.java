package vn.chot.app.messages;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** What other rooms may ask of messages: the room's one public bean. */
@Component
@SuppressWarnings("DoNotCallSuggester") // until its acts are in
public class Messages {

  /**
   * Tells all of this, inside the caller's transaction: what fails there was never told. Who told
   * it is not told of it.
   */
  public void tell(Actor by, Collection<News> news) {
    throw new IllegalStateException("not built yet");
  }

  /** How the sendings about these things stand, newest first. */
  public List<Sending> sendings(Collection<UUID> about) {
    throw new IllegalStateException("not built yet");
  }
}

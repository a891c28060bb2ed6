package vn.chot.app.messages;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** What other rooms may ask of messages: the room's one public bean. */
@Component
public class Messages {
  private final TellNews tellNews;
  private final Deliveries deliveries;

  Messages(TellNews tellNews, Deliveries deliveries) {
    this.tellNews = tellNews;
    this.deliveries = deliveries;
  }

  /**
   * Tells all of this, inside the caller's transaction: what fails there was never told. Who told
   * it is not told of it.
   */
  public void tell(Actor by, Collection<News> news) {
    tellNews.tell(by, news);
  }

  /** How the sendings about these things stand, newest first. */
  public List<Sending> sendings(Collection<UUID> about) {
    return deliveries.about(about);
  }
}

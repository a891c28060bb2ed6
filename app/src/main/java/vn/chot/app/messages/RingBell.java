package vn.chot.app.messages;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.chot.app.access.CurrentActor;
import vn.chot.app.pages.Bell;

/** The unread count on every full page, for who is ever told anything. */
@Component
class RingBell implements Bell {
  private final CurrentActor current;
  private final FindReader findReader;
  private final Inbox inbox;

  RingBell(CurrentActor current, FindReader findReader, Inbox inbox) {
    this.current = current;
    this.findReader = findReader;
    this.inbox = inbox;
  }

  @Override
  public OptionalInt unread() {
    return current
        .actor()
        .filter(FindReader::isEverTold)
        .map(actor -> OptionalInt.of(inbox.unread(findReader.of(actor), MOST + 1)))
        .orElse(OptionalInt.empty());
  }
}

package vn.chot.app.surveillance.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/** How entering a result went. */
public sealed interface Recorded {

  /** It was entered; {@code subject} is the specimen or the pool. */
  record Done(UUID subject, String code, TestOutcome outcome) implements Recorded {}

  /** It stood there already: nothing changed. */
  record Same(UUID subject, String code, TestOutcome outcome) implements Recorded {}

  /**
   * It was refused.
   *
   * @param held where it waits to be settled; null where it need not be kept
   */
  record Declined(String code, Refusal why, @Nullable UUID held) implements Recorded {}
}

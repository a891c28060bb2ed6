package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is over all standing cases; computed, never typed.
 *
 * @param level 0 for a case, 1 for F1 and so on to 5
 * @param nearestCase the case by which they are
 * @param firstExposure the first exposure at that level; for a case, since when it could pass it on
 * @param lastExposure by when the last one had ended
 * @param paper the definition of contacts by which it was computed
 */
public record Level(
    UUID person,
    int level,
    @Nullable UUID nearestCase,
    @Nullable Instant firstExposure,
    @Nullable Instant lastExposure,
    String paper) {
  /** F0, F1 … as everybody says it. */
  public String said() {
    return "F" + level;
  }
}

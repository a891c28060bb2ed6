package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was somewhere, on its way in.
 *
 * @param person a record of the register, a merged one too
 * @param space a space, or a site where no space of it is known
 * @param from when they came
 * @param to when they had left, after {@code from}
 */
public record PresenceDraft(UUID person, UUID space, Instant from, Instant to) {}

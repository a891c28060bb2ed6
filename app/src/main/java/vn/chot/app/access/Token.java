package vn.chot.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal token as its holder sees it in the list; the token itself is nowhere.
 *
 * @param name what it is for, in the holder's words
 * @param ending its last four characters
 * @param endsOn the last day it is good
 * @param lastUsedAt to the minute; null while unused
 * @param revokedAt since when it is revoked; null while it is not
 */
record Token(
    UUID id,
    UUID account,
    String name,
    String ending,
    Instant createdAt,
    LocalDate endsOn,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {

  /** Whether its use was noted at this moment or later. */
  boolean usedSince(Instant moment) {
    return lastUsedAt != null && !lastUsedAt.isBefore(moment);
  }

  /** Whether it opens the door on this day. */
  boolean good(LocalDate day) {
    return revokedAt == null && !endsOn.isBefore(day);
  }
}

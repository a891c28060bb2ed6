package vn.chot.app.messages;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as one person sees it.
 *
 * @param number its place in the order told
 * @param agency to which agency; null for the office
 * @param personal whether it was told to this person alone
 * @param read whether they have read it
 */
record Message(
    long number,
    UUID about,
    @Nullable UUID agency,
    boolean personal,
    String vietnamese,
    String english,
    String link,
    OffsetDateTime at,
    boolean read) {}

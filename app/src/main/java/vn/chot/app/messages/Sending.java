package vn.chot.app.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one sending by e-mail.
 *
 * @param about the thing it is about
 * @param agency the agency told
 * @param address where it went; null where none is known
 * @param outcome how it stands
 * @param at when that was found out
 * @param why why it failed, in words for a clerk; null where it did not
 */
public record Sending(
    UUID about,
    UUID agency,
    @Nullable String address,
    Outcome outcome,
    Instant at,
    @Nullable String why) {

  /** How a sending stands. */
  public enum Outcome {
    /** Waits to be sent, or to be tried again. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** Given up. */
    FAILED,
    /** The agency has no address: told in the product only. */
    NO_ADDRESS,
    /** No mail server is set up here: told in the product only. */
    NO_SERVER
  }
}

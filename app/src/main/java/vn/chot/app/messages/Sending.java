package vn.chot.app.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one sending by e-mail.
 *
 * @param about the thing it is about
 * @param agency the agency told; null for the office
 * @param address where it went; null where none is known
 * @param outcome how it stands
 * @param at when that was found out
 * @param why why it is not sent (yet), in words for a clerk; null where there is nothing to say
 * @param whyEnglish the same in English
 * @param vietnamese what was told
 * @param english the same in English
 */
public record Sending(
    UUID about,
    @Nullable UUID agency,
    @Nullable String address,
    Outcome outcome,
    Instant at,
    @Nullable String why,
    @Nullable String whyEnglish,
    String vietnamese,
    String english) {

  /** How a sending stands. */
  public enum Outcome {
    /** Waits to be sent, or to be tried again. */
    WAITING("Chờ gửi", "Waiting"),
    /** Taken by the mail server. */
    SENT("Đã gửi", "Sent"),
    /** Given up. */
    FAILED("Không gửi được", "Failed"),
    /** The agency has no address: told in the product only. */
    NO_ADDRESS("Cơ quan chưa có địa chỉ thư", "No address known"),
    /** No mail server is set up here: told in the product only. */
    NO_SERVER("Chưa cài máy chủ thư", "No mail server set up");

    private final String vietnamese;
    private final String english;

    Outcome(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }

    public String vietnamese() {
      return vietnamese;
    }

    public String english() {
      return english;
    }
  }
}

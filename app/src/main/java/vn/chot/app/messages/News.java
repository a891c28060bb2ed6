package vn.chot.app.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency, or one person in it, or the office that keeps the papers must be told.
 *
 * @param key what it is about and which turn: the same key to the same receiver is told once, such
 *     as {@code task/<id>/returned/7}
 * @param about the id of the thing, under which outcomes are asked for
 * @param agency the agency told; null tells the office itself
 * @param account the one person in it; null tells everybody who acts for the agency
 * @param vietnamese one sentence, no personal data
 * @param english the same in English
 * @param link the page to open, a path of this site
 */
public record News(
    String key,
    UUID about,
    @Nullable UUID agency,
    @Nullable UUID account,
    String vietnamese,
    String english,
    String link) {

  /** Refuses what cannot be told: no words, or a link that leads elsewhere. */
  public News {
    if (key.isBlank() || vietnamese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("news without a key or without words: " + key);
    }
    if (!link.startsWith("/")
        || link.startsWith("//")
        || link.chars().anyMatch(c -> c == '\\' || c <= ' ')) {
      throw new IllegalArgumentException("a link of news is a path of this site: " + key);
    }
  }

  /** News to everybody who acts for an agency. */
  public static News toAgency(
      String key, UUID about, UUID agency, String vietnamese, String english, String link) {
    return new News(key, about, agency, null, vietnamese, english, link);
  }

  /** News to the clerks of the office: an obstacle, a task submitted. */
  public static News toOffice(
      String key, UUID about, String vietnamese, String english, String link) {
    return new News(key, about, null, null, vietnamese, english, link);
  }
}

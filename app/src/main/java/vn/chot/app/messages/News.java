package vn.chot.app.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency, or one person in it, must be told.
 *
 * @param key what it is about and which turn: the same key to the same receiver is told once, such
 *     as {@code task/<id>/returned/7}
 * @param about the id of the thing, under which outcomes are asked for
 * @param agency the agency told
 * @param account the one person in it; null tells everybody who acts for the agency
 * @param vietnamese one sentence, no personal data
 * @param english the same in English
 * @param link the page to open, a path of this site
 */
public record News(
    String key,
    UUID about,
    UUID agency,
    @Nullable UUID account,
    String vietnamese,
    String english,
    String link) {}

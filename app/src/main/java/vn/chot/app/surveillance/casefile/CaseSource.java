package vn.chot.app.surveillance.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case came from: another case, or a country or cluster in words.
 *
 * @param sourceCase the case it came from; null where it is told in words
 * @param sourceText the country or cluster; null where it is a case
 */
public record CaseSource(UUID caseFile, @Nullable UUID sourceCase, @Nullable String sourceText) {}

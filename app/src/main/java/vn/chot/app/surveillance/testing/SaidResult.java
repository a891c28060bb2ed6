package vn.chot.app.surveillance.testing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result as somebody says it.
 *
 * @param code the code on the tube, of a specimen or of a pool
 * @param ct cycle threshold of a PCR; null where not given
 * @param at when the laboratory had it; null for now
 * @param source where it comes from: PAGE, SCANNER, SHEET, API
 */
public record SaidResult(
    String code, TestOutcome outcome, @Nullable Double ct, @Nullable Instant at, String source) {

  /** Said now on a page. */
  public static SaidResult of(String code, TestOutcome outcome) {
    return new SaidResult(code, outcome, null, null, "PAGE");
  }
}

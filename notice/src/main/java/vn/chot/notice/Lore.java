package vn.chot.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known before the measures of a paper are read.
 *
 * @param known particular names the installation knows
 * @param issuers who issues this paper: they command and decide in it
 */
record Lore(Phrases known, Phrases issuers) {

  static Lore of(Phrases known, @Nullable String issuer) {
    return new Lore(
        known, new Phrases(issuer == null ? List.of() : List.of(issuer, "Lãnh đạo " + issuer)));
  }
}

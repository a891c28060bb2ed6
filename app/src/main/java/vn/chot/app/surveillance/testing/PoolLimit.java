package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.util.Optional;
import vn.chot.rules.Dated;
import vn.chot.rules.Position;
import vn.chot.rules.Territory;

/**
 * A row of the file: how many specimens go into one pool.
 *
 * @param household whether it is for members of one household only
 * @param most specimens in one pool
 */
record PoolLimit(
    Position at,
    TestMethod method,
    boolean household,
    int most,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Territory where,
    String paper) {
  Dated<PoolLimit> dated() {
    return new Dated<>(at, this, from, to, where, paper);
  }
}

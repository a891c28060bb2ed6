package vn.chot.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where each letter of a scalar stands in its file, although it was folded, quoted or escaped.
 * Worked out when first asked: most scalars never are.
 */
public final class Places {
  private final Supplier<Position[]> workOut;
  private Position @Nullable [] places;

  Places(Supplier<Position[]> workOut) {
    this.workOut = workOut;
  }

  /** The place of the letter at an offset of the text; past its end, of its last letter. */
  public Position at(int offset) {
    Position[] known = places;
    if (known == null) {
      known = workOut.get();
      places = known;
    }
    return known[Math.clamp(offset, 0, known.length - 1)];
  }
}

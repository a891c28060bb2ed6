package vn.chot.app.people.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives or stays.
 *
 * @param unit the commune, or the district or province where no more is known
 * @param address the rest, as written
 */
public record Residence(@Nullable UUID unit, String address) {
  /** Nothing is known. */
  public static final Residence UNKNOWN = new Residence(null, "");

  /** Whether nothing is known. */
  public boolean unknown() {
    return unit == null && address.isEmpty();
  }
}

package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it was on the day that was asked for.
 *
 * @param id its own identity
 * @param name official name, such as "Sở Y tế"; district and commune bodies carry their unit's name
 * @param shortNames short names, such as "SYT"
 * @param kind what it is in the political system
 * @param level on which level it stands
 * @param parent the agency it belongs to; null at a root
 * @param area the unit it serves; null for bodies outside the province
 * @param email where it is told by mail; null where no address is known
 * @param outside whether it is outside our province: known by name, no inbox, filed and never
 *     tasked
 * @param from the first day of this state
 * @param to the last day; null while it is in force
 */
public record Agency(
    UUID id,
    String name,
    List<String> shortNames,
    AgencyKind kind,
    AgencyLevel level,
    @Nullable UUID parent,
    @Nullable UUID area,
    @Nullable String email,
    boolean outside,
    LocalDate from,
    @Nullable LocalDate to) {

  /** Copies the list. */
  public Agency {
    shortNames = List.copyOf(shortNames);
  }
}

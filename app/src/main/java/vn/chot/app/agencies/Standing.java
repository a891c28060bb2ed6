package vn.chot.app.agencies;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * For whom a person acts today, by the posts they hold.
 *
 * @param heads the agencies they head or answer for (head, deputy head)
 * @param staff the agencies they work in without answering for them
 * @param overseen every agency whose area lies in the area of a district's or commune's People's
 *     Committee they act for, theirs among them; empty for everybody else
 */
public record Standing(Set<UUID> heads, Set<UUID> staff, Set<UUID> overseen) {
  public Standing {
    heads = Set.copyOf(heads);
    staff = Set.copyOf(staff);
    overseen = Set.copyOf(overseen);
  }

  /** Every agency they act for. */
  public List<UUID> own() {
    return java.util.stream.Stream.concat(heads.stream(), staff.stream()).distinct().toList();
  }

  /** Whether they act for the agency at all. */
  public boolean actsFor(UUID agency) {
    return heads.contains(agency) || staff.contains(agency);
  }
}

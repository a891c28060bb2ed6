package vn.chot.trace;

import java.util.List;
import java.util.Set;

/**
 * Who counts as a contact: any of several alternatives, as in 11042/BYT-DP of 29/12/2021.
 *
 * @param alternatives each enough by itself
 * @param latency minutes after an exposure before the exposed can pass it on, from 0
 */
public record ContactRule(List<Alternative> alternatives, int latency) {
  /** Copies the list. */
  public ContactRule {
    alternatives = List.copyOf(alternatives);
    if (latency < 0) {
      throw new IllegalArgumentException("latency is a number of minutes from 0");
    }
  }

  /**
   * One way of being a contact. Being in one space is judged by the kind of space and the minutes;
   * a contact that was told, by all that is named here.
   *
   * @param places kinds of space in which being there together is enough; empty: none
   * @param distances how near a told contact must have been; empty: any
   * @param unmasked whether it needs that not both wore masks
   * @param minutes the least minutes together, from 1
   * @param body whether it needs that they touched
   * @param care whether it needs care without full protection
   */
  public record Alternative(
      Set<Place> places,
      Set<Distance> distances,
      boolean unmasked,
      int minutes,
      boolean body,
      boolean care) {
    /** Copies the sets. */
    public Alternative {
      places = Set.copyOf(places);
      distances = Set.copyOf(distances);
      if (minutes < 1) {
        throw new IllegalArgumentException("the least minutes together are a number from 1");
      }
    }

    /** Being in one space of these kinds for some minutes. */
    public static Alternative together(int minutes, Set<Place> places) {
      return new Alternative(
          places,
          Set.of(Distance.WITHIN_1M, Distance.WITHIN_2M, Distance.UNKNOWN),
          false,
          minutes,
          false,
          false);
    }

    private boolean meets(Distance distance, Masks masks, boolean touched, boolean cared) {
      return (distances.isEmpty() || distance == Distance.UNKNOWN || distances.contains(distance))
          && !(unmasked && masks == Masks.BOTH)
          && (!body || touched)
          && (!care || cared);
    }
  }

  /**
   * The least minutes by kind of space; {@link Integer#MAX_VALUE} where no alternative allows it.
   */
  int[] minutesByPlace() {
    int[] least = new int[Place.KINDS];
    for (int kind = 0; kind < least.length; kind++) {
      Place place = Place.of(kind);
      least[kind] =
          alternatives.stream()
              .filter(way -> way.places().contains(place) && !way.body() && !way.care())
              .mapToInt(Alternative::minutes)
              .min()
              .orElse(Integer.MAX_VALUE);
    }
    return least;
  }

  /** The least minutes by the circumstances of a told contact, {@link Contact#code()}. */
  int[] minutesByCode() {
    int[] least = new int[64];
    for (int code = 0; code < least.length; code++) {
      Distance distance = Distance.of(code & 3);
      Masks masks = Masks.of((code >> 2) & 3);
      boolean body = (code & 16) != 0;
      boolean care = (code & 32) != 0;
      least[code] =
          alternatives.stream()
              .filter(way -> way.meets(distance, masks, body, care))
              .mapToInt(Alternative::minutes)
              .min()
              .orElse(Integer.MAX_VALUE);
    }
    return least;
  }
}

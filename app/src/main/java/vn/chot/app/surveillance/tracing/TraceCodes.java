package vn.chot.app.surveillance.tracing;

import vn.chot.trace.Distance;
import vn.chot.trace.Masks;
import vn.chot.trace.Place;

/** The numbers by which tables keep kinds of spaces, distances and masks; never changed. */
final class TraceCodes {
  private static final Place[] PLACES = {
    Place.HOME, Place.WORK, Place.CLASS, Place.WARD, Place.VEHICLE, Place.CLOSED, Place.OPEN
  };
  private static final Distance[] DISTANCES = {
    Distance.WITHIN_1M, Distance.WITHIN_2M, Distance.FARTHER, Distance.UNKNOWN
  };
  private static final Masks[] MASKS = {Masks.BOTH, Masks.NOT_BOTH, Masks.UNKNOWN};

  private TraceCodes() {}

  static int of(Place place) {
    return at(PLACES, place);
  }

  static int of(Distance distance) {
    return at(DISTANCES, distance);
  }

  static int of(Masks masks) {
    return at(MASKS, masks);
  }

  static Place place(int code) {
    return PLACES[code];
  }

  static Distance distance(int code) {
    return DISTANCES[code];
  }

  static Masks masks(int code) {
    return MASKS[code];
  }

  private static <E> int at(E[] all, E one) {
    for (int code = 0; code < all.length; code++) {
      if (all[code].equals(one)) {
        return code;
      }
    }
    throw new IllegalArgumentException("no number for " + one);
  }
}

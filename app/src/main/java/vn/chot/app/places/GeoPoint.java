package vn.chot.app.places;

/**
 * A point on the earth (WGS 84).
 *
 * @param longitude in degrees, east positive
 * @param latitude in degrees, north positive
 */
public record GeoPoint(double longitude, double latitude) {
  public GeoPoint {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("not on the earth: " + longitude + " " + latitude);
    }
  }
}

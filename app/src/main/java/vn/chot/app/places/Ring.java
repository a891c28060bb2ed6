package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import vn.chot.app.pages.Refusal;

/**
 * A polygon somebody drew: its corners in order, the first not repeated.
 *
 * @param points three or more; the sides do not cross
 */
record Ring(List<GeoPoint> points) {
  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,9})?");
  private static final Refusal NOT_UNDERSTOOD =
      Refusal.of(
          "ring-not-understood",
          "Không đọc được vùng trong địa chỉ. Hãy vẽ lại vùng trên bản đồ.",
          "The area in the address cannot be read. Draw it again on the map.");
  private static final Refusal TOO_FEW =
      Refusal.of(
          "ring-too-few",
          "Vùng cần ít nhất ba điểm khác nhau. Hãy chấm thêm điểm.",
          "An area needs three different points. Add more points.");
  private static final Refusal TOO_MANY =
      Refusal.of(
          "ring-too-many",
          "Vùng có hơn " + MOST + " điểm. Hãy vẽ lại với ít điểm hơn.",
          "The area has more than " + MOST + " points. Draw it with fewer.");
  private static final Refusal CROSSES =
      Refusal.of(
          "ring-crosses",
          "Các cạnh của vùng cắt nhau. Hãy bỏ điểm cuối rồi chấm lại theo một vòng.",
          "The sides of the area cross. Undo the last point and go round in one turn.");

  Ring {
    points = List.copyOf(points);
  }

  /** What came of reading one. */
  sealed interface Read {
    record Good(Ring ring) implements Read {}

    record Bad(Refusal refusal) implements Read {}
  }

  /** Reads corners written as {@code longitude,latitude;longitude,latitude;…}. */
  static Read of(String written) {
    List<GeoPoint> points = new ArrayList<>();
    String[] corners = written.strip().split(";", MOST + 3);
    for (String corner : corners) {
      String[] parts = corner.split(",", -1);
      if (parts.length != 2
          || !NUMBER.matcher(parts[0]).matches()
          || !NUMBER.matcher(parts[1]).matches()) {
        return new Read.Bad(corners.length > MOST + 1 ? TOO_MANY : NOT_UNDERSTOOD);
      }
      double longitude = Double.parseDouble(parts[0]);
      double latitude = Double.parseDouble(parts[1]);
      if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
        return new Read.Bad(NOT_UNDERSTOOD);
      }
      GeoPoint point = new GeoPoint(longitude, latitude);
      if (points.isEmpty() || !points.getLast().equals(point)) {
        points.add(point);
      }
    }
    if (points.size() > 1 && points.getFirst().equals(points.getLast())) {
      points.removeLast();
    }
    if (points.size() > MOST) {
      return new Read.Bad(TOO_MANY);
    }
    if (points.size() < 3) {
      return new Read.Bad(TOO_FEW);
    }
    Ring ring = new Ring(points);
    return ring.polygon().isValid() ? new Read.Good(ring) : new Read.Bad(CROSSES);
  }

  /** The same as a polygon to reckon with, in degrees. */
  Polygon polygon() {
    Coordinate[] corners = new Coordinate[points.size() + 1];
    for (int at = 0; at < corners.length; at++) {
      GeoPoint point = points.get(at % points.size());
      corners[at] = new Coordinate(point.longitude(), point.latitude());
    }
    return new GeometryFactory().createPolygon(corners);
  }
}

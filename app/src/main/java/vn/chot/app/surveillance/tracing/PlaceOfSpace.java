package vn.chot.app.surveillance.tracing;

import org.jspecify.annotations.Nullable;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.SpaceKind;
import vn.chot.trace.Place;

/**
 * What the rules of contact make of a space or a site. Who is known only to have been somewhere in
 * a large site (a hospital, a school, a market) was not in one room with everybody there: such a
 * whole site counts as open, and serves appeals; its wards, classes and rows count as what they
 * are.
 */
final class PlaceOfSpace {
  private PlaceOfSpace() {}

  static Place of(SiteKind site, @Nullable SpaceKind space) {
    return switch (site) {
      case DWELLING, DORMITORY -> Place.HOME;
      case BUS, BOAT, TRAIN, FLIGHT, FISHING_BOAT -> Place.VEHICLE;
      case MARKET, FIELD, BUILDING_SITE -> Place.OPEN;
      case SCHOOL -> space == null ? Place.OPEN : Place.CLASS;
      case HOSPITAL, HEALTH_STATION, CLINIC, QUARANTINE ->
          space == null && site == SiteKind.HOSPITAL ? Place.OPEN : Place.WARD;
      case FACTORY, PORT, GATE, BUS_STATION -> space == null ? Place.OPEN : Place.WORK;
      case COMPANY, WORKSHOP, OFFICE -> Place.WORK;
      case SHOP, EATERY, LODGING, PAGODA, CHURCH, WORSHIP, CULTURE_HOUSE, EVENT, OTHER ->
          Place.CLOSED;
    };
  }
}

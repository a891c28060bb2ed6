package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** Sites of an invented district for tests. */
final class SomeSites {
  static final LocalDate DAY = LocalDate.of(2021, 4, 27);

  private SomeSites() {}

  static Actor administrator(UUID account) {
    return new Actor(account, "quantri", "Quản trị", Set.of(Role.ADMINISTRATOR));
  }

  /** A district with two communes below a province, all named after the code. */
  static void units(ImportUnits importUnits, Actor actor, String code) {
    LocalDate from = LocalDate.of(2015, 1, 1);
    importUnits.bringIn(
        actor,
        List.of(
            new UnitRow(2, code, "tỉnh Đèo " + code, "", "", from, null, ""),
            new UnitRow(3, code + "1", "huyện Suối " + code, "", code, from, null, ""),
            new UnitRow(4, code + "11", "xã Đồi " + code, "", code + "1", from, null, ""),
            new UnitRow(5, code + "12", "xã Bãi " + code, "", code + "1", from, null, "")),
        false);
  }

  static SiteDraft site(
      SiteKind kind, String code, String name, UUID unit, double longitude, double latitude) {
    return new SiteDraft(
        kind,
        code,
        name,
        unit,
        "",
        new GeoPoint(longitude, latitude),
        100,
        null,
        null,
        "bài kiểm thử",
        List.of());
  }
}

package vn.chot.app.places;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Column;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** The table of sites as a sheet holds it: what is written is what can be read again. */
final class SiteSheet {
  static final List<Column> COLUMNS =
      List.of(
          Column.needed("kind", "Loại", "loại địa điểm", "kind"),
          Column.needed("code", "Mã", "mã địa điểm", "code", "id"),
          Column.needed("name", "Tên", "tên địa điểm", "name"),
          Column.needed("unit", "Mã đơn vị", "đơn vị hành chính", "unit"),
          Column.optional("unitName", "Tên đơn vị", "unit_name"),
          Column.optional("address", "Địa chỉ", "address"),
          Column.optional("longitude", "Kinh độ", "longitude", "lon", "lng"),
          Column.optional("latitude", "Vĩ độ", "latitude", "lat"),
          Column.optional("capacity", "Sức chứa", "capacity"),
          Column.optional("opened", "Mở từ ngày", "opened_on"),
          Column.optional("closed", "Đóng ngày", "closed_on"),
          Column.optional("source", "Nguồn", "source"));

  static final List<Column> SPACE_COLUMNS =
      List.of(
          Column.needed("siteKind", "Loại địa điểm", "site_kind"),
          Column.needed("site", "Mã địa điểm", "site"),
          Column.needed("code", "Mã chỗ", "mã phòng", "code", "id"),
          Column.optional("parent", "Nằm trong mã", "parent"),
          Column.optional("kind", "Loại chỗ", "kind"),
          Column.needed("name", "Tên chỗ", "tên phòng", "name"),
          Column.optional("capacity", "Sức chứa", "capacity"));

  private SiteSheet() {}

  static SheetHead head(Tongue tongue) {
    return new SheetHead(
        tongue == Tongue.EN ? "Sites" : "Địa điểm",
        List.of(),
        COLUMNS.stream().map(Column::title).toList());
  }

  /** A site with its unit as it is called on the day of the list. */
  static void write(SheetWriter to, Site site, String unitCode, String unitName)
      throws IOException {
    GeoPoint point = site.point();
    to.row(
        Cell.of(site.kind().vietnamese()),
        Cell.of(site.code()),
        Cell.of(site.name()),
        Cell.of(unitCode),
        Cell.of(unitName),
        Cell.of(site.address()),
        degrees(point == null ? null : point.longitude()),
        degrees(point == null ? null : point.latitude()),
        site.capacity() == null ? Cell.blank() : Cell.of(site.capacity().longValue()),
        Cell.of(site.openedOn()),
        Cell.of(site.closedOn()),
        Cell.of(site.source()));
  }

  private static Cell degrees(@org.jspecify.annotations.Nullable Double degrees) {
    return degrees == null
        ? Cell.blank()
        : Cell.of(BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP));
  }
}

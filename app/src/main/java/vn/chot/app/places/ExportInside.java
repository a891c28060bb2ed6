package vn.chot.app.places;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes what lies inside a polygon into a workbook: units with their share, sites. */
@Component
class ExportInside {
  private static final int MOST_SITES = 100_000;

  private final FindInside findInside;
  private final UnitNames unitNames;
  private final Deeds deeds;
  private final Readings readings;

  ExportInside(FindInside findInside, UnitNames unitNames, Deeds deeds, Readings readings) {
    this.findInside = findInside;
    this.unitNames = unitNames;
    this.deeds = deeds;
    this.readings = readings;
  }

  @Transactional
  public void write(Actor actor, Ring ring, SitesSeen seen, Tongue tongue, OutputStream out)
      throws IOException {
    FindInside.Inside inside = findInside.in(ring, seen, MOST_SITES);
    boolean english = tongue == Tongue.EN;
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      writer.sheet(
          new SheetHead(
              english ? "Units" : "Đơn vị",
              List.of(),
              english
                  ? List.of("Code", "Unit", "Share inside (%)")
                  : List.of("Mã", "Đơn vị", "Phần nằm trong vùng (%)")));
      for (FindInside.UnitInside unit : inside.units()) {
        writer.row(Cell.of(unit.code()), Cell.of(unit.name()), percent(unit.share()));
      }
      writer.sheet(SiteSheet.head(tongue));
      Map<UUID, UnitNames.Called> names =
          unitNames.of(inside.sites().stream().map(Site::unit).toList(), seen.day());
      for (Site site : inside.sites()) {
        UnitNames.Called unit = names.getOrDefault(site.unit(), UnitNames.Called.NOTHING);
        SiteSheet.write(writer, site, unit.code(), unit.name());
      }
      deeds.record(
          actor, new SiteDeed.SitesExported(UUID.randomUUID(), "inside", inside.sites().size()));
      readings.shown(
          actor,
          "/places/map/inside.xlsx",
          inside.sites().stream().map(site -> site.id().toString()).toList());
      writer.finish();
    }
  }

  private static Cell percent(double share) {
    return Cell.of(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP));
  }
}

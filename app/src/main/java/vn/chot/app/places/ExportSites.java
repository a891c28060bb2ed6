package vn.chot.app.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.SheetWriter;

/** Writes a list of sites into a file that can be corrected and brought in again. */
@Component
class ExportSites {
  private final SiteList list;
  private final UnitNames unitNames;
  private final Deeds deeds;
  private final Readings readings;

  ExportSites(SiteList list, UnitNames unitNames, Deeds deeds, Readings readings) {
    this.list = list;
    this.unitNames = unitNames;
    this.deeds = deeds;
    this.readings = readings;
  }

  @Transactional
  public void write(Actor actor, SiteList.Filter filter, Tongue tongue, SheetWriter writer)
      throws IOException {
    List<Site> sites = new ArrayList<>();
    list.each(filter, sites::add);
    Map<UUID, UnitNames.Called> names =
        unitNames.of(sites.stream().map(Site::unit).toList(), filter.seen().day());
    writer.sheet(SiteSheet.head(tongue));
    for (Site site : sites) {
      UnitNames.Called unit = names.getOrDefault(site.unit(), UnitNames.Called.NOTHING);
      SiteSheet.write(writer, site, unit.code(), unit.name());
    }
    deeds.record(actor, new SiteDeed.SitesExported(UUID.randomUUID(), "list", sites.size()));
    readings.shown(
        actor, "/places/sites export", sites.stream().map(site -> site.id().toString()).toList());
    writer.finish();
  }
}

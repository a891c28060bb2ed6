package vn.chot.app.places;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Reading;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/**
 * Brings sheets of sites or of spaces in: good rows whole, bad rows back as a sheet; of a file that
 * cannot be read, nothing.
 */
@Component
class ImportSites {
  static final SheetLimits LIMITS = new SheetLimits(20L << 20, 512L << 20, 100_000, 200, 32_000);

  private final Units units;
  private final SiteRows rows;
  private final WriteSites writeSites;
  private final WriteSpaces writeSpaces;
  private final SiteReaches reaches;
  private final Deeds deeds;

  ImportSites(
      Units units,
      SiteRows rows,
      WriteSites writeSites,
      WriteSpaces writeSpaces,
      SiteReaches reaches,
      Deeds deeds) {
    this.units = units;
    this.rows = rows;
    this.writeSites = writeSites;
    this.writeSpaces = writeSpaces;
    this.reaches = reaches;
    this.deeds = deeds;
  }

  /**
   * Reads the file; with {@code store} its good rows go in. Codes of units are those of the day.
   */
  @Transactional
  public SiteImport bringIn(
      Actor actor,
      byte[] file,
      SiteImport.Table table,
      LocalDate day,
      boolean store,
      boolean vietnamese)
      throws IOException {
    return switch (SheetFile.open(new ByteArrayInputStream(file), LIMITS)) {
      case SheetFile.Opening.Refused(SheetFault fault) -> refused(fault);
      case SheetFile.Opening.Opened(SheetFile sheet) -> {
        try (sheet) {
          yield table == SiteImport.Table.SITES
              ? sites(actor, sheet, day, store, vietnamese)
              : spaces(actor, sheet, store, vietnamese);
        }
      }
    };
  }

  private SiteImport sites(
      Actor actor, SheetFile sheet, LocalDate day, boolean store, boolean vietnamese)
      throws IOException {
    String name = sheet.sheets().getFirst();
    RowReport report = new RowReport(name);
    SiteReach reach = reaches.of(actor);
    ReadSiteRows read = new ReadSiteRows(units.on(day), reach, report);
    Reading reading = sheet.read(name, SiteSheet.COLUMNS, read::take);
    if (!(reading instanceof Reading.Done done)) {
      return refused(((Reading.Refused) reading).fault());
    }
    Map<Integer, SiteDraft> good = read.good();
    leaveOthersAlone(good, reach, report);
    Written written =
        store && !good.isEmpty()
            ? writeSites.write(actor, List.copyOf(good.values())).written()
            : Written.NOTHING;
    note(actor, written, Written.NOTHING);
    return outcome(sheet, done, report, good.size(), store, written, vietnamese);
  }

  /** A code that belongs to a site outside the person's area corrects nothing. */
  private void leaveOthersAlone(Map<Integer, SiteDraft> good, SiteReach reach, RowReport report) {
    if (reach.everywhere()) {
      return;
    }
    Map<WriteSites.Key, UUID> known = writeSites.known(List.copyOf(good.values()));
    good.entrySet()
        .removeIf(entry -> {
          SiteDraft draft = entry.getValue();
          UUID id = known.get(new WriteSites.Key(draft.kind(), draft.code()));
          boolean others =
              id != null && rows.site(id).filter(site -> reach.holds(site.unit())).isEmpty();
          if (others) {
            report.add(entry.getKey(), SiteRowFaults.of(SiteRules.CODE_TAKEN));
          }
          return others;
        });
  }

  private SiteImport spaces(Actor actor, SheetFile sheet, boolean store, boolean vietnamese)
      throws IOException {
    String name = sheet.sheets().getFirst();
    RowReport report = new RowReport(name);
    ReadSpaceRows read = new ReadSpaceRows(rows::byCode, reaches.of(actor), report);
    Reading reading = sheet.read(name, SiteSheet.SPACE_COLUMNS, read::take);
    if (!(reading instanceof Reading.Done done)) {
      return refused(((Reading.Refused) reading).fault());
    }
    Map<Integer, WriteSpaces.Placed> good = read.good(writeSpaces.known(read.sites()));
    Written written = store ? writeSpaces.write(List.copyOf(good.values())) : Written.NOTHING;
    note(actor, Written.NOTHING, written);
    return outcome(sheet, done, report, good.size(), store, written, vietnamese);
  }

  private void note(Actor actor, Written sites, Written spaces) {
    if (sites.any() || spaces.any()) {
      SitesBrought count =
          new SitesBrought(
              List.of(), sites.added(), sites.changed(), spaces.added(), spaces.changed());
      deeds.record(actor, new SiteDeed.SitesBroughtIn(UUID.randomUUID(), count));
    }
  }

  private static SiteImport outcome(
      SheetFile sheet,
      Reading.Done done,
      RowReport report,
      int good,
      boolean stored,
      Written written,
      boolean vietnamese)
      throws IOException {
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    if (!report.isEmpty()) {
      try (SheetWriter writer = SheetWriter.xlsx(bad)) {
        ReturnSheet.write(writer, sheet, done, report, vietnamese);
        writer.finish();
      }
    }
    return new SiteImport.Read(stored, good, written, report.faults(), bad.toByteArray());
  }

  private static SiteImport refused(SheetFault fault) {
    return new SiteImport.Refused(
        Refusal.of("site-sheet", fault.remark().vietnamese(), fault.remark().english()));
  }
}

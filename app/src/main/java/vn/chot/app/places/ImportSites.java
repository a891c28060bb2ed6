package vn.chot.app.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
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
 * cannot be read to its end, nothing. Sites pass through in portions, up to a million rows.
 */
@Component
class ImportSites {
  private static final SheetLimits SITES =
      new SheetLimits(64L << 20, 3L << 30, 1_048_576, 200, 32_767);

  /** Spaces are held whole, for one may lie in another that comes later. */
  private static final SheetLimits SPACES =
      new SheetLimits(64L << 20, 1L << 30, 200_000, 200, 32_767);

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
      Path file,
      SiteImport.Table table,
      LocalDate day,
      boolean store,
      boolean vietnamese)
      throws IOException {
    return switch (SheetFile.open(file, table == SiteImport.Table.SITES ? SITES : SPACES)) {
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
    Counted counted = new Counted();
    ReadSiteRows read =
        new ReadSiteRows(
            units.on(day),
            reach,
            report,
            good -> {
              leaveOthersAlone(good, reach, report);
              counted.good += good.size();
              if (store && !good.isEmpty()) {
                List<SiteDraft> drafts = List.copyOf(good.values());
                counted.written = counted.written.plus(writeSites.write(actor, drafts).written());
              }
            });
    Reading reading = sheet.read(name, SiteSheet.COLUMNS, read::take);
    if (!(reading instanceof Reading.Done done)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return refused(((Reading.Refused) reading).fault());
    }
    read.finish();
    note(actor, counted.written, Written.NOTHING);
    return outcome(sheet, done, report, counted.good, store, counted.written, vietnamese);
  }

  /** What the portions have come to so far. */
  private static final class Counted {
    private int good;
    private Written written = Written.NOTHING;
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

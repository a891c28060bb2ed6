package vn.chot.app.surveillance.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.UnitNames;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Remark;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/** Brings a list of cases in: tried out first, then good rows go in and bad ones come back. */
@Component
class ImportCases {
  private final EnterCases enterCases;
  private final UnitNames unitNames;
  private final JsonMapper json;

  ImportCases(EnterCases enterCases, UnitNames unitNames, JsonMapper json) {
    this.enterCases = enterCases;
    this.unitNames = unitNames;
    this.json = json;
  }

  /** What came, or would come, of a list. */
  sealed interface Imported {
    /** Nothing of the file can be read. */
    record Refused(Refusal refusal) implements Imported {}

    /**
     * The file was read.
     *
     * @param fresh how many of the good rows make a new person
     * @param titles the titles of the sheet; empty for JSON
     * @param mapping which title was taken for which field
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(
        boolean stored,
        int good,
        int fresh,
        SortedMap<Integer, List<Remark>> faults,
        byte[] badRows,
        List<String> titles,
        Map<String, String> mapping)
        implements Imported {}
  }

  /** The list as it was sent: its file, name, day, and the columns that were chosen. */
  record Sent(Path file, String name, LocalDate day, Mapping mapping) {}

  Imported bringIn(Actor actor, Sent sent, boolean store, boolean vietnamese) throws IOException {
    if (ReadCaseFile.isJson(sent.name())) {
      return rows(actor, ReadCaseFile.json(sent.file(), json), null, sent, store, vietnamese);
    }
    return switch (SheetFile.open(sent.file(), SheetLimits.usual())) {
      case SheetFile.Opening.Refused(SheetFault fault) ->
          new Imported.Refused(
              Refusal.of("case-list", fault.remark().vietnamese(), fault.remark().english()));
      case SheetFile.Opening.Opened(SheetFile sheet) -> {
        try (sheet) {
          yield rows(
              actor, ReadCaseFile.sheet(sheet, sent.mapping()), sheet, sent, store, vietnamese);
        }
      }
    };
  }

  private Imported rows(
      Actor actor,
      ReadCaseFile.Raw raw,
      @Nullable SheetFile sheet,
      Sent sent,
      boolean store,
      boolean vietnamese)
      throws IOException {
    return switch (raw) {
      case ReadCaseFile.Raw.Refused(Refusal refusal) -> new Imported.Refused(refusal);
      case ReadCaseFile.Raw.Rows(List<RawCase> rows, var done) -> {
        RowReport report = new RowReport(sheet == null ? "" : sheet.sheets().getFirst());
        List<CaseBrought> brought = bring(actor, rows, sent, store, report);
        List<CaseBrought.In> in =
            brought.stream()
                .filter(CaseBrought.In.class::isInstance)
                .map(CaseBrought.In.class::cast)
                .toList();
        yield new Imported.Read(
            store,
            in.size(),
            (int) in.stream().filter(CaseBrought.In::newPerson).count(),
            report.faults(),
            bad(sheet, done, report, vietnamese),
            done == null ? List.of() : done.header(),
            done == null ? Map.of() : done.mapping().titles());
      }
    };
  }

  private List<CaseBrought> bring(
      Actor actor, List<RawCase> rows, Sent sent, boolean store, RowReport report) {
    ReadRawCase reader =
        new ReadRawCase(sent.day(), unitNames.on(sent.day()), "tệp " + sent.name());
    List<CaseEntry> entries = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (RawCase row : rows) {
      ReadRawCase.Read read = reader.read(row);
      read.faults().forEach(fault -> report.add(row.row(), fault));
      CaseEntry entry = read.entry();
      if (entry != null) {
        entries.add(entry);
        at.add(row.row());
      }
    }
    List<CaseBrought> brought =
        store ? enterCases.enter(actor, entries) : enterCases.tryOut(actor, entries);
    for (int i = 0; i < brought.size(); i++) {
      if (brought.get(i) instanceof CaseBrought.Out(var faults)) {
        for (CaseFault fault : faults) {
          report.add(
              at.get(i), new Remark(fault.refusal().vietnamese(), fault.refusal().english()));
        }
      }
    }
    return brought;
  }

  private static byte[] bad(
      @Nullable SheetFile sheet, Reading.@Nullable Done done, RowReport report, boolean vietnamese)
      throws IOException {
    if (sheet == null || done == null || report.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      ReturnSheet.write(writer, sheet, done, report, vietnamese);
      writer.finish();
    }
    return out.toByteArray();
  }
}

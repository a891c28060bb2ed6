package vn.chot.app.registers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.register.Field;
import vn.chot.register.Finding;
import vn.chot.register.Register;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Remark;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/** Brings a sheet into a register: read dry, then its good rows go in and the others come back. */
@Component
class ImportSheet {
  private final WriteEntries writeEntries;
  private final SheetColumns columns;

  ImportSheet(WriteEntries writeEntries, SheetColumns columns) {
    this.writeEntries = writeEntries;
    this.columns = columns;
  }

  /** What came, or would come, of a sheet. */
  sealed interface Came {
    /** Nothing of it can be read; {@code titles} are there to choose columns from. */
    record Refused(Refusal why, List<String> titles) implements Came {}

    /**
     * It was read.
     *
     * @param stored whether the good rows went in
     * @param good how many are good
     * @param bad what is wrong with the others, by row
     * @param titles of the sheet, in its order
     * @param used which of them stands for which field
     * @param badRows the others as a sheet to correct; empty where all are good
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(
        boolean stored,
        int good,
        TreeMap<Integer, List<Finding>> bad,
        List<String> titles,
        Map<String, String> used,
        byte[] badRows)
        implements Came {}
  }

  /** Who brings it in and how its columns are called; {@code mapping} is null for as remembered. */
  record Order(
      Actor actor,
      OpenRegister.Opened opened,
      HouseDirectory directory,
      @org.jspecify.annotations.Nullable Mapping mapping,
      boolean store,
      boolean vietnamese) {
    UUID owner() {
      UUID agency = opened.stand().agency();
      return agency == null ? actor.id() : agency;
    }
  }

  Came bringIn(Order order, byte[] content) throws IOException {
    SheetFile.Opening opening =
        SheetFile.open(new ByteArrayInputStream(content), SheetLimits.usual());
    return switch (opening) {
      case SheetFile.Opening.Refused(SheetFault fault) ->
          new Came.Refused(refusal(fault), List.of());
      case SheetFile.Opening.Opened(SheetFile file) -> {
        try (file) {
          yield read(order, file);
        }
      }
    };
  }

  private static Refusal refusal(SheetFault fault) {
    Remark said = fault.remark();
    return Refusal.of("sheet-" + fault.code(), said.vietnamese(), said.english());
  }

  private Came read(Order order, SheetFile file) throws IOException {
    LiveRegister live = order.opened().live();
    Register register = live.register();
    String sheet = file.sheets().getFirst();
    Mapping mapping =
        order.mapping() == null
            ? columns.remembered(register.name(), order.owner())
            : order.mapping();
    Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
    Reading reading =
        file.read(
            sheet,
            SheetColumns.of(register),
            mapping,
            row -> {
              Map<String, String> typed = SheetColumns.typed(register, row);
              if (!typed.isEmpty()) {
                rows.put(row.number(), typed);
              }
            });
    if (!(reading instanceof Reading.Done done)) {
      SheetFault fault = ((Reading.Refused) reading).fault();
      return new Came.Refused(refusal(fault), SheetColumns.titles(file.firstRows(sheet, 10)));
    }
    WriteEntries.Judged judged =
        writeEntries.judge(live, order.opened().stand(), order.directory(), rows);
    if (order.store()) {
      writeEntries.store(order.actor(), live, judged);
      columns.remember(register.name(), order.owner(), done.mapping());
    }
    return new Came.Read(
        order.store(),
        judged.good().size(),
        judged.bad(),
        done.header(),
        done.mapping().titles(),
        judged.bad().isEmpty() ? new byte[0] : badRows(order, file, sheet, done, judged));
  }

  private static byte[] badRows(
      Order order, SheetFile file, String sheet, Reading.Done done, WriteEntries.Judged judged)
      throws IOException {
    RowReport report = new RowReport(sheet);
    Register register = order.opened().live().register();
    judged
        .bad()
        .forEach((row, findings) ->
            findings.forEach(finding -> report.add(row, remark(register, finding))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      ReturnSheet.write(writer, file, done, report, order.vietnamese());
      writer.finish();
    }
    return out.toByteArray();
  }

  /** What is wrong with a row, with the field it is about. */
  static Remark remark(Register register, Finding finding) {
    Field field = register.field(finding.field()).orElse(null);
    return field == null
        ? new Remark(finding.say().vi(), finding.say().en())
        : new Remark(
            field.label().vi() + ": " + finding.say().vi(),
            field.label().en() + ": " + finding.say().en());
  }
}

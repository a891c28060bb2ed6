package vn.chot.app.surveillance.tracing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Purpose;
import vn.chot.sheet.Reading;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/**
 * Brings meetings in as a sheet: proximity as Bluezone-like apps tell it or declarations, a pair a
 * row; or the list of a trip, a seat a row, everybody near everybody within two rows. Good rows go
 * in, the others come back as a sheet to correct; a sheet sent twice counts once.
 */
@Component
class ImportEvidence {
  private static final int MOST_SEATS = 1_000;

  private final FindOther findOther;
  private final FindMeetings findMeetings;
  private final AddEvidence addEvidence;
  private final Clock clock;

  ImportEvidence(
      FindOther findOther, FindMeetings findMeetings, AddEvidence addEvidence, Clock clock) {
    this.findOther = findOther;
    this.findMeetings = findMeetings;
    this.addEvidence = addEvidence;
    this.clock = clock;
  }

  /** What came of it. */
  sealed interface Outcome {
    /** Nothing of the file can be read. */
    record Refused(Refusal why) implements Outcome {}

    /**
     * The good rows are in.
     *
     * @param meetings how many were stored
     * @param same how many were told already
     * @param badRows the others as a sheet to correct; empty where all are good
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(int rows, int meetings, int same, RowReport report, byte[] badRows)
        implements Outcome {}
  }

  /** Reads it; {@code vietnamese} is the language of the sheet that comes back. */
  Outcome read(Actor actor, Path file, SheetKind kind, Purpose purpose, boolean vietnamese)
      throws IOException {
    SheetFile.Opening opening = SheetFile.open(file, SheetLimits.usual());
    if (opening instanceof SheetFile.Opening.Refused(SheetFault fault)) {
      return refused(fault);
    }
    try (SheetFile sheet = ((SheetFile.Opening.Opened) opening).file()) {
      String name = sheet.sheets().getFirst();
      List<Row> rows = new ArrayList<>();
      Reading reading =
          sheet.read(
              name,
              kind.columns(),
              row -> {
                if (kind.columns().stream().anyMatch(column -> !row.isBlank(column.field()))) {
                  rows.add(row);
                }
              });
      if (!(reading instanceof Reading.Done done)) {
        return refused(((Reading.Refused) reading).fault());
      }
      if (kind == SheetKind.MANIFEST && rows.size() > MOST_SEATS) {
        return new Outcome.Refused(TracingRules.TRIP_TOO_LONG);
      }
      RowReport report = new RowReport(name);
      MeetingRow.Asking asking =
          new MeetingRow.Asking(kind, findOther, actor, purpose, clock.instant(), report);
      MeetingRows.Read read = MeetingRows.of(asking, rows);
      Set<Integer> told = findMeetings.told(read.drafts());
      int stored = store(actor, read, told, report);
      return new Outcome.Read(
          rows.size(), stored, told.size(), report, back(sheet, done, report, vietnamese));
    }
  }

  private static Outcome.Refused refused(SheetFault fault) {
    return new Outcome.Refused(
        Refusal.of("evidence-sheet", fault.remark().vietnamese(), fault.remark().english()));
  }

  private int store(Actor actor, MeetingRows.Read read, Set<Integer> told, RowReport report) {
    List<EvidenceDraft> fresh = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int at = 0; at < read.drafts().size(); at++) {
      if (!told.contains(at)) {
        fresh.add(read.drafts().get(at));
        rows.add(read.rows().get(at));
      }
    }
    Presented done = addEvidence.addAll(actor, fresh);
    done.faults().forEach(one -> report.add(rows.get(one.at()), MeetingRow.remark(one.why())));
    return done.stored();
  }

  private static byte[] back(
      SheetFile sheet, Reading.Done done, RowReport report, boolean vietnamese) throws IOException {
    if (report.isEmpty()) {
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

package vn.chot.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Cadence;
import vn.chot.notice.Doubt;
import vn.chot.notice.Header;
import vn.chot.notice.Measure;
import vn.chot.notice.Reading;
import vn.chot.notice.Secrecy;
import vn.chot.notice.Urgency;

/** A reading as a table for the terminal: the header's fields, then one line for each measure. */
final class PaperTable {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int[] COLUMNS = {9, 30, 24, 10, 12, 60};

  private final StringBuilder out = new StringBuilder();

  private PaperTable() {}

  static String of(Reading reading) {
    PaperTable table = new PaperTable();
    table.header(reading.header());
    table.field("Viện dẫn", String.join("; ", reading.references()));
    table.measures(reading.measures());
    reading.doubts().forEach(doubt -> table.doubt("", doubt));
    reading
        .measures()
        .forEach(m -> m.doubts().forEach(doubt -> table.doubt(m.path() + " ", doubt)));
    return table.out.toString();
  }

  private void header(Header header) {
    field("Loại", header.kind().vietnamese());
    field("Số", header.number());
    field("Ngày", day(header.date()));
    field("Ngày họp", day(header.meetingDate()));
    field("Nơi", header.place());
    field("Cơ quan", header.issuer());
    field("Trích yếu", header.subject());
    field("Độ khẩn", header.urgency() == Urgency.NORMAL ? "" : header.urgency().name());
    field("Độ mật", header.secrecy() == Secrecy.NONE ? "" : header.secrecy().name());
    field("Người ký", header.signer());
    field("Chức vụ", header.signerTitle());
    field("Kính gửi", String.join("; ", header.addressees()));
    field("Nơi nhận", String.join("; ", header.recipients()));
    field("Vắng", String.join("; ", header.absent()));
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append(Cells.fit(name, 10)).append(": ").append(oneLine(value)).append('\n');
    }
  }

  private void measures(List<Measure> measures) {
    out.append("\n").append(measures.size()).append(" biện pháp\n");
    if (measures.isEmpty()) {
      return;
    }
    row("MỤC", "CHỦ TRÌ", "PHỐI HỢP", "HẠN", "NHỊP", "NỘI DUNG");
    for (Measure measure : measures) {
      row(
          measure.path(),
          (measure.leadInherited() ? "↑ " : "") + String.join(", ", measure.lead()),
          String.join(", ", measure.cooperating()),
          day(measure.deadline()),
          cadence(measure.cadence()),
          measure.text());
    }
  }

  private void row(String... cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(Cells.fit(oneLine(cells[i]), COLUMNS[i]))
          .append(i + 1 < cells.length ? "  " : "");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private void doubt(String where, Doubt doubt) {
    out.append("? ").append(where).append(doubt.vietnamese()).append('\n');
  }

  private static String cadence(Cadence cadence) {
    return switch (cadence) {
      case IMMEDIATE -> "ngay";
      case ONGOING -> "thường xuyên";
      case NONE -> "";
    };
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : DAY.format(date);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}

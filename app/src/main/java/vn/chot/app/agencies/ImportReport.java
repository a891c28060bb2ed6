package vn.chot.app.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.chot.sheet.Remark;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.SheetWriter;

/** What a sheet of the directory does, table by table, and which rows are left out and why. */
public final class ImportReport {

  /** Rows of one table: new, changing something, changing nothing, left out. */
  public record Count(int added, int changed, int same, int bad) {
    /** All rows. */
    public int rows() {
      return added + changed + same + bad;
    }

    /** The rows that are taken in. */
    public int good() {
      return added + changed + same;
    }
  }

  /** A new account and its one-time link, as a path of this site. */
  public record Link(String login, String name, String path) {}

  private final SentTables sent;
  private final Map<SheetTable, Count> counts;
  private final List<Link> links;

  ImportReport(SentTables sent, Map<SheetTable, Count> counts, List<Link> links) {
    this.sent = sent;
    this.counts = Map.copyOf(counts);
    this.links = List.copyOf(links);
  }

  /** The count of a table; zeros when it was not sent. */
  public Count count(SheetTable table) {
    return counts.getOrDefault(table, new Count(0, 0, 0, 0));
  }

  /** Whether the table was sent. */
  public boolean has(SheetTable table) {
    return sent.found.containsKey(table);
  }

  /** What is wrong with rows of a table, by row number. */
  public SortedMap<Integer, List<Remark>> faults(SheetTable table) {
    return sent.report(table).faults();
  }

  /** Rows left out, over all tables. */
  public int bad() {
    return counts.values().stream().mapToInt(Count::bad).sum();
  }

  /** Rows taken in, over all tables. */
  public int good() {
    return counts.values().stream().mapToInt(Count::good).sum();
  }

  /** The one-time links of new accounts: told this once. */
  public List<Link> links() {
    return links;
  }

  /** The rows left out, in their own columns, to correct and send again; files still open. */
  void writeBadRows(OutputStream out, boolean vietnamese) throws IOException {
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      for (SheetTable table : SheetTable.values()) {
        SentTables.Found found = sent.found.get(table);
        if (found != null && !sent.report(table).isEmpty()) {
          ReturnSheet.write(writer, found.file(), found.read(), sent.report(table), vietnamese);
        }
      }
      writer.finish();
    }
  }
}

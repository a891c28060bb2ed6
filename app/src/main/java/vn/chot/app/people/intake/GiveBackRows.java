package vn.chot.app.people.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deeds;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Remark;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/**
 * The rows that did not come in, as they stood, each with what is wrong before it: a sheet to
 * correct and send again. A million of them take no more memory than ten.
 */
@Component
class GiveBackRows {
  private static final int AT_A_TIME = 1_000;

  private final RowVerdicts verdicts;
  private final ListFiles files;
  private final Deeds deeds;

  GiveBackRows(RowVerdicts verdicts, ListFiles files, Deeds deeds) {
    this.verdicts = verdicts;
    this.files = files;
    this.deeds = deeds;
  }

  /** Writes them; answers whether the file is still kept. */
  @Transactional
  public boolean write(Intake intake, OutputStream out, boolean vietnamese) throws IOException {
    return files
        .opened(
            intake.id(),
            file -> {
              try (SheetWriter to = SheetWriter.xlsx(out)) {
                to.sheet(
                    new SheetHead(
                        intake.file().sheet().isEmpty() ? "Danh sách" : intake.file().sheet(),
                        List.of(),
                        titles(intake.layout())));
                Waiting waiting = new Waiting(intake.id(), intake.oddStayOut());
                file.each(
                    intake.file().sheet(),
                    row -> {
                      Remark why = waiting.of(row.number());
                      if (why != null) {
                        write(
                            to,
                            cells(
                                intake.layout(),
                                row,
                                vietnamese ? why.vietnamese() : why.english()));
                      }
                      return waiting.more();
                    });
                to.finish();
                deeds.record(
                    intake.actor(), new IntakeDeed.RowsGivenBack(intake.id(), waiting.given));
              }
              return true;
            })
        .orElse(false);
  }

  private static void write(SheetWriter to, List<Cell> cells) {
    try {
      to.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> titles(Layout layout) {
    List<String> titles = new ArrayList<>();
    titles.add(ReturnSheet.TITLE);
    layout.titles().stream().filter(title -> !Layout.isFaults(title)).forEach(titles::add);
    return titles;
  }

  private static List<Cell> cells(Layout layout, Row row, String why) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(why));
    for (int i = 0; i < layout.titles().size(); i++) {
      if (!Layout.isFaults(layout.titles().get(i))) {
        cells.add(i < row.cells().size() ? row.cells().get(i) : Cell.blank());
      }
    }
    return cells;
  }

  /** The faults in the order of their rows, some at a time. */
  private final class Waiting {
    private final UUID intake;
    private final boolean withOdd;
    private final Deque<RowVerdicts.Verdict> next = new ArrayDeque<>();
    private int last;
    private int given;
    private boolean all;

    Waiting(UUID intake, boolean withOdd) {
      this.intake = intake;
      this.withOdd = withOdd;
      fetch();
    }

    @org.jspecify.annotations.Nullable
    Remark of(int row) {
      RowVerdicts.Verdict first = next.peek();
      if (first == null || first.row() != row) {
        return null;
      }
      next.remove();
      given++;
      if (next.isEmpty()) {
        fetch();
      }
      return first.fault();
    }

    boolean more() {
      return !next.isEmpty() || !all;
    }

    private void fetch() {
      List<RowVerdicts.Verdict> more = verdicts.faults(intake, last, withOdd, AT_A_TIME);
      next.addAll(more);
      all = more.isEmpty();
      last = more.isEmpty() ? last : more.getLast().row();
    }
  }
}

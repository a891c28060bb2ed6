package vn.chot.app.people.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.sheet.Row;

/** The columns of a list while they are chosen, each with the first values below its title. */
@Component
class ShownColumns {
  private static final int ROWS_SHOWN = 5;

  private final ListFiles files;

  ShownColumns(ListFiles files) {
    this.files = files;
  }

  /**
   * A column.
   *
   * @param field what it means, as the name of a {@link Field}; empty for nothing
   * @param faults whether it holds the faults of rows that were given back
   */
  public record Shown(
      String letters, String title, String field, List<String> values, boolean faults) {}

  /** Those of a list at that step, none at another; {@code chosen} stands for what is kept. */
  List<Shown> of(Intake intake, @Nullable List<String> chosen) throws IOException {
    if (intake.state() != State.CHOOSING) {
      return List.of();
    }
    Layout layout = intake.layout();
    List<Row> rows =
        files
            .opened(intake.id(), file -> Layouts.rows(file, intake.file().sheet()))
            .orElse(List.of())
            .stream()
            .filter(row -> !layout.above(row.number()))
            .limit(ROWS_SHOWN)
            .toList();
    List<String> fields =
        chosen != null && chosen.size() == layout.titles().size() ? chosen : layout.fields();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < layout.titles().size(); i++) {
      String title = layout.titles().get(i);
      shown.add(
          new Shown(
              FindLayout.letters(i),
              title,
              fields.get(i),
              values(rows, i),
              Layout.isFaults(title)));
    }
    return shown;
  }

  private static List<String> values(List<Row> rows, int place) {
    return rows.stream()
        .map(row -> place < row.cells().size() ? CleanText.of(row.cells().get(place).shown()) : "")
        .toList();
  }
}

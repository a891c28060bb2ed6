package vn.chot.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chot.rules.Dated;
import vn.chot.rules.DatedRows;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;
import vn.chot.rules.ReadYaml;
import vn.chot.rules.Territory;
import vn.chot.rules.Yaml;

/** Reads the file of public holidays: {@code definitions/calendar/public-holidays.yaml}. */
public final class ReadCalendar {
  private ReadCalendar() {}

  /** What came of reading a file. */
  public sealed interface Outcome {

    /** The file is sound. */
    record Sound(OfficeCalendar calendar) implements Outcome {}

    /** In the order of the file; never empty. */
    record Faulty(List<Problem> problems) implements Outcome {}
  }

  /** Reads a file; no day may be both off and worked, nor stand in it twice. */
  public static Outcome of(String file, byte[] content) {
    Problems problems = new Problems();
    List<Dated<Boolean>> days = new ArrayList<>();
    ReadYaml.read(file, content, problems)
        .flatMap(
            tree -> Group.of(tree, "calendar", problems, "calendar", "days-off", "days-worked"))
        .ifPresent(group -> {
          days.addAll(rows(group, "days-off", false));
          days.addAll(rows(group, "days-worked", true));
          DatedRows.of(days, problems);
        });
    return problems.isEmpty()
        ? new Outcome.Sound(new OfficeCalendar(days))
        : new Outcome.Faulty(problems.inOrder());
  }

  private static List<Dated<Boolean>> rows(Group file, String key, boolean worked) {
    List<Dated<Boolean>> rows = new ArrayList<>();
    for (Yaml item : file.list(key)) {
      Group.of(item, key, file.problems(), "from", "to", "on", "name", "paper")
          .ifPresent(g -> {
            g.needText("name");
            Optional<LocalDate> on = g.day("on");
            if (on.isEmpty()) {
              g.need("from");
              g.need("to");
            }
            rows.add(
                new Dated<>(
                    g.at(),
                    worked,
                    on.or(() -> g.day("from")),
                    on.or(() -> g.day("to")),
                    new Territory.National(),
                    g.needString("paper")));
          });
    }
    return rows;
  }
}

package vn.chot.app.directive.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.files.Files;

/** What happened to a task, newest first: its moves, and what co-operators said of its measure. */
@Component
class TaskHistory {
  private final Moves moves;
  private final DirectedMeasures measures;
  private final Files files;

  TaskHistory(Moves moves, DirectedMeasures measures, Files files) {
    this.moves = moves;
    this.measures = measures;
    this.files = files;
  }

  /** The moves and words, before names are known. */
  record Raw(List<MoveView> moves, List<WordView> words) {

    /** The agencies they name. */
    List<UUID> agencies() {
      List<UUID> named = new ArrayList<>();
      for (MoveView move : moves) {
        add(move.byAgency(), named);
        add(move.toAgency(), named);
      }
      words.forEach(word -> named.add(word.agencyId()));
      return named;
    }

    private static void add(@Nullable UUID agency, List<UUID> to) {
      if (agency != null) {
        to.add(agency);
      }
    }
  }

  Raw of(TaskView task) {
    return new Raw(moves.ofTask(task.id()), measures.words(task.measure().id()));
  }

  /** The lines, with the agencies' names. */
  List<HistoryEntry> told(Raw raw, Function<UUID, String> nameOf) {
    List<HistoryEntry> lines = new ArrayList<>();
    for (MoveView move : raw.moves()) {
      lines.add(line(move, nameOf));
    }
    for (WordView word : raw.words()) {
      lines.add(
          new HistoryEntry(
              null,
              word.byName(),
              nameOf.apply(word.agencyId()),
              word.at(),
              null,
              word.words(),
              null,
              null,
              "",
              List.of()));
    }
    lines.sort(Comparator.comparing(HistoryEntry::at).reversed());
    return lines;
  }

  private HistoryEntry line(MoveView move, Function<UUID, String> nameOf) {
    String person = move.toName() == null ? "" : move.toName();
    return new HistoryEntry(
        TaskAct.of(move.move()),
        move.byName(),
        move.byAgency() == null ? "" : nameOf.apply(move.byAgency()),
        move.at(),
        move.percent(),
        move.words(),
        move.oldDay(),
        move.newDay(),
        move.toAgency() == null ? person : nameOf.apply(move.toAgency()),
        move.files().stream().map(files::byId).flatMap(Optional::stream).toList());
  }
}

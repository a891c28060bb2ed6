package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Naming;
import vn.chot.notice.Cadence;

/** What {@code /api/v1} answers about tasks. */
final class TaskAnswers {
  private TaskAnswers() {}

  /** A page of tasks. */
  record Page(List<Item> items, @Nullable String next) {}

  /** A line of the list. */
  record Item(
      UUID id,
      UUID paper,
      String paperTitle,
      String path,
      String text,
      UUID agency,
      String agencyName,
      TaskState state,
      int percent,
      @Nullable LocalDate deadline,
      @Nullable String deadlineText,
      boolean overdue,
      boolean obstructed) {

    static Item of(TaskRow row) {
      return new Item(
          row.id(),
          row.paper(),
          row.paperTitle(),
          row.path(),
          row.text(),
          row.agency(),
          row.agencyName(),
          row.state(),
          row.percent(),
          row.clock().day(),
          row.clock().words(),
          row.clock().overdue(),
          row.obstructed());
    }
  }

  /** A task with its measure, without its history. */
  record Task(
      UUID id,
      int version,
      UUID paper,
      UUID measure,
      String path,
      String text,
      List<String> chain,
      List<String> cooperating,
      UUID agency,
      TaskState state,
      int percent,
      @Nullable LocalDate deadline,
      @Nullable String deadlineText,
      Cadence cadence,
      @Nullable String condition,
      boolean overdue,
      Instant assignedAt,
      @Nullable Instant acknowledgedAt,
      @Nullable Instant submittedAt,
      @Nullable Instant settledAt,
      @Nullable UUID handedTo,
      @Nullable Obstacle obstacle) {

    static Task of(TaskView task, LocalDate today) {
      DirectedMeasure measure = task.measure();
      return new Task(
          task.id(),
          task.version(),
          task.paperId(),
          measure.id(),
          measure.path(),
          measure.text(),
          measure.chain(),
          measure.cooperating(),
          task.agencyId(),
          task.state(),
          task.percent(),
          task.deadline(),
          measure.deadlineText(),
          measure.cadence(),
          measure.condition(),
          task.overdue(today),
          task.assignedAt(),
          task.acknowledgedAt(),
          task.submittedAt(),
          task.settledAt(),
          task.handedTo(),
          task.obstacleAt() == null ? null : new Obstacle(task.obstacleTo(), task.obstacleAt()));
    }
  }

  /** An obstacle that waits; {@code to} is left out where the office is asked. */
  record Obstacle(@Nullable UUID to, Instant since) {}

  /** A task with all that happened, newest first. */
  record Whole(Task task, List<Move> moves, List<Word> words) {}

  /** One move. */
  record Move(
      TaskMove move,
      TaskState from,
      TaskState to,
      @Nullable Integer percent,
      @Nullable String words,
      @Nullable LocalDate oldDay,
      @Nullable LocalDate newDay,
      String by,
      @Nullable UUID agency,
      Instant at,
      List<UUID> files) {

    static Move of(MoveView move) {
      return new Move(
          move.move(),
          move.from(),
          move.to(),
          move.percent(),
          move.words(),
          move.oldDay(),
          move.newDay(),
          move.byName(),
          move.byAgency(),
          move.at(),
          move.files());
    }
  }

  /** A co-operator's word. */
  record Word(UUID agency, String words, String by, Instant at) {}

  /** What became of a press of the button. */
  record Direction(UUID paper, int given, int tasks, List<MeasureGiven> measures) {}

  /**
   * How one measure of the paper stands.
   *
   * @param state GIVEN, FILED, or WAITS for a clerk's choice
   * @param agencies to whom it is given, where that is known
   * @param unknown the names nobody is known by
   * @param why why it is filed, or what to correct first
   */
  record MeasureGiven(
      UUID measure,
      String path,
      String state,
      String lead,
      List<UUID> agencies,
      List<String> unknown,
      @Nullable String why) {

    static MeasureGiven of(Understood one) {
      DirectedMeasure directed = one.directed();
      List<UUID> agencies =
          one.lead() instanceof Lead.Known known
              ? known.agencies().stream().map(Agency::id).toList()
              : List.of();
      List<String> unknown = new ArrayList<>();
      if (one.lead() instanceof Lead.Open open && directed == null) {
        open.unknown().stream().map(Naming.Unknown::written).forEach(unknown::add);
      }
      if (directed != null) {
        return new MeasureGiven(
            one.measure().id(),
            directed.path(),
            directed.filed() == null ? "GIVEN" : "FILED",
            directed.leadLabel(),
            agencies,
            unknown,
            directed.filed());
      }
      return new MeasureGiven(
          one.measure().id(),
          one.measure().path(),
          "WAITS",
          String.join(", ", one.measure().lead()),
          agencies,
          unknown,
          one.clock() == null ? null : one.clock().vietnamese());
    }
  }
}

package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Deed;

/** What can be done to a paper's measures once they are directed, and to tasks. */
sealed interface TaskDeed extends Deed {
  /** The thing it was done to: a paper, a directed measure or a task. */
  UUID about();

  @Override
  default String subject() {
    return about().toString();
  }

  /** A clerk pressed the button: measures of this paper became tasks or were filed. */
  record MeasuresDirected(UUID about, UUID direction, int measures, int filed, int tasks)
      implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of(
          "direction", direction.toString(), "measures", measures, "filed", filed, "tasks", tasks);
    }
  }

  /** A clerk took the whole direction of this paper back before anybody reported. */
  record DirectionUndone(UUID about, int tasks) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("tasks", tasks);
    }
  }

  /** A clerk said whom a measure's lead means, or that nobody is tasked. */
  record LeadChosen(UUID about, UUID measure, int agencies) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("measure", measure.toString(), "agencies", agencies);
    }
  }

  /** A clerk chose whether to read another province's paper as ours. */
  record PaperReadAsOurs(UUID about, boolean asOurs) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("asOurs", asOurs);
    }
  }

  /** The agency took the task. */
  record TaskAcknowledged(UUID about) implements TaskDeed {}

  /** The agency said how far it is. */
  record TaskReported(UUID about, int percent, int files) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("percent", percent, "files", files);
    }
  }

  /** The agency raised an obstacle to another; to the office where none is named. */
  record ObstacleRaised(UUID about, @Nullable UUID to) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return to == null ? Map.of() : Map.of("to", to.toString());
    }
  }

  /** The level asked answered the obstacle. */
  record ObstacleAnswered(UUID about) implements TaskDeed {}

  /** The agency's head gave the task to a person inside. */
  record TaskHanded(UUID about, UUID to) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("to", to.toString());
    }
  }

  /** The agency asked the office to close it. */
  record TaskSubmitted(UUID about) implements TaskDeed {}

  /** The office gave it back. */
  record TaskReturned(UUID about) implements TaskDeed {}

  /** The office closed it. */
  record TaskClosed(UUID about) implements TaskDeed {}

  /** The issuer took it back. */
  record TaskWithdrawn(UUID about) implements TaskDeed {}

  /** The issuer named another day. */
  record DeadlineMoved(UUID about, @Nullable LocalDate from, LocalDate to) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return from == null
          ? Map.of("to", to.toString())
          : Map.of("from", from.toString(), "to", to.toString());
    }
  }

  /** A co-operator added a word about a directed measure. */
  record WordAdded(UUID about, UUID agency) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("agency", agency.toString());
    }
  }

  /**
   * A list was taken out as a workbook; the filter without the words typed.
   *
   * @param about the paper, where it is one paper's board; else a random id
   */
  record ListExported(UUID about, String list, String filter, long rows) implements TaskDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("list", list, "filter", filter, "rows", rows);
    }

    /** The same with the number of rows. */
    ListExported of(long written) {
      return new ListExported(about, list, filter, written);
    }
  }
}

package vn.chot.app.directive.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.messages.Sending;

/**
 * All that a task's page shows to one person.
 *
 * @param task the task now
 * @param paper the paper that orders it
 * @param paperLink where the whole paper can be read; null where the person may not
 * @param clock how it stands in time
 * @param names the names of the agencies on the page
 * @param history what happened, newest first
 * @param siblings the tasks of the other agencies that lead the same measure, as far as this person
 *     may see them
 * @param leads how many agencies lead the measure
 * @param sendings what became of the mails about it; empty for who has no use for that
 * @param offered what this person may do now
 * @param mayAddWord whether they may add a co-operator's word
 * @param holders to whom it can be handed
 * @param above to whom an obstacle can be raised, beside the office
 */
record TaskSheet(
    TaskView task,
    ReviewedPaper paper,
    @Nullable String paperLink,
    TaskClock clock,
    Map<UUID, String> names,
    List<HistoryEntry> history,
    List<TaskView> siblings,
    int leads,
    List<Sending> sendings,
    Set<TaskAct> offered,
    boolean mayAddWord,
    List<Directory.Holder> holders,
    List<Agency> above) {

  /** Copies the collections. */
  TaskSheet {
    names = Map.copyOf(names);
    history = List.copyOf(history);
    siblings = List.copyOf(siblings);
    sendings = List.copyOf(sendings);
    offered = Set.copyOf(offered);
    holders = List.copyOf(holders);
    above = List.copyOf(above);
  }

  /** The agency's name today. */
  String name(UUID agency) {
    return names.getOrDefault(agency, "");
  }

  /** The name of the agency that leads. */
  String lead() {
    return name(task.agencyId());
  }

  /** Whether this person may do so now. */
  boolean may(TaskAct act) {
    return offered.contains(act);
  }
}

package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows. Null or blank leaves a condition out.
 *
 * @param tab the part of the list
 * @param area whether those of the person's whole area are shown, not only their own agency's
 * @param words words of the measure or its lead in any spelling of marks, or a paper's number
 * @param paper the paper that orders them
 * @param agency the one agency that leads them
 * @param agencyName part of the name of the agencies that lead them
 * @param state how they stand
 * @param due when they are due
 */
record TaskFilter(
    TaskTab tab,
    boolean area,
    String words,
    @Nullable UUID paper,
    @Nullable UUID agency,
    String agencyName,
    @Nullable TaskState state,
    @Nullable DueIn due) {

  /** Tidies what was typed. */
  TaskFilter {
    words = words.strip();
    agencyName = agencyName.strip();
  }

  /** Everything open of one's own. */
  static TaskFilter open() {
    return new TaskFilter(TaskTab.OPEN, false, "", null, null, "", null, null);
  }

  /** The same on another tab. */
  TaskFilter on(TaskTab other) {
    return new TaskFilter(other, area, words, paper, agency, agencyName, state, due);
  }

  /** The same for the whole area, or for one's own agency. */
  TaskFilter over(boolean wholeArea) {
    return new TaskFilter(tab, wholeArea, words, paper, agency, agencyName, state, due);
  }

  /** The tab alone. */
  TaskFilter bare() {
    return new TaskFilter(tab, area, "", null, null, "", null, null);
  }

  /** Says whether a condition beside the words is set. */
  boolean narrowed() {
    return paper != null || agency != null || !agencyName.isEmpty() || state != null || due != null;
  }
}

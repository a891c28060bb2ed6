package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of tasks.
 *
 * @param id its identity
 * @param key its place in the order
 * @param paper the paper that orders it
 * @param paperTitle its kind and number
 * @param path the measure's place in it
 * @param text the measure's words, cut
 * @param agency who leads
 * @param agencyName the lead's name today
 * @param grouped whether several agencies lead the measure, each with its own task
 * @param leadLabel who leads, as the paper says it
 * @param state how it stands
 * @param percent how far
 * @param clock how it stands in time
 * @param obstructed whether an obstacle waits for an answer
 * @param handedTo the name of the person inside it was handed to; null
 * @param lastWord the last report's words, cut; null
 */
record TaskRow(
    UUID id,
    TaskKey key,
    UUID paper,
    String paperTitle,
    String path,
    String text,
    UUID agency,
    String agencyName,
    boolean grouped,
    String leadLabel,
    TaskState state,
    int percent,
    TaskClock clock,
    boolean obstructed,
    @Nullable String handedTo,
    @Nullable String lastWord) {

  /** The same with the lead's name. */
  TaskRow named(String name) {
    return new TaskRow(
        id,
        key,
        paper,
        paperTitle,
        path,
        text,
        agency,
        name,
        grouped,
        leadLabel,
        state,
        percent,
        clock,
        obstructed,
        handedTo,
        lastWord);
  }
}

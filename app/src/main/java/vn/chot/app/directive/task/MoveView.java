package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move of a task: who, when, from where to where, with which words and files.
 *
 * @param id grows with each move
 * @param taskId the task moved
 * @param move what was done
 * @param from the state before
 * @param to the state after
 * @param percent how far, where it is a report; else null
 * @param words report, reason, obstacle or answer; null where none was given
 * @param oldDay the deadline before, where it was moved; null
 * @param newDay the deadline after; null
 * @param toAgency to whom an obstacle was raised; null for the office
 * @param toPerson to whom it was handed; null
 * @param toName that person's name; null
 * @param byId who
 * @param byName their name then
 * @param byAgency for whom they acted; null for the office
 * @param at when
 * @param files the files that came with it, in the order given
 */
record MoveView(
    long id,
    UUID taskId,
    TaskMove move,
    TaskState from,
    TaskState to,
    @Nullable Integer percent,
    @Nullable String words,
    @Nullable LocalDate oldDay,
    @Nullable LocalDate newDay,
    @Nullable UUID toAgency,
    @Nullable UUID toPerson,
    @Nullable String toName,
    UUID byId,
    String byName,
    @Nullable UUID byAgency,
    Instant at,
    List<UUID> files) {

  /** Copies the list. */
  MoveView {
    files = List.copyOf(files);
  }
}

package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move to be made, with all it carries: what becomes a row of its own and changes the task.
 *
 * @param move what is done
 * @param percent how far, where it is a report; else null
 * @param words report, reason, obstacle, answer; null where none is given
 * @param day the new deadline; null where it is not moved
 * @param toAgency to whom an obstacle is raised; null for the office
 * @param toPerson to whom it is handed; null
 * @param toName that person's name; null
 * @param files the files that come with it
 * @param byAgency for whom it is done; null for the office
 */
record Step(
    TaskMove move,
    @Nullable Integer percent,
    @Nullable String words,
    @Nullable LocalDate day,
    @Nullable UUID toAgency,
    @Nullable UUID toPerson,
    @Nullable String toName,
    List<UUID> files,
    @Nullable UUID byAgency) {

  /** Copies the list. */
  Step {
    files = List.copyOf(files);
  }

  /** The bare move. */
  static Step of(TaskMove move) {
    return saying(move, null);
  }

  /** The move with its words. */
  static Step saying(TaskMove move, @Nullable String words) {
    return new Step(move, null, words, null, null, null, null, List.of(), null);
  }

  /** A report of this percentage. */
  Step at(int reached) {
    return new Step(move, reached, words, day, toAgency, toPerson, toName, files, byAgency);
  }

  /** Naming another day. */
  Step on(LocalDate other) {
    return new Step(move, percent, words, other, toAgency, toPerson, toName, files, byAgency);
  }

  /** Asking this agency; null asks the office. */
  Step asking(@Nullable UUID agency) {
    return new Step(move, percent, words, day, agency, toPerson, toName, files, byAgency);
  }

  /** Into these hands. */
  Step into(UUID person, String name) {
    return new Step(move, percent, words, day, toAgency, person, name, files, byAgency);
  }

  /** With these files. */
  Step with(List<UUID> evidence) {
    return new Step(move, percent, words, day, toAgency, toPerson, toName, evidence, byAgency);
  }

  /** In the name of this agency. */
  Step by(@Nullable UUID agency) {
    return new Step(move, percent, words, day, toAgency, toPerson, toName, files, agency);
  }
}

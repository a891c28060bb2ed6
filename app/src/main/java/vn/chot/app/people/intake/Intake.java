package vn.chot.app.people.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.Purpose;

/**
 * A list of persons on its way in.
 *
 * @param actor who brings it in
 * @param owner the agency it is for, for which choices of columns are remembered; else the account
 * @param file what it is
 * @param layout where its titles stand and what its columns mean
 * @param asked what was decided about doubtful rows
 * @param counts what the dry run said and what came in
 * @param fault why the file cannot be read; null while it can
 */
record Intake(
    UUID id,
    Actor actor,
    UUID owner,
    ListFile file,
    Purpose purpose,
    LocalDate onDay,
    State state,
    Layout layout,
    Asked asked,
    Counts counts,
    @Nullable FileFault fault,
    Instant madeAt) {

  /** The file and the sheet of it that is read. */
  record ListFile(String name, long bytes, List<String> sheets, String sheet) {
    ListFile {
      sheets = List.copyOf(sheets);
    }
  }

  /** What was decided: whether lost zeros are put back, whether rows with warnings come in. */
  record Asked(boolean returned, boolean remembered, boolean addZeros, boolean acceptOdd) {}

  /** What is wrong with the file as a whole. */
  record FileFault(String vietnamese, String english) {}

  /** Rows, and how far both passes are. */
  record Counts(
      int checkedTo,
      int enteredTo,
      int rows,
      int fresh,
      int known,
      int alike,
      int wrong,
      int odd,
      int zeros,
      int entered,
      int filled,
      int queued) {

    /** How many rows come in when it is begun. */
    int good(boolean acceptOdd) {
      return fresh + known + alike - (acceptOdd ? 0 : odd);
    }
  }

  /** Whose it is. */
  boolean isOf(Actor other) {
    return actor.id().equals(other.id());
  }

  /** Whether the dry run has told what is wrong. */
  boolean told() {
    return state == State.CHECKED || state == State.DONE;
  }

  /** Whether rows with warnings are among those to correct. */
  boolean oddStayOut() {
    return state == State.CHECKED || !asked.acceptOdd();
  }

  static Set<String> atWork() {
    return Set.of(State.CHECKING.name(), State.ENTERING.name());
  }
}

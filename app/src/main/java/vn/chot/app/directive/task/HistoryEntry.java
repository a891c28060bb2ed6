package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.files.StoredFile;

/**
 * A line of a task's history: a move, or a co-operator's word.
 *
 * @param act what was done; null for a co-operator's word
 * @param byName who
 * @param agency for which agency; empty for the office
 * @param at when
 * @param percent how far, where it is a report
 * @param words what was said
 * @param oldDay the deadline before, where it was moved
 * @param newDay the deadline after
 * @param to to whom it was handed, or an obstacle was raised; empty where neither
 * @param files the files that came with it
 */
record HistoryEntry(
    @Nullable TaskAct act,
    String byName,
    String agency,
    Instant at,
    @Nullable Integer percent,
    @Nullable String words,
    @Nullable LocalDate oldDay,
    @Nullable LocalDate newDay,
    String to,
    List<StoredFile> files) {

  /** Copies the list. */
  HistoryEntry {
    files = List.copyOf(files);
  }
}

package vn.chot.app.access;

import java.util.Map;

/**
 * Something that was done: a past-tense record of ids and values. The same object is the log entry
 * and the event that other rooms hear.
 */
public interface Deed {

  /** The kind in past tense with its room, such as {@code directive.PaperReceived}. */
  String kind();

  /** The id of the thing it was done to. */
  String subject();

  /** What else the log keeps: ids, numbers, dates; no names, no health data. */
  Map<String, Object> facts();
}

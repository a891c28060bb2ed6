package vn.chot.app.access;

import java.util.Map;

/**
 * Something that was done: a past-tense record of ids and values. The same object is the log entry
 * and the event that other rooms hear.
 */
public interface Deed {
  /** The package that holds the rooms. */
  String ROOMS = "vn.chot.app.";

  /** The kind in past tense with its room, such as {@code directive.PaperReceived}. */
  default String kind() {
    String room = getClass().getPackageName().substring(ROOMS.length());
    int nested = room.indexOf('.');
    return (nested < 0 ? room : room.substring(0, nested)) + "." + getClass().getSimpleName();
  }

  /** The id of the thing it was done to. */
  String subject();

  /** What else the log keeps: ids, numbers, dates; no names, no health data. */
  default Map<String, Object> facts() {
    return Map.of();
  }
}

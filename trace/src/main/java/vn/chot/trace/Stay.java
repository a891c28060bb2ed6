package vn.chot.trace;

/**
 * Somebody's time in a space, clipped to the window that was asked.
 *
 * @param person who
 * @param from the first minute
 * @param to the minute by which they had left
 */
public record Stay(int person, int from, int to) {}

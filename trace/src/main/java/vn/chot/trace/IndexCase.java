package vn.chot.trace;

/**
 * A case from which a question starts.
 *
 * @param person who
 * @param from the first minute the case could pass it on
 * @param to the minute from which it could no more: recovery, a negative test; else the cut-off
 */
public record IndexCase(int person, int from, int to) {}

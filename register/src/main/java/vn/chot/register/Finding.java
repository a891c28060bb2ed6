package vn.chot.register;

import vn.chot.rules.Text;

/**
 * What is wrong with an entry.
 *
 * @param field the field, or the move; empty where the entry as a whole is meant
 * @param warning whether it is only to be confirmed
 */
public record Finding(String field, Text say, boolean warning) {}

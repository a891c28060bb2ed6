package vn.chot.register;

import vn.chot.rules.Text;

/** A state of an entry; a final one ends it. */
public record State(String name, Text label, boolean isFinal) {}

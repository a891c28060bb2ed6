package vn.chot.register;

import java.util.List;

/** Entries as cards, one pile for each state or choice. */
public record Board(String by, List<String> card) {}

package vn.chot.register;

/** Entries counted on the map by a field of type unit. */
public record UnitMap(String by) {}

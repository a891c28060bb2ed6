package vn.chot.register;

import java.util.List;

/** Entries by the day of a date field. */
public record Calendar(String date, List<String> card) {}

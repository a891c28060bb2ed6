package vn.chot.register;

import java.util.List;

/** Who is told some time before or after a clock runs out. */
public record Reminder(String clock, Span span, boolean before, List<String> tell) {}

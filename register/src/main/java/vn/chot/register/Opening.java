package vn.chot.register;

import java.util.Map;

/** The event of another room that writes an entry by itself; what it sets, field by event's key. */
public record Opening(String event, Map<String, String> set) {}

package vn.chot.register;

import java.util.Optional;
import vn.chot.rules.Text;

/** A deadline that a move starts and another ends. */
public record Clock(String name, Span within, Text label, Optional<String> law) {}

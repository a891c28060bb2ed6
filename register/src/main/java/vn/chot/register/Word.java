package vn.chot.register;

import java.util.Locale;

/** A constant that files write as a word in small letters with hyphens. */
interface Word {
  String name();

  /** As files write it. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

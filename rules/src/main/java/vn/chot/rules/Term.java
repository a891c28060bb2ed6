package vn.chot.rules;

import org.jspecify.annotations.Nullable;

/** A piece of a condition, ready to be asked; null says that an empty field leaves it open. */
@FunctionalInterface
interface Term {
  @Nullable Object of(Facts facts);
}

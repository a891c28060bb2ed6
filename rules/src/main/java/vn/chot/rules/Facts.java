package vn.chot.rules;

import org.jspecify.annotations.Nullable;

/** What is known when a condition is asked: a value by its name. */
@FunctionalInterface
public interface Facts {

  /** The value of a name of the vocabulary, of the class its {@link Type} says; null when empty. */
  @Nullable Object of(String name);
}

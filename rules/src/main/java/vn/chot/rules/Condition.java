package vn.chot.rules;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A condition or a computation that was checked before it is used: all its names are known, all its
 * types fit. Asking it takes time in proportion to its length, whatever the values.
 *
 * <p>Empty fields: an empty text is {@code ''}, an empty list has no members; any other empty field
 * leaves what depends on it {@link Answer#OPEN}. {@code false && open} is NO and {@code true ||
 * open} is YES, as people reason.
 */
public final class Condition {
  private static final Condition ALWAYS = of(true, Type.YES_NO, Position.startOf(""));
  private static final Condition NEVER = of(false, Type.YES_NO, Position.startOf(""));

  private final String source;
  private final Position at;
  private final Type type;
  private final SortedSet<String> names;
  private final Term term;

  Condition(String source, Position at, Type type, SortedSet<String> names, Term term) {
    this.source = source;
    this.at = at;
    this.type = type;
    this.names = names;
    this.term = term;
  }

  /** A value that depends on nothing, as a computation; of the class its type says. */
  public static Condition of(Object value, Type type, Position at) {
    return new Condition(String.valueOf(value), at, type, new TreeSet<>(), facts -> value);
  }

  /** The condition that always holds. */
  public static Condition always() {
    return ALWAYS;
  }

  /** The condition that never holds. */
  public static Condition never() {
    return NEVER;
  }

  /** As it was written. */
  public String source() {
    return source;
  }

  /** Where it stands in its file. */
  public Position at() {
    return at;
  }

  public Type type() {
    return type;
  }

  /** The names it uses, in alphabetical order. */
  public SortedSet<String> names() {
    return new TreeSet<>(names);
  }

  /** What it says; for a condition of type {@link Type#YES_NO}. */
  public Answer answer(Facts facts) {
    @Nullable Object value = term.of(facts);
    if (value == null) {
      return Answer.OPEN;
    }
    return Boolean.TRUE.equals(value) ? Answer.YES : Answer.NO;
  }

  /** Whether it says yes; a question left open is no yes. */
  public boolean holds(Facts facts) {
    return Boolean.TRUE.equals(term.of(facts));
  }

  /** The value it computes, of the class its type says; empty while a field it needs is. */
  public Optional<Object> value(Facts facts) {
    return Optional.ofNullable(term.of(facts));
  }

  @Override
  public String toString() {
    return source;
  }
}

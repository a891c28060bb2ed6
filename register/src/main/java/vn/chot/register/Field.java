package vn.chot.register;

import java.util.List;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;

/**
 * One field of an entry.
 *
 * @param required when it must be filled; {@link Condition#never()} for a field that may stay empty
 * @param shown when it is asked at all; what is not shown is not kept
 * @param standard the value a new entry begins with
 * @param unique the fields that are unique together, this one among them; empty where entries may
 *     be alike
 * @param personal whether it is masked where the reader may not see it whole, and emptied by
 *     retention
 * @param fact the fact of another room that fills it, such as {@code surveillance.level}
 */
public record Field(
    String name,
    FieldType type,
    Text label,
    Optional<Text> help,
    Condition required,
    Condition shown,
    Optional<Condition> standard,
    List<String> unique,
    boolean personal,
    List<Check> checks,
    Optional<String> fact) {

  /** Whether a person types it. */
  public boolean typed() {
    return !(type instanceof FieldType.Computed);
  }

  /** The choices of a choice field; none for other fields. */
  public List<Choice> choices() {
    return switch (type) {
      case FieldType.OneChoice one -> one.choices();
      case FieldType.ManyChoice many -> many.choices();
      default -> List.of();
    };
  }
}

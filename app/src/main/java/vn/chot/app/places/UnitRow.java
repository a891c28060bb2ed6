package vn.chot.app.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of units: one unit for one time.
 *
 * @param line where the row stands in its sheet, to be named when something is wrong
 * @param code its code; text, leading zeros count
 * @param name its name, with or without its type: "Bến Lạc", "thị xã Bến Lạc"
 * @param type the word before its name, such as "thị xã"; empty where the name carries it
 * @param parent the code of the unit above; empty for a province
 * @param from the first day
 * @param to the last day; null while in force
 * @param paper the paper that made it so; may be empty
 */
public record UnitRow(
    int line,
    String code,
    String name,
    String type,
    String parent,
    LocalDate from,
    @Nullable LocalDate to,
    String paper) {

  /** Tidies what was typed and takes the type off the name. */
  public UnitRow {
    code = code.strip();
    parent = parent.strip();
    paper = Unmarked.tidied(paper);
    name = Unmarked.tidied(name);
    type = Unmarked.tidied(type).toLowerCase(java.util.Locale.ROOT);
    String before = UnitTypes.before(name);
    if (!before.isEmpty() && (type.isEmpty() || Unmarked.of(type).equals(Unmarked.of(before)))) {
      type = before;
      name = name.substring(before.length()).strip();
    }
  }

  /** The same with this last day. */
  UnitRow until(@Nullable LocalDate last) {
    return new UnitRow(line, code, name, type, parent, from, last, paper);
  }
}

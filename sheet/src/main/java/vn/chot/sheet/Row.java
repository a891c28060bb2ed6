package vn.chot.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells everything that stands in it, column by column, wanted or not
 * @param places where each field stands in {@code cells}, counted from 0
 */
public record Row(int number, List<Cell> cells, Map<String, Integer> places) {

  /** Keeps the cells as they are. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** The value of a field; blank when the table has no such column. */
  public Cell cell(String field) {
    Integer place = places.get(field);
    return place == null || place >= cells.size() ? Cell.blank() : cells.get(place);
  }

  /** The field as a person reads it, without spaces around; empty when blank. */
  public String text(String field) {
    return cell(field).shown().strip();
  }

  /** Whether a person wrote nothing there. */
  public boolean isBlank(String field) {
    return text(field).isEmpty();
  }

  /** The field as a day, however it was written. */
  public DayAnswer day(String field) {
    return DayAnswer.read(cell(field));
  }

  /** The field as yes or no: có, x, 1, yes, true and their opposites; empty when it is neither. */
  public Optional<Boolean> truth(String field) {
    if (cell(field) instanceof Cell.Truth(boolean value)) {
      return Optional.of(value);
    }
    return switch (PlainWords.of(text(field)).toLowerCase(Locale.ROOT)) {
      case "co", "x", "1", "yes", "y", "true", "dung", "v" -> Optional.of(true);
      case "", "khong", "0", "no", "n", "false", "sai" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}

package vn.chot.sheet;

import java.util.List;

/**
 * A column that is wanted from a table.
 *
 * @param field the name by which a row gives its value
 * @param title the title in our own sheets; the first by which it is looked for
 * @param synonyms other titles that mean the same; case, marks and spacing do not matter
 * @param needed whether a table without it is refused
 */
public record Column(String field, String title, List<String> synonyms, boolean needed) {

  /** Copies the synonyms. */
  public Column {
    synonyms = List.copyOf(synonyms);
  }

  /** A column no table may lack. */
  public static Column needed(String field, String title, String... synonyms) {
    return new Column(field, title, List.of(synonyms), true);
  }

  /** A column that may be missing. */
  public static Column optional(String field, String title, String... synonyms) {
    return new Column(field, title, List.of(synonyms), false);
  }
}

package vn.chot.app.people.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Cell;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.Row;

/**
 * Where the titles of a list stand and what each of its columns means.
 *
 * @param headerFrom the first row of titles, 0 where there is none
 * @param headerTo the last row of titles
 * @param titles one a column, those of two rows joined
 * @param fields what each column means, as the name of a {@link Field}; empty for nothing
 */
record Layout(int headerFrom, int headerTo, List<String> titles, List<String> fields) {
  Layout {
    titles = List.copyOf(titles);
    fields = List.copyOf(fields);
  }

  /** The titles without regard to case and marks, the column of earlier faults left out. */
  String fingerprint() {
    StringBuilder all = new StringBuilder();
    for (String title : titles) {
      if (!isFaults(title)) {
        all.append(Unmarked.of(title)).append('\n');
      }
    }
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether these are rows that were given back to be corrected. */
  boolean returned() {
    return titles.stream().anyMatch(Layout::isFaults);
  }

  static boolean isFaults(String title) {
    return Unmarked.of(title).equals(Unmarked.of(ReturnSheet.TITLE));
  }

  /** The choices as they are remembered: without the column of earlier faults. */
  List<String> remembered() {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (!isFaults(titles.get(i))) {
        kept.add(fields.get(i));
      }
    }
    return kept;
  }

  /** The same with remembered choices in place of guessed ones. */
  Layout with(List<String> remembered) {
    List<String> chosen = new ArrayList<>();
    int next = 0;
    for (String title : titles) {
      chosen.add(isFaults(title) || next >= remembered.size() ? "" : remembered.get(next++));
    }
    return new Layout(headerFrom, headerTo, titles, chosen);
  }

  Layout chosen(List<String> fields) {
    return new Layout(headerFrom, headerTo, titles, fields);
  }

  /** Where the field stands; -1 for nowhere. */
  int place(Field field) {
    return fields.indexOf(field.name());
  }

  boolean has(Field field) {
    return place(field) >= 0;
  }

  /** The cell of a field; null where the list has no such column. */
  @Nullable Cell cell(Row row, Field field) {
    int place = place(field);
    return place < 0 || place >= row.cells().size() ? null : row.cells().get(place);
  }

  /** Whether the row holds titles or stands above them. */
  boolean above(int row) {
    return row <= headerTo;
  }
}

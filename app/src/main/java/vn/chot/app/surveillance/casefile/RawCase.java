package vn.chot.app.surveillance.casefile;

import java.util.Map;
import java.util.Objects;

/**
 * A case as a list wrote it.
 *
 * @param row its number in the file, from 1
 * @param values by the fields of {@link CaseColumns}; several sources are parted by commas
 */
record RawCase(int row, Map<String, String> values) {
  RawCase {
    values = Map.copyOf(values);
  }

  String text(String field) {
    return Objects.requireNonNullElse(values.get(field), "").strip();
  }
}

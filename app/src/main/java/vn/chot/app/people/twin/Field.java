package vn.chot.app.people.twin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may differ between two records and is chosen as a whole when they are merged. */
public enum Field {
  NAME("Họ và tên", "Name", "name"),
  SEX("Giới tính", "Sex", "sex"),
  BORN("Ngày sinh", "Born", "born", "birth_year"),
  NATIONALITY("Quốc tịch", "Nationality", "nationality"),
  JOB("Nghề nghiệp", "Job", "job"),
  WORKPLACE("Nơi làm việc", "Workplace", "workplace", "workplace_site"),
  PERMANENT("Thường trú", "Permanent residence", "permanent_unit", "permanent_address"),
  TEMPORARY("Tạm trú", "Temporary residence", "temporary_unit", "temporary_address"),
  NOW("Đang ở", "Staying at", "now_unit", "now_address", "now_site"),
  HOUSEHOLD("Hộ", "Household", "household_id", "position");

  private final String vietnamese;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> columns;

  Field(String vietnamese, String english, String... columns) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.columns = List.of(columns);
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** Its columns of a row, each with its value as text. */
  Map<String, @Nullable String> of(Map<String, @Nullable String> row) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    columns.forEach(column -> values.put(column, row.get(column)));
    return values;
  }

  /** Whether a row says nothing of it. */
  boolean blank(Map<String, @Nullable String> row) {
    return columns.stream()
        .allMatch(column -> Objects.requireNonNullElse(row.get(column), "").isEmpty());
  }
}

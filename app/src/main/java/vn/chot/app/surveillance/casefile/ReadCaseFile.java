package vn.chot.app.surveillance.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Column;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;

/** Reads the rows of a list of cases: a sheet in any layout, or JSON with the same fields. */
final class ReadCaseFile {
  private static final int MOST = 50_000;
  private static final Refusal NO_CASES =
      Refusal.of(
          "case-list-json",
          "Tệp JSON không có danh sách ca bệnh. Hãy gửi một mảng các ca, hoặc {\"data\": […]}.",
          "The JSON file has no list of cases. Send an array of cases, or {\"data\": […]}.");
  private static final Refusal TOO_MANY =
      Refusal.of(
          "case-list-long",
          "Danh sách dài quá 50.000 dòng. Hãy chia thành nhiều tệp.",
          "The list is longer than 50,000 rows. Part it into several files.");
  private static final List<String> DAYS =
      List.of("born", "onset", "sampled", "confirmed", "ended");

  private ReadCaseFile() {}

  /** What a file holds, or why nothing of it can be read. */
  sealed interface Raw {
    /**
     * Its rows.
     *
     * @param sheet how they were read; null for JSON
     */
    record Rows(List<RawCase> rows, Reading.@Nullable Done sheet) implements Raw {}

    record Refused(Refusal refusal) implements Raw {}
  }

  static boolean isJson(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".json");
  }

  static Raw json(Path file, JsonMapper json) throws IOException {
    JsonNode tree;
    try {
      tree = json.readTree(Files.readString(file));
    } catch (JacksonException | java.nio.charset.CharacterCodingException broken) {
      return new Raw.Refused(NO_CASES);
    }
    JsonNode list = tree.isArray() ? tree : tree.path("data");
    if (!list.isArray() || list.isEmpty()) {
      return new Raw.Refused(NO_CASES);
    }
    List<RawCase> rows = new ArrayList<>();
    for (JsonNode one : list) {
      rows.add(new RawCase(rows.size() + 1, values(one)));
    }
    return rows.size() > MOST ? new Raw.Refused(TOO_MANY) : new Raw.Rows(rows, null);
  }

  /** The fields of an object by the columns' titles and synonyms. */
  private static Map<String, String> values(JsonNode one) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> fields = names();
    for (String key : one.propertyNames()) {
      String field = fields.get(key.toLowerCase(java.util.Locale.ROOT));
      if (field != null && !values.containsKey(field)) {
        values.put(field, text(one.path(key)));
      }
    }
    return values;
  }

  private static Map<String, String> names() {
    Map<String, String> fields = new HashMap<>();
    for (Column column : CaseColumns.ALL) {
      fields.put(column.field().toLowerCase(java.util.Locale.ROOT), column.field());
      column
          .synonyms()
          .forEach(
              name -> fields.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), column.field()));
    }
    return fields;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join(", ", parts);
    }
    return value.isNull() || value.isObject() ? "" : value.asString("");
  }

  static Raw sheet(SheetFile sheet, Mapping mapping) throws IOException {
    List<RawCase> rows = new ArrayList<>();
    Reading reading =
        sheet.read(
            sheet.sheets().getFirst(),
            CaseColumns.ALL,
            mapping,
            row -> {
              if (rows.size() <= MOST) {
                rows.add(new RawCase(row.number(), values(row)));
              }
            });
    return switch (reading) {
      case Reading.Refused(SheetFault fault) ->
          new Raw.Refused(
              Refusal.of("case-list", fault.remark().vietnamese(), fault.remark().english()));
      case Reading.Done done ->
          rows.size() > MOST ? new Raw.Refused(TOO_MANY) : new Raw.Rows(rows, done);
    };
  }

  private static Map<String, String> values(Row row) {
    Map<String, String> values = new HashMap<>();
    for (Column column : CaseColumns.ALL) {
      String field = column.field();
      values.put(
          field,
          DAYS.contains(field)
              ? switch (row.day(field)) {
                case DayAnswer.On(LocalDate day) -> day.toString();
                case DayAnswer.InYear(int year) -> String.valueOf(year);
                case DayAnswer.Missing() -> "";
                case DayAnswer.Unclear(String written) -> written;
              }
              : row.text(field));
    }
    return values;
  }
}

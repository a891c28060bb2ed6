package vn.chot.app.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.register.Field;
import vn.chot.register.Finding;
import vn.chot.register.PlainValue;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/**
 * Finds the entry that is alike where entries must not be; the database's index has the last word.
 */
@Component
class FindAlike {
  private static final int GROUP = 1_000;

  private final JdbcClient sql;
  private final EntryJson json;

  FindAlike(JdbcClient sql, EntryJson json) {
    this.sql = sql;
    this.json = json;
  }

  /** What is wrong with these values beside the entries there are, {@code but} this one. */
  Optional<Finding> alike(LiveRegister live, Map<String, Value> values, @Nullable UUID but) {
    for (Field field : live.register().fields()) {
      List<String> unique = field.unique();
      if (!unique.isEmpty() && unique.stream().allMatch(values::containsKey)) {
        Optional<Finding> found = alike(live, field, values, but);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> alike(
      LiveRegister live, Field field, Map<String, Value> values, @Nullable UUID but) {
    StringBuilder same = new StringBuilder();
    for (String name : field.unique()) {
      same.append(
          " and (fields ->> '%s') = (cast(:fields as jsonb) ->> '%s')".formatted(name, name));
    }
    return sql.sql(
            "select number, id from registers."
                + live.table()
                + " where id is distinct from :but"
                + same
                + " limit 1")
        .param("but", but)
        .param("fields", json.values(values))
        .query((row, index) -> finding(live, field, row.getString("number"), row.getString("id")))
        .optional();
  }

  /** Rows that are alike among themselves, or like an entry there is; one question a field. */
  Map<Integer, Finding> among(LiveRegister live, SortedMap<Integer, StoredEntry> rows) {
    Map<Integer, Finding> found = new TreeMap<>();
    for (Field field : live.register().fields()) {
      if (!field.unique().isEmpty()) {
        among(live, field, rows, found);
      }
    }
    return found;
  }

  private void among(
      LiveRegister live,
      Field field,
      SortedMap<Integer, StoredEntry> rows,
      Map<Integer, Finding> found) {
    Map<List<String>, Integer> first = new HashMap<>();
    rows.forEach((number, entry) -> {
      List<String> key = key(field, entry);
      if (!key.isEmpty()) {
        Integer before = first.putIfAbsent(key, number);
        if (before != null) {
          found.putIfAbsent(number, inRow(field, before));
        }
      }
    });
    List<List<String>> keys = new ArrayList<>(first.keySet());
    for (int from = 0; from < keys.size(); from += GROUP) {
      known(live, field, keys.subList(from, Math.min(keys.size(), from + GROUP)))
          .forEach((key, finding) -> {
            Integer number = first.get(key);
            if (number != null) {
              found.putIfAbsent(number, finding);
            }
          });
    }
  }

  /**
   * The values that are unique together, as the database compares them; empty where one is missing.
   */
  private static List<String> key(Field field, StoredEntry entry) {
    List<String> key = new ArrayList<>();
    for (String name : field.unique()) {
      Value value = entry.entry().values().get(name);
      if (value == null) {
        return List.of();
      }
      key.add(String.valueOf(PlainValue.of(value)));
    }
    return key;
  }

  private Map<List<String>, Finding> known(
      LiveRegister live, Field field, List<List<String>> keys) {
    String columns =
        String.join(", ", field.unique().stream().map(n -> "(fields ->> '" + n + "')").toList());
    Map<List<String>, Finding> known = new HashMap<>();
    sql.sql(
            "select number, id, array["
                + columns
                + "] as key from registers."
                + live.table()
                + " where (fields ->> '"
                + field.unique().getFirst()
                + "') in (:firsts)")
        .param("firsts", keys.stream().map(List::getFirst).distinct().toList())
        .query(row -> {
          List<String> key = List.of((String[]) row.getArray("key").getArray());
          known.put(key, finding(live, field, row.getString("number"), row.getString("id")));
        });
    return known;
  }

  private static Finding inRow(Field field, int row) {
    return new Finding(
        field.name(),
        new Text(
            "%s trùng với dòng %d của chính bảng này. Hãy bỏ một trong hai dòng."
                .formatted(field.label().vi(), row),
            "%s is the same as in row %d of this sheet. Drop one of the two."
                .formatted(field.label().en(), row)),
        false);
  }

  /** Says which entry it is. */
  static Finding finding(LiveRegister live, Field field, String number, String id) {
    String called = number.isEmpty() ? id.substring(0, 8) : number;
    Text entry = live.register().entry();
    return new Finding(
        field.name(),
        new Text(
            "%s đã có ở %s %s. Hãy mở mục đó, hoặc sửa nếu gõ nhầm."
                .formatted(field.label().vi(), entry.vi(), called),
            "%s is already in %s %s. Open that one, or correct what was mistyped."
                .formatted(field.label().en(), entry.en(), called)),
        false);
  }
}

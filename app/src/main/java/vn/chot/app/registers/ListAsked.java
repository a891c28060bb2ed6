package vn.chot.app.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chot.register.Register;

/**
 * What is asked of a register's list. The words sought come by POST alone and stand in no address.
 *
 * @param chosen the values chosen, by column; for days and numbers {@code column.from}, {@code
 *     column.to}
 * @param sort a column of the list
 * @param words parts of any text that is not personal; marks do not matter
 * @param after the last entry of the page before; null for the first page
 */
record ListAsked(
    Map<String, List<String>> chosen,
    String sort,
    boolean descending,
    String words,
    @Nullable UUID after) {
  private static final int MOST_VALUES = 40;

  /** Reads parameters; without any the list opens as its file says. */
  static ListAsked of(Register register, Map<String, String[]> sent) {
    Columns columns = new Columns(register);
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (String column : columns.filtering()) {
      for (String name : List.of(column, column + ".from", column + ".to")) {
        List<String> values = values(sent, name);
        if (!values.isEmpty()) {
          chosen.put(name, values);
        }
      }
    }
    if (chosen.isEmpty() && !sent.containsKey("asked")) {
      chosen.putAll(register.list().start());
    }
    String sort = first(sent, "sort");
    boolean known = columns.sorting().contains(sort);
    String after = first(sent, "after");
    return new ListAsked(
        chosen,
        known ? sort : register.list().sort(),
        known ? first(sent, "order").equals("down") : register.list().descending(),
        first(sent, "q"),
        HouseDirectory.ID.matcher(after).matches() ? UUID.fromString(after) : null);
  }

  private static List<String> values(Map<String, String[]> sent, String name) {
    List<String> values = new ArrayList<>();
    for (String value : sent.getOrDefault(name, new String[0])) {
      if (!value.isBlank() && values.size() < MOST_VALUES) {
        values.add(value.strip().substring(0, Math.min(120, value.strip().length())));
      }
    }
    return values;
  }

  private static String first(Map<String, String[]> sent, String name) {
    String[] values = sent.get(name);
    String value = values == null || values.length == 0 ? "" : values[0].strip();
    return value.substring(0, Math.min(120, value.length()));
  }

  boolean has(String name, String value) {
    return chosen.getOrDefault(name, List.of()).contains(value);
  }

  String one(String name) {
    return chosen.getOrDefault(name, List.of("")).getFirst();
  }

  Optional<UUID> lastShown() {
    return Optional.ofNullable(after);
  }

  ListAsked from(@Nullable UUID last) {
    return new ListAsked(chosen, sort, descending, words, last);
  }

  ListAsked sorted(String column) {
    return new ListAsked(chosen, column, column.equals(sort) && !descending, words, null);
  }

  /** The address that asks this, words left out. */
  String to(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path).queryParam("asked", "1");
    List<Object> values = new ArrayList<>();
    chosen.forEach((name, given) -> {
      for (String value : given) {
        link.queryParam(name, "{v" + values.size() + "}");
        values.add(value);
      }
    });
    link.queryParam("sort", sort).queryParam("order", descending ? "down" : "up");
    if (after != null) {
      link.queryParam("after", after);
    }
    return link.encode().buildAndExpand(values.toArray()).toUriString();
  }

  /** The same as hidden fields of a form, words among them. */
  List<Map.Entry<String, String>> hidden() {
    List<Map.Entry<String, String>> hidden = new ArrayList<>();
    hidden.add(Map.entry("asked", "1"));
    chosen.forEach((name, given) -> given.forEach(value -> hidden.add(Map.entry(name, value))));
    hidden.add(Map.entry("sort", sort));
    hidden.add(Map.entry("order", descending ? "down" : "up"));
    if (!words.isEmpty()) {
      hidden.add(Map.entry("q", words));
    }
    return hidden;
  }
}

package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unmarked;
import vn.chot.register.FieldType;
import vn.chot.register.Register;

/** A question to one register's table: who asks, what was chosen, as SQL with its parameters. */
final class EntryQuestion {
  private final LiveRegister live;
  private final Columns columns;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private Set<UUID> units = Set.of();
  private boolean searched;

  /** Only what the scope reaches. */
  EntryQuestion(LiveRegister live, Scope scope) {
    this.live = live;
    this.columns = new Columns(live.register());
    if (scope.onlyUnits()) {
      units = scope.units();
    } else {
      conditions.add(scope.sql(parameters));
    }
  }

  /** Only what was chosen in the list; units mean all that lies in them. */
  EntryQuestion chosen(ListAsked asked, Places places, LocalDate today) {
    asked.chosen().forEach((name, values) -> narrow(name, values, places, today));
    if (!asked.words().isBlank()) {
      searched = true;
      parameters.put(
          "words",
          Arrays.stream(Unmarked.of(asked.words()).split(" "))
              .map(word -> "%" + word + "%")
              .toArray(String[]::new));
      conditions.add("search like all (cast(:words as text[]))");
    }
    return this;
  }

  private void narrow(String name, List<String> values, Places places, LocalDate today) {
    String parameter = "p" + parameters.size();
    if (name.endsWith(".from") || name.endsWith(".to")) {
      bound(name, values.getFirst(), parameter);
    } else if (name.equals("overdue")) {
      conditions.add("overdue = :" + parameter);
      parameters.put(parameter, values.contains("true"));
    } else if (columns.isArea(name) || type(name) instanceof FieldType.Unit) {
      Set<UUID> chosen = new HashSet<>();
      values.stream()
          .filter(HouseDirectory::isId)
          .forEach(value -> chosen.addAll(places.territory(UUID.fromString(value), today)));
      in(name, chosen, parameter);
    } else if (type(name) instanceof FieldType.ManyChoice) {
      conditions.add(
          "jsonb_exists_any(fields -> '" + name + "', cast(:" + parameter + " as text[]))");
      parameters.put(parameter, values.toArray(String[]::new));
    } else {
      in(name, values, parameter);
    }
  }

  /** Units chosen in the list, within those of the scope. */
  private void in(String name, Set<UUID> chosen, String parameter) {
    if (!columns.isArea(name)) {
      in(name, chosen.stream().map(UUID::toString).toList(), parameter);
      return;
    }
    Set<UUID> both = new HashSet<>(chosen);
    if (!units.isEmpty()) {
      both.retainAll(units);
    }
    if (both.isEmpty()) {
      conditions.add("false");
    } else {
      units = both;
    }
  }

  private FieldType type(String name) {
    return live.register().field(name).map(field -> field.type()).orElse(new FieldType.YesNo());
  }

  private void in(String name, List<String> values, String parameter) {
    if (values.isEmpty()) {
      conditions.add("false");
      return;
    }
    conditions.add(columns.sql(name) + " in (:" + parameter + ")");
    parameters.put(parameter, values);
  }

  private void bound(String name, String value, String parameter) {
    boolean from = name.endsWith(".from");
    String column = name.substring(0, name.lastIndexOf('.'));
    try {
      Object bound =
          switch (columns.kind(column)) {
            case NUMBER -> new java.math.BigDecimal(value);
            case MOMENT ->
                (from ? day(value) : day(value).plusDays(1))
                    .atStartOfDay(Entries.HERE)
                    .toOffsetDateTime();
            case TEXT -> day(value) + (from ? "" : "T99");
            case TRUTH -> throw new NumberFormatException();
          };
      conditions.add(columns.sql(column) + (from ? " >= :" : " <= :") + parameter);
      parameters.put(parameter, bound);
    } catch (NumberFormatException no) {
      // what is no day and no number bounds nothing
    }
  }

  private static LocalDate day(String typed) {
    return TypedDay.of(typed).orElseThrow(NumberFormatException::new);
  }

  /** One more condition, without parameters. */
  EntryQuestion and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** One more condition with one parameter of this name. */
  EntryQuestion and(String condition, String parameter, Object value) {
    parameters.put(parameter, value);
    return and(condition);
  }

  Columns columns() {
    return columns;
  }

  Register register() {
    return live.register();
  }

  Map<String, Object> parameters() {
    if (!units.isEmpty()) {
      parameters.put("units", units);
      parameters.put("unitArray", units.stream().map(UUID::toString).toArray(String[]::new));
    }
    return parameters;
  }

  /** The table with all conditions. */
  String from() {
    return from(units.isEmpty() ? "" : " and unit_id in (:units)");
  }

  private String from(String area) {
    String all = conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    return " from registers." + live.table() + " where " + all + area;
  }

  /**
   * The first entries in an order. Where they lie in a few units, a page of each unit is taken by
   * the index of units, then the first of them all: no area is sorted whole.
   */
  String first(String columns, String sort, boolean descending, int most) {
    String key = this.columns.sql(sort);
    String way = descending ? " desc" : "";
    String page = " order by " + key + way + ", id" + way + " limit " + most;
    if (searched || units.isEmpty() || units.size() > MOST_UNITS || most > MOST_BY_UNIT) {
      return "select " + columns + from() + page;
    }
    return "select p.* from (select distinct unnest(cast(:unitArray as uuid[])) as unit) u cross join lateral (select "
        + columns
        + from(" and unit_id = u.unit")
        + page
        + ") p"
        + page;
  }

  private static final int MOST_UNITS = 60;
  private static final int MOST_BY_UNIT = 200;
}

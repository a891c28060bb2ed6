package vn.chot.app.registers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;

/**
 * What a list names, as SQL over the register's table. Names come from a checked file: letters,
 * digits and underscores. No expression is ever null, so that pages go on by key.
 */
record Columns(Register register) {
  private static final Set<String> OWN = Set.of("number", "state", "written", "overdue");

  /** The expression of a column, the same in its index and in every question. */
  String sql(String column) {
    return switch (column) {
      case "number" -> "number";
      case "state" -> "state";
      case "written" -> "written_at";
      case "overdue" -> "overdue";
      default -> isArea(column) ? AREA : field(column);
    };
  }

  private static final String AREA = "coalesce(unit_id::text, '')";

  private String field(String name) {
    String text = "(fields ->> '" + name + "')";
    return kind(name) == Kind.NUMBER
        ? "coalesce(" + text + "::numeric, -1000000000000000)"
        : "coalesce(" + text + ", '')";
  }

  /** What a column's key is cast to. */
  enum Kind {
    TEXT("text"),
    NUMBER("numeric"),
    MOMENT("timestamptz"),
    TRUTH("boolean");

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  Kind kind(String column) {
    return switch (column) {
      case "written" -> Kind.MOMENT;
      case "overdue" -> Kind.TRUTH;
      case "number", "state" -> Kind.TEXT;
      default -> register.field(column).map(Field::type).map(Columns::kind).orElse(Kind.TEXT);
    };
  }

  private static Kind kind(FieldType type) {
    return switch (type) {
      case FieldType.Figure figure -> Kind.NUMBER;
      case FieldType.Money money -> Kind.NUMBER;
      case FieldType.Computed(FieldType as, var value) -> kind(as);
      default -> Kind.TEXT;
    };
  }

  /**
   * Whether the column is the field by which entries lie in an area: it has a column of its own.
   */
  boolean isArea(String column) {
    return register.areaField().filter(column::equals).isPresent();
  }

  boolean isOwn(String column) {
    return OWN.contains(column);
  }

  /** The columns of the list that can be sorted by. */
  List<String> sorting() {
    return register.list().columns().stream().filter(this::sorts).toList();
  }

  /** Names by id and lists of choices have no order that people know. */
  private boolean sorts(String column) {
    return isOwn(column)
        || register.field(column).map(Field::type).filter(Columns::sorts).isPresent();
  }

  private static boolean sorts(FieldType type) {
    return switch (type) {
      case FieldType.Person p -> false;
      case FieldType.Agency a -> false;
      case FieldType.Unit u -> false;
      case FieldType.Site s -> false;
      case FieldType.ManyChoice m -> false;
      case FieldType.Document d -> false;
      case FieldType.StoredFile f -> false;
      case FieldType.Computed(FieldType as, var value) -> sorts(as);
      default -> true;
    };
  }

  /** The columns that can be filtered by, each once. */
  Set<String> filtering() {
    return new LinkedHashSet<>(register.list().filter());
  }
}

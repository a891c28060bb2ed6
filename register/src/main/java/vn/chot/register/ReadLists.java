package vn.chot.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Yaml;

/** Reads the list, and columns wherever they are named. */
final class ReadLists {
  private static final String[] COLUMNS =
      Arrays.stream(Column.values()).map(Column::word).toArray(String[]::new);

  private final Draft draft;
  private final List<Field> fields;
  private final List<State> states;

  ReadLists(Draft draft, List<Field> fields, List<State> states) {
    this.draft = draft;
    this.fields = fields;
    this.states = states;
  }

  static boolean isDated(FieldType type) {
    return switch (type) {
      case FieldType.Day day -> true;
      case FieldType.Moment moment -> true;
      case FieldType.Computed computed -> isDated(computed.as());
      default -> false;
    };
  }

  /** What entries may be put side by side by: whatever many of them have alike. */
  static boolean isGroup(FieldType type) {
    return switch (type) {
      case FieldType.Words words -> words.lines() == 1;
      case FieldType.OneChoice one -> true;
      case FieldType.YesNo yesNo -> true;
      case FieldType.Unit unit -> true;
      case FieldType.Agency agency -> true;
      case FieldType.Site site -> true;
      case FieldType.Computed computed -> isGroup(computed.as());
      default -> false;
    };
  }

  Listing listing(Group file) {
    return file.need("list")
        .flatMap(
            y -> Group.of(y, "list", draft.problems, "columns", "filter", "sort", "start", "group"))
        .map(this::listed)
        .orElse(new Listing(List.of(), List.of(), "", false, Map.of(), Optional.empty()));
  }

  private Listing listed(Group g) {
    List<String> columns = columns(g.needWords("columns"));
    List<String> filter = columns(g.words("filter"));
    Optional<Yaml.Scalar> sort = g.word("sort");
    boolean descending = sort.map(s -> s.text().startsWith("-")).orElse(true);
    String by =
        sort.map(s -> new Yaml.Scalar(s.at(), s.text().replaceFirst("^-", ""), true, s.places()))
            .flatMap(
                s -> draft.fields.use(s, COLUMNS).filter(name -> isNamed(s, name, columns, filter)))
            .orElse(Column.WRITTEN.word());
    Map<String, List<String>> start = new LinkedHashMap<>();
    g.pairs("start").ifPresent(map -> start.putAll(chosen(map)));
    start
        .keySet()
        .forEach(name -> {
          if (!columns.contains(name) && !filter.contains(name)) {
            draft.problem(
                g.at("start"),
                "\"start\" chọn \"%s\" nhưng danh sách không lọc theo đó: thêm vào filter."
                    .formatted(name),
                "\"start\" chooses \"%s\", by which the list does not filter: add it to filter."
                    .formatted(name));
          }
        });
    return new Listing(
        columns, filter, by, descending, start, g.word("group").flatMap(this::group));
  }

  private boolean isNamed(Yaml.Scalar s, String name, List<String> columns, List<String> filter) {
    boolean named =
        columns.contains(name) || filter.contains(name) || name.equals(Column.WRITTEN.word());
    if (!named) {
      draft.problem(
          s.at(),
          "Danh sách chỉ xếp theo cột có trong columns hoặc filter: thêm \"%s\".".formatted(name),
          "The list sorts by what columns or filter names: add \"%s\".".formatted(name));
    }
    return named;
  }

  List<String> columns(List<Yaml.Scalar> written) {
    return draft.fields.useAll(written, COLUMNS);
  }

  /** The name of what entries may be grouped by. */
  Optional<String> group(Yaml.Scalar s) {
    Optional<String> name = draft.fields.use(s, Column.STATE.word());
    boolean fits =
        name.isEmpty()
            || name.get().equals(Column.STATE.word())
            || type(name.get()).map(ReadLists::isGroup).orElse(true);
    if (!fits) {
      draft.problem(
          s.at(),
          "\"%s\" không gom nhóm được: cần state, hoặc trường kiểu choice, yes-no, unit, agency, site, text một dòng."
              .formatted(s.text()),
          "\"%s\" cannot be grouped by: state, or a field of type choice, yes-no, unit, agency, site, text of one line."
              .formatted(s.text()));
    }
    return name;
  }

  /** Values chosen by column, as in {@code { state: [received], overdue: false }}. */
  Map<String, List<String>> chosen(Yaml.Mapping map) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    map.pairs()
        .forEach((name, pair) ->
            draft
                .fields
                .use(pair.key(), COLUMNS)
                .ifPresent(column -> chosen.put(column, values(column, pair.value()))));
    return chosen;
  }

  private List<String> values(String column, Yaml value) {
    List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
    List<String> known = known(column);
    for (Yaml item : items) {
      if (!(item instanceof Yaml.Scalar s)) {
        draft.problem(
            item.at(),
            "Ở đây chỉ viết giá trị, như [received, dispatched].",
            "Only values stand here, as [received, dispatched].");
      } else if (!known.isEmpty() && !known.contains(s.text())) {
        draft.problems.unknown(
            s.at(),
            "\"%s\" không có trong các giá trị của \"%s\" (%s)."
                .formatted(s.text(), column, String.join(", ", known)),
            "\"%s\" is not among the values of \"%s\" (%s)."
                .formatted(s.text(), column, String.join(", ", known)),
            s.text(),
            known);
      }
    }
    return items.stream()
        .filter(Yaml.Scalar.class::isInstance)
        .map(s -> ((Yaml.Scalar) s).text())
        .toList();
  }

  private List<String> known(String column) {
    if (column.equals(Column.STATE.word())) {
      return states.stream().map(State::name).toList();
    }
    if (column.equals(Column.OVERDUE.word())) {
      return List.of("true", "false");
    }
    return fields.stream()
        .filter(f -> f.name().equals(column))
        .findFirst()
        .map(f ->
            f.type() instanceof FieldType.YesNo
                ? List.of("true", "false")
                : f.choices().stream().map(Choice::name).toList())
        .orElse(List.of());
  }

  Optional<FieldType> type(String field) {
    return fields.stream().filter(f -> f.name().equals(field)).map(Field::type).findFirst();
  }

  /** The name of a date field, of {@code written}, or of words that stand for a day here. */
  Optional<String> dated(Yaml.Scalar s, String... besides) {
    Optional<String> name = draft.fields.use(s, besides);
    boolean fits =
        name.isEmpty()
            || List.of(besides).contains(name.get())
            || type(name.get()).map(ReadLists::isDated).orElse(true);
    if (!fits) {
      draft.problem(
          s.at(),
          "\"%s\" phải là trường kiểu date hoặc time.".formatted(s.text()),
          "\"%s\" must be a field of type date or time.".formatted(s.text()));
    }
    return name;
  }
}

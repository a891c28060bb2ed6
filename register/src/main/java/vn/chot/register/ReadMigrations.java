package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chot.rules.Yaml;

/** Reads the migrations: what becomes of entries written under older versions. */
final class ReadMigrations {
  private ReadMigrations() {}

  static List<Migration> of(Group file, int version, List<Field> fields, Draft draft) {
    List<Migration> migrations = new ArrayList<>();
    for (Yaml item : file.list("migrations")) {
      Group.of(item, "migrations", draft.problems, "to", "rename", "values", "states", "drop")
          .ifPresent(g -> migrations.add(migration(g, version, fields, migrations, draft)));
    }
    return List.copyOf(migrations);
  }

  private static Migration migration(
      Group g, int version, List<Field> fields, List<Migration> before, Draft draft) {
    int to = g.needWord("to").flatMap(s -> g.whole("to", 2, 1_000_000)).orElse(2);
    if (to > version) {
      draft.problem(
          g.at("to"),
          "Chuyển đổi đến phiên bản %d, nhưng tệp mới là phiên bản %d.".formatted(to, version),
          "A migration to version %d in a file of version %d.".formatted(to, version));
    }
    if (!before.isEmpty() && before.getLast().to() >= to) {
      draft.problem(
          g.at("to"),
          "Các chuyển đổi xếp theo phiên bản tăng dần, mỗi phiên bản một mục.",
          "Migrations stand in the order of versions, one for each.");
    }
    boolean last = to == version;
    Map<String, String> rename = new LinkedHashMap<>();
    g.pairs("rename")
        .ifPresent(map ->
            map.pairs()
                .forEach((old, pair) -> {
                  if (pair.value() instanceof Yaml.Scalar s) {
                    rename.put(old, s.text());
                    if (last) {
                      draft.fields.use(s);
                    }
                  }
                }));
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    g.pairs("values")
        .ifPresent(map ->
            map.pairs()
                .forEach((field, pair) -> {
                  if (last) {
                    draft.fields.use(pair.key());
                  }
                  values.put(field, values(pair.value(), field, last, fields, draft));
                }));
    Map<String, String> states = new LinkedHashMap<>();
    g.pairs("states")
        .ifPresent(map ->
            map.pairs()
                .forEach((old, pair) -> {
                  if (pair.value() instanceof Yaml.Scalar s) {
                    states.put(old, s.text());
                    if (last) {
                      draft.states.use(s);
                    }
                  }
                }));
    List<Migration.Drop> drop = new ArrayList<>();
    for (Yaml item : g.list("drop")) {
      Group.of(item, "drop", draft.problems, "field", "because")
          .ifPresent(d -> {
            String field = d.needString("field");
            if (draft.fields.has(field)) {
              draft.problem(
                  d.at("field"),
                  "\"%s\" vẫn là một trường của sổ, không bỏ được.".formatted(field),
                  "\"%s\" is still a field of the register and cannot be dropped."
                      .formatted(field));
            }
            drop.add(new Migration.Drop(field, d.needText("because")));
          });
    }
    return new Migration(to, rename, values, states, List.copyOf(drop));
  }

  private static Map<String, String> values(
      Yaml yaml, String field, boolean last, List<Field> fields, Draft draft) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> choices =
        fields.stream()
            .filter(f -> f.name().equals(field))
            .flatMap(f -> f.choices().stream().map(Choice::name))
            .toList();
    if (yaml instanceof Yaml.Mapping map) {
      map.pairs()
          .forEach((old, pair) -> {
            if (pair.value() instanceof Yaml.Scalar s) {
              values.put(old, s.text());
              if (last && !choices.isEmpty() && !choices.contains(s.text())) {
                draft.problems.unknown(
                    s.at(),
                    "\"%s\" không có trong các lựa chọn của \"%s\".".formatted(s.text(), field),
                    "\"%s\" is not among the choices of \"%s\".".formatted(s.text(), field),
                    s.text(),
                    choices);
              }
            }
          });
    }
    return values;
  }
}

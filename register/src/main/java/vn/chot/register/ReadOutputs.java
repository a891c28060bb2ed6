package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Yaml;

/** Reads the retention, the indicators and what opens entries by itself. */
final class ReadOutputs {
  private final Draft draft;
  private final List<Field> fields;
  private final ReadLists lists;

  ReadOutputs(Draft draft, List<Field> fields, ReadLists lists) {
    this.draft = draft;
    this.fields = fields;
    this.lists = lists;
  }

  Optional<Retention> retention(Group file) {
    Optional<Retention> retention =
        file.find("retention")
            .flatMap(y -> Group.of(y, "retention", draft.problems, "months", "after", "law"))
            .map(g ->
                new Retention(
                    g.needWord("months").flatMap(s -> g.whole("months", 1, 1_200)).orElse(1),
                    g.needWord("after")
                        .flatMap(s -> lists.dated(s, "final", "written"))
                        .orElse("final"),
                    g.word("law").map(Yaml.Scalar::text)));
    Optional<Field> personal = fields.stream().filter(Field::personal).findFirst();
    if (personal.isPresent() && !file.has("retention")) {
      draft.problem(
          draft.fields.at(personal.get().name()),
          "Có trường cá nhân (\"%s\") nên phải có \"retention\": giữ bao lâu rồi xoá."
              .formatted(personal.get().name()),
          "There is a personal field (\"%s\"), so \"retention\" is needed: how long it is kept."
              .formatted(personal.get().name()));
    }
    return retention;
  }

  List<Indicator> indicators(Group file, String register) {
    List<Indicator> indicators = new ArrayList<>();
    for (Yaml item : file.list("indicators")) {
      Group.of(item, "indicators", draft.problems, "name", "label", "sum", "count", "by", "per")
          .ifPresent(g -> indicators.add(indicator(g, register, indicators)));
    }
    return List.copyOf(indicators);
  }

  private Indicator indicator(Group g, String register, List<Indicator> before) {
    Optional<Yaml.Scalar> name = g.needWord("name");
    name.ifPresent(s -> {
      String rest =
          s.text().startsWith(register + ".") ? s.text().substring(register.length() + 1) : "";
      if (!Names.KEBAB.matcher(rest).matches()) {
        draft.problem(
            s.at(),
            "Tên chỉ tiêu viết là %s.ten-chi-tieu: tên sổ, dấu chấm, tên.".formatted(register),
            "An indicator is named %s.its-name: register, dot, name.".formatted(register));
      }
      if (before.stream().anyMatch(i -> i.name().equals(s.text()))) {
        draft.problem(
            s.at(),
            "Chỉ tiêu \"%s\" có hai lần.".formatted(s.text()),
            "The indicator \"%s\" is there twice.".formatted(s.text()));
      }
    });
    Map<String, List<String>> count = new LinkedHashMap<>();
    g.pairs("count").ifPresent(map -> count.putAll(lists.chosen(map)));
    return new Indicator(
        name.map(Yaml.Scalar::text).orElse(""),
        g.needText("label"),
        g.word("sum").flatMap(this::sum),
        count,
        g.word("by").flatMap(s -> lists.dated(s, "written")).orElse("written"),
        g.word("per").flatMap(lists::group));
  }

  private Optional<String> sum(Yaml.Scalar s) {
    Optional<String> name = draft.fields.use(s);
    boolean fits =
        fields.stream()
            .filter(f -> name.equals(Optional.of(f.name())))
            .allMatch(f -> isFigure(f.type()));
    if (!fits) {
      draft.problem(
          s.at(),
          "\"sum\" cộng trường kiểu money hoặc number, \"%s\" không phải.".formatted(s.text()),
          "\"sum\" adds a field of type money or number; \"%s\" is none.".formatted(s.text()));
    }
    return name;
  }

  private static boolean isFigure(FieldType type) {
    return switch (type) {
      case FieldType.Figure figure -> true;
      case FieldType.Money money -> true;
      case FieldType.Computed computed -> isFigure(computed.as());
      default -> false;
    };
  }

  Optional<Opening> opensOn(Group file) {
    return file.find("opens-on")
        .flatMap(y -> Group.of(y, "opens-on", draft.problems, "event", "set"))
        .map(g -> {
          Map<String, String> set = new LinkedHashMap<>();
          g.pairs("set")
              .ifPresent(map ->
                  map.pairs()
                      .forEach((name, pair) ->
                          draft
                              .fields
                              .use(pair.key())
                              .filter(f -> pair.value() instanceof Yaml.Scalar)
                              .ifPresent(f -> set.put(f, ((Yaml.Scalar) pair.value()).text()))));
          return new Opening(g.needWord("event").map(this::event).orElse(""), set);
        });
  }

  private String event(Yaml.Scalar s) {
    if (!s.text().matches("[A-Z][A-Za-z]+")) {
      draft.problem(
          s.at(),
          "Tên sự kiện viết liền, chữ hoa đầu từ, như CaseConfirmed.",
          "An event is written in one word with capitals, as CaseConfirmed.");
    }
    return s.text();
  }
}

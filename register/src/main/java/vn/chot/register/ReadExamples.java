package vn.chot.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chot.rules.Yaml;

/** Reads the examples; that they come out as they say is for {@link RunExamples}. */
final class ReadExamples {
  private ReadExamples() {}

  static List<Example> of(Group file, Draft draft) {
    List<Example> examples = new ArrayList<>();
    for (Yaml item : file.list("examples")) {
      Group.of(
              item,
              "examples",
              draft.problems,
              "says",
              "on",
              "by",
              "entry",
              "moves",
              "gives",
              "fails")
          .ifPresent(g -> examples.add(example(g, draft)));
    }
    return List.copyOf(examples);
  }

  private static Example example(Group g, Draft draft) {
    boolean gives = g.has("gives");
    if (gives == g.has("fails")) {
      draft.problem(
          g.at(),
          "Ví dụ phải có đúng một trong: gives (phải ra gì), fails (phải bị từ chối vì sao).",
          "An example has exactly one of: gives (what comes out), fails (why it is refused).");
    }
    List<Example.Step> steps = new ArrayList<>();
    for (Yaml item : g.list("moves")) {
      Group.of(item, "moves", draft.problems, "move", "by", "on", "with", "reason")
          .ifPresent(s -> steps.add(step(s, draft)));
    }
    return new Example(
        g.at(),
        g.needString("says"),
        g.need("on").flatMap(y -> g.day("on")).orElse(LocalDate.EPOCH),
        g.needWord("by").flatMap(s -> draft.parties.use(s)).orElse(""),
        values(g, "entry", draft),
        List.copyOf(steps),
        values(g, "gives", draft, ConditionNames.STATE),
        g.find("fails")
            .flatMap(y -> Group.of(y, "fails", draft.problems, "at", "because"))
            .map(f -> fails(f, draft)));
  }

  private static Example.Step step(Group g, Draft draft) {
    return new Example.Step(
        g.at(),
        g.needWord("move")
            .flatMap(s -> draft.moves.use(s, Example.AGREE, Example.REFUSE))
            .orElse(""),
        g.needWord("by").flatMap(s -> draft.parties.use(s, Party.AUTHOR)).orElse(""),
        g.day("on"),
        values(g, "with", draft),
        g.word("reason").map(Yaml.Scalar::text).orElse(""));
  }

  private static Example.Fails fails(Group f, Draft draft) {
    Optional<Yaml.Scalar> at = f.needWord("at");
    at.ifPresent(s -> {
      if (!draft.moves.has(s.text())) {
        draft.fields.use(s, draft.moves.all().toArray(String[]::new));
      }
    });
    return new Example.Fails(f.at(), at.map(Yaml.Scalar::text).orElse(""), f.needString("because"));
  }

  private static Map<String, Example.Written> values(
      Group g, String key, Draft draft, String... besides) {
    Map<String, Example.Written> values = new LinkedHashMap<>();
    g.pairs(key)
        .ifPresent(map ->
            map.pairs()
                .forEach((name, pair) ->
                    draft
                        .fields
                        .use(pair.key(), besides)
                        .ifPresent(f ->
                            values.put(
                                f,
                                new Example.Written(
                                    pair.value().at(), written(pair.value(), draft))))));
    return values;
  }

  /** As a person would type it: a list is joined by semicolons, nothing is empty. */
  private static String written(Yaml value, Draft draft) {
    return switch (value) {
      case Yaml.Scalar s -> s.isNothing() ? "" : s.text();
      case Yaml.Sequence list ->
          list.items().stream().map(i -> written(i, draft)).collect(Collectors.joining("; "));
      case Yaml.Mapping map -> {
        draft.problem(
            map.at(),
            "Trong ví dụ, giá trị viết như người dùng gõ, không viết thành nhóm { … }.",
            "In an example a value is written as people type it, not as a group { … }.");
        yield "";
      }
    };
  }
}

package vn.chot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/**
 * Reads the fields: first their names and kinds, then their conditions, which may name any of them.
 */
final class ReadFields {
  private static final String[] KEYS = {
    "name",
    "type",
    "label",
    "help",
    "required",
    "shown",
    "default",
    "unique",
    "personal",
    "check",
    "fact"
  };

  private final Draft draft;
  private final List<State> states;

  ReadFields(Draft draft, List<State> states) {
    this.draft = draft;
    this.states = states;
  }

  /** A field of which only the kind was read. */
  private record Begun(String name, ReadType kind, FieldType type) {}

  List<Field> read(Group file) {
    List<Begun> begun = new ArrayList<>();
    for (Yaml item : file.needList("fields")) {
      ReadType.of(item, KEYS, draft)
          .ifPresent(kind -> {
            String name = kind.group().needWord("name").map(draft.fields::define).orElse("");
            begun.add(new Begun(name, kind, kind.withoutConditions()));
          });
    }
    draft.conditionsOver(
        ConditionNames.over(
            begun.stream().map(b -> new ConditionNames.Known(b.name(), b.type())).toList(),
            states.stream().map(State::name).toList()));
    return begun.stream().map(this::field).toList();
  }

  private Field field(Begun begun) {
    Group g = begun.kind().group();
    FieldType type = begun.kind().complete(begun.type());
    boolean computed = type instanceof FieldType.Computed;
    for (String key : List.of("required", "default", "check", "unique", "fact")) {
      if (computed && g.has(key)) {
        draft.problem(
            g.at(key),
            "Trường tính sẵn không có \"%s\": không ai gõ vào nó.".formatted(key),
            "A computed field has no \"%s\": nobody types it.".formatted(key));
      }
    }
    return new Field(
        begun.name(),
        type,
        g.needText("label"),
        g.text("help"),
        draft.condition(g, "required", Condition.never()),
        draft.condition(g, "shown", Condition.always()),
        g.word("default").flatMap(s -> standard(s, type)),
        unique(g, begun.name()),
        g.yes("personal"),
        checks(g),
        g.word("fact").map(this::fact));
  }

  private Optional<Condition> standard(Yaml.Scalar written, FieldType type) {
    if (written.text().startsWith("=")) {
      return draft.computationBehind(1, written, type.inConditions());
    }
    return switch (type) {
      case FieldType.Person p -> noDefault(written);
      case FieldType.Agency a -> noDefault(written);
      case FieldType.Unit u -> noDefault(written);
      case FieldType.Site s -> noDefault(written);
      case FieldType.Document d -> noDefault(written);
      case FieldType.StoredFile f -> noDefault(written);
      case FieldType.Computed c -> Optional.empty();
      default -> constant(written, type);
    };
  }

  private Optional<Condition> constant(Yaml.Scalar written, FieldType type) {
    return switch (ParseValue.of(type, written.text())) {
      case ParseValue.Outcome.Read(Value value) ->
          Optional.of(Condition.of(FactValue.of(value, type), type.inConditions(), written.at()));
      case ParseValue.Outcome.Unread(Text say) -> {
        draft.problem(written.at(), "Giá trị mặc định: " + say.vi(), "The default: " + say.en());
        yield Optional.empty();
      }
    };
  }

  private Optional<Condition> noDefault(Yaml.Scalar written) {
    draft.problem(
        written.at(),
        "Trường kiểu này không có giá trị mặc định.",
        "A field of this kind has no default.");
    return Optional.empty();
  }

  private List<String> unique(Group g, String name) {
    if (g.find("unique").map(y -> y instanceof Yaml.Scalar).orElse(true)) {
      return g.has("unique") && g.yes("unique") ? List.of(name) : List.of();
    }
    List<String> together = draft.fields.useAll(g.words("unique"));
    if (!together.contains(name)) {
      draft.problem(
          g.at("unique"),
          "Danh sách \"unique\" phải có chính trường \"%s\".".formatted(name),
          "The list \"unique\" must contain the field \"%s\" itself.".formatted(name));
    }
    return together;
  }

  private List<Check> checks(Group g) {
    List<Check> checks = new ArrayList<>();
    for (Yaml item : g.list("check")) {
      Group.of(item, "check", draft.problems, "must", "say", "level")
          .ifPresent(c -> {
            Condition must = c.needWord("must").map(draft::condition).orElse(Condition.always());
            boolean warning =
                c.oneOf("level", CheckLevel.class).equals(Optional.of(CheckLevel.WARNING));
            checks.add(new Check(must, c.needText("say"), warning));
          });
    }
    return List.copyOf(checks);
  }

  /** How hard a check is. */
  enum CheckLevel implements Word {
    REFUSED,
    WARNING
  }

  private String fact(Yaml.Scalar written) {
    if (!written.text().matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)+")) {
      draft.problem(
          written.at(),
          "Tên dữ kiện viết như surveillance.level: phòng, dấu chấm, tên.",
          "A fact is named as surveillance.level: room, dot, name.");
    }
    return written.text();
  }
}

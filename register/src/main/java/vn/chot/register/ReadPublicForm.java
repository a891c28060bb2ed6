package vn.chot.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** Reads what a right of the public says of its form; without {@code fields} there is none. */
final class ReadPublicForm {
  /** The keys of a right of the public besides those of every right. */
  static final List<String> KEYS = List.of("title", "about", "fields", "sets", "tells");

  private final Group group;
  private final List<Field> fields;
  private final Draft draft;

  private ReadPublicForm(Group group, List<Field> fields, Draft draft) {
    this.group = group;
    this.fields = fields;
    this.draft = draft;
  }

  static Optional<PublicForm> of(Group right, boolean anyone, List<Field> fields, Draft draft) {
    ReadPublicForm read = new ReadPublicForm(right, fields, draft);
    if (!anyone) {
      read.none("chỉ đi với bên có public: true", "goes with a party of public: true only");
      return Optional.empty();
    }
    if (!right.has("fields")) {
      read.none(
          "cần \"fields\": biểu mẫu công khai hỏi gì", "needs \"fields\": what the form asks");
      return Optional.empty();
    }
    return Optional.of(read.form());
  }

  private void none(String vi, String en) {
    for (String key : KEYS) {
      if (group.has(key)) {
        draft.problem(
            group.at(key), "\"%s\" %s.".formatted(key, vi), "\"%s\" %s.".formatted(key, en));
      }
    }
  }

  private PublicForm form() {
    List<String> named = draft.fields.useAll(group.words("fields"));
    List<Field> asked = fields.stream().filter(f -> named.contains(f.name())).toList();
    asked.forEach(this::canBeAsked);
    Map<String, String> sets = sets(named);
    List<String> tells = draft.fields.useAll(group.words("tells"));
    fields.stream().filter(f -> tells.contains(f.name())).forEach(this::canBeTold);
    fields.stream()
        .filter(f -> !named.contains(f.name()) && !sets.containsKey(f.name()))
        .forEach(this::canStayEmpty);
    return new PublicForm(
        group.text("title"),
        group.text("about"),
        asked.stream().map(Field::name).toList(),
        sets,
        tells);
  }

  /** Persons, agencies and sites are looked up in lists that are not the public's to search. */
  private void canBeAsked(Field field) {
    switch (field.type()) {
      case FieldType.Person p -> notAsked(field);
      case FieldType.Agency a -> notAsked(field);
      case FieldType.Site s -> notAsked(field);
      case FieldType.Computed c ->
          problem(
              "fields",
              "Trường tính sẵn \"%s\" không hỏi được: không ai gõ vào nó.",
              "The computed field \"%s\" cannot be asked: nobody types it.",
              field);
      case FieldType.StoredFile(List<FileKind> kinds)
          when !kinds.isEmpty() && !kinds.contains(FileKind.IMAGE) ->
          problem(
              "fields",
              "Biểu mẫu công khai chỉ nhận ảnh: \"%s\" phải có kinds: [image].",
              "The public form takes pictures only: \"%s\" needs kinds: [image].",
              field);
      default -> {}
    }
  }

  private void notAsked(Field field) {
    problem(
        "fields",
        "Biểu mẫu công khai không hỏi được \"%s\" (kiểu person, agency, site): người dân không được tra"
            + " danh bạ. Hãy thêm một trường text.",
        "The public form cannot ask \"%s\" (person, agency, site): the public searches no directory. Add a"
            + " field of type text.",
        field);
  }

  private void canBeTold(Field field) {
    if (field.personal()
        || field.type() instanceof FieldType.Person
        || field.type() instanceof FieldType.StoredFile) {
      problem(
          "tells",
          "\"%s\" là thông tin cá nhân hoặc tệp: mã biên nhận không cho xem. Hãy bỏ khỏi \"tells\".",
          "\"%s\" is personal or a file: a receipt code does not show it. Take it out of \"tells\".",
          field);
    }
  }

  private void canStayEmpty(Field field) {
    if (field.typed()
        && field.required().source().equals("true")
        && field.shown().source().equals("true")
        && field.standard().isEmpty()) {
      problem(
          "fields",
          "Không ai gửi được biểu mẫu công khai: trường bắt buộc \"%s\" không có trong \"fields\","
              + " \"sets\", cũng không có \"default\".",
          "Nobody could send the public form: the required field \"%s\" is neither in \"fields\" nor in"
              + " \"sets\" and has no \"default\".",
          field);
    }
  }

  private void problem(String key, String vi, String en, Field field) {
    draft.problem(group.at(key), vi.formatted(field.name()), en.formatted(field.name()));
  }

  private Map<String, String> sets(List<String> asked) {
    Map<String, String> sets = new LinkedHashMap<>();
    group
        .pairs("sets")
        .ifPresent(map ->
            map.pairs()
                .forEach((name, pair) ->
                    draft
                        .fields
                        .use(pair.key())
                        .ifPresent(field -> sets.put(field, set(field, pair, asked)))));
    return sets;
  }

  private String set(String name, Yaml.Pair pair, List<String> asked) {
    if (asked.contains(name)) {
      draft.problem(
          pair.key().at(),
          "\"%s\" vừa hỏi (fields) vừa đặt sẵn (sets): hãy bỏ một.".formatted(name),
          "\"%s\" is both asked (fields) and set (sets): take one out.".formatted(name));
    }
    String value = pair.value() instanceof Yaml.Scalar s ? s.text() : "";
    FieldType type =
        fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().type();
    if (ParseValue.of(type, value) instanceof ParseValue.Outcome.Unread(Text say)) {
      draft.problem(pair.value().at(), "\"sets\": " + say.vi(), "\"sets\": " + say.en());
    }
    return value;
  }
}

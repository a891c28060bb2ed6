package vn.chot.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.chot.rules.Condition;
import vn.chot.rules.Problems;
import vn.chot.rules.Text;
import vn.chot.rules.TextForm;
import vn.chot.rules.Type;
import vn.chot.rules.Yaml;

/** Reads the kind of a field with the keys that belong to it. */
final class ReadType {
  /** The keys each kind adds; also the list of kinds. */
  static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("text", List.of("lines", "longest", "pattern", "say"));
    KINDS.put("number", List.of("whole", "least", "most", "unit"));
    KINDS.put("money", List.of("least", "most"));
    KINDS.put("date", List.of());
    KINDS.put("time", List.of());
    KINDS.put("choice", List.of("choices"));
    KINDS.put("many-choice", List.of("choices"));
    KINDS.put("yes-no", List.of());
    KINDS.put("person", List.of());
    KINDS.put("agency", List.of());
    KINDS.put("unit", List.of("level"));
    KINDS.put("site", List.of("kinds"));
    KINDS.put("plate", List.of("foreign"));
    KINDS.put("document", List.of());
    KINDS.put("file", List.of("kinds"));
    KINDS.put("computed", List.of("as", "value", "whole", "unit", "choices"));
  }

  /** What a computed field may be. */
  static final List<String> COMPUTABLE =
      List.of("text", "number", "money", "date", "time", "choice", "yes-no");

  private static final int LONGEST_TEXT = 10_000;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

  private final Group group;
  private final String word;
  private final Draft draft;

  private ReadType(Group group, String word, Draft draft) {
    this.group = group;
    this.word = word;
    this.draft = draft;
  }

  /** The field's group of keys, checked against those of its kind. */
  static Optional<ReadType> of(Yaml item, String[] common, Draft draft) {
    Optional<Yaml> type = item instanceof Yaml.Mapping map ? map.find("type") : Optional.empty();
    String word = type.isPresent() && type.get() instanceof Yaml.Scalar s ? s.text() : "";
    List<String> ofKind = KINDS.getOrDefault(word, List.of());
    String[] keys = Stream.concat(Arrays.stream(common), ofKind.stream()).toArray(String[]::new);
    if (KINDS.containsKey(word)) {
      return Group.of(item, "fields", draft.problems, keys).map(g -> new ReadType(g, word, draft));
    }
    String[] any =
        Stream.concat(Arrays.stream(common), KINDS.values().stream().flatMap(List::stream))
            .toArray(String[]::new);
    Optional<Group> group = Group.of(item, "fields", draft.problems, any);
    group
        .flatMap(g -> g.needWord("type"))
        .ifPresent(s -> unknown(s, KINDS.keySet(), draft.problems));
    return group.map(g -> new ReadType(g, "text", draft));
  }

  private static void unknown(
      Yaml.Scalar s, java.util.Collection<String> known, Problems problems) {
    problems.unknown(
        s.at(),
        "Không có kiểu \"%s\" (có: %s).".formatted(s.text(), String.join(", ", known)),
        "There is no type \"%s\" (there are: %s).".formatted(s.text(), String.join(", ", known)),
        s.text(),
        known);
  }

  Group group() {
    return group;
  }

  /** The kind; of a computed field without its value, which may name any field. */
  FieldType withoutConditions() {
    if (!word.equals("computed")) {
      return read(word);
    }
    Optional<Yaml.Scalar> as = group.needWord("as");
    String of = as.map(Yaml.Scalar::text).orElse("text");
    if (!COMPUTABLE.contains(of)) {
      as.ifPresent(s -> unknown(s, COMPUTABLE, draft.problems));
      of = "text";
    }
    return new FieldType.Computed(read(of), Condition.never());
  }

  /** The kind with the condition that computes it. */
  FieldType complete(FieldType begun) {
    if (!(begun instanceof FieldType.Computed computed)) {
      return begun;
    }
    Type type = computed.as().inConditions();
    return group
        .needWord("value")
        .flatMap(s -> draft.computation(s, type))
        .map(value -> new FieldType.Computed(computed.as(), value))
        .orElse(computed);
  }

  private FieldType read(String kind) {
    return switch (kind) {
      case "number" -> figure();
      case "money" -> money();
      case "date" -> new FieldType.Day();
      case "time" -> new FieldType.Moment();
      case "choice" -> new FieldType.OneChoice(choices());
      case "many-choice" -> new FieldType.ManyChoice(choices());
      case "yes-no" -> new FieldType.YesNo();
      case "person" -> new FieldType.Person();
      case "agency" -> new FieldType.Agency();
      case "unit" -> new FieldType.Unit(group.oneOf("level", Level.class));
      case "site" -> new FieldType.Site(siteKinds());
      case "plate" -> new FieldType.Plate(group.yes("foreign"));
      case "document" -> new FieldType.Document();
      case "file" -> new FieldType.StoredFile(fileKinds());
      default -> words();
    };
  }

  private FieldType words() {
    Optional<Text> say = group.text("say");
    Optional<TextForm> form = group.word("pattern").flatMap(s -> TextForm.of(s, draft.problems));
    if (group.has("pattern") && say.isEmpty()) {
      draft.problem(
          group.at("pattern"),
          "\"pattern\" cần \"say\": câu nói cho người gõ sai biết phải viết thế nào.",
          "\"pattern\" needs \"say\": what to tell who writes it otherwise.");
    }
    return new FieldType.Words(
        group.whole("lines", 1, 40).orElse(1),
        group.whole("longest", 1, LONGEST_TEXT).orElse(group.has("lines") ? 2_000 : 200),
        form.flatMap(f -> say.map(s -> new FieldType.Pattern(f, s))));
  }

  private FieldType figure() {
    Optional<BigDecimal> least = bound("least");
    Optional<BigDecimal> most = bound("most");
    inOrder(least, most);
    return new FieldType.Figure(group.yes("whole"), least, most, group.text("unit"));
  }

  private FieldType money() {
    Optional<BigDecimal> least = bound("least");
    Optional<BigDecimal> most = bound("most");
    inOrder(least, most);
    return new FieldType.Money(
        least.map(n -> OptionalLong.of(n.longValue())).orElse(OptionalLong.empty()),
        most.map(n -> OptionalLong.of(n.longValue())).orElse(OptionalLong.empty()));
  }

  private Optional<BigDecimal> bound(String key) {
    return group
        .word(key)
        .flatMap(s -> {
          if (s.text().matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(s.text()))
                .filter(n -> n.abs().compareTo(LARGEST) < 0);
          }
          draft.problem(
              s.at(),
              "\"%s\" phải là một số, viết như 1500000 hoặc 36.5.".formatted(key),
              "\"%s\" must be a number, written as 1500000 or 36.5.".formatted(key));
          return Optional.empty();
        });
  }

  private void inOrder(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      draft.problem(
          group.at("most"),
          "\"most\" (%s) nhỏ hơn \"least\" (%s).".formatted(most.get(), least.get()),
          "\"most\" (%s) is smaller than \"least\" (%s).".formatted(most.get(), least.get()));
    }
  }

  private List<Choice> choices() {
    Names names =
        new Names(
            new Text("lựa chọn", "choice"), Names.KEBAB, List.of("true", "false"), draft.problems);
    Map<String, String> labels = new HashMap<>();
    List<Choice> choices = new ArrayList<>();
    for (Yaml item : group.needList("choices")) {
      Group.of(item, "choices", draft.problems, "name", "label", "from", "to", "gone")
          .ifPresent(g -> {
            String name = g.needWord("name").map(names::define).orElse("");
            Text label = g.needText("label");
            String before = labels.putIfAbsent(label.vi(), name);
            if (before != null && !label.vi().isEmpty()) {
              draft.problem(
                  g.at("label"),
                  "Lựa chọn \"%s\" và \"%s\" cùng nhãn \"%s\": người dùng không phân biệt được."
                      .formatted(before, name, label.vi()),
                  "Choices \"%s\" and \"%s\" have the same label \"%s\": nobody can tell them apart."
                      .formatted(before, name, label.vi()));
            }
            choices.add(new Choice(name, label, g.day("from"), g.day("to"), g.yes("gone")));
          });
    }
    return List.copyOf(choices);
  }

  private List<String> siteKinds() {
    List<String> kinds = new ArrayList<>();
    for (Yaml.Scalar s : group.words("kinds")) {
      if (FieldType.Site.KINDS.contains(s.text())) {
        kinds.add(s.text());
      } else {
        draft.problems.unknown(
            s.at(),
            "Không có loại địa điểm \"%s\".".formatted(s.text()),
            "There is no kind of site \"%s\".".formatted(s.text()),
            s.text(),
            FieldType.Site.KINDS);
      }
    }
    return List.copyOf(kinds);
  }

  private List<FileKind> fileKinds() {
    List<FileKind> kinds = new ArrayList<>();
    group
        .words("kinds")
        .forEach(s -> group.oneOf(s, "kinds", FileKind.class).ifPresent(kinds::add));
    return List.copyOf(kinds);
  }
}

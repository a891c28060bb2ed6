package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Yaml;

/** Reads the moves with their approvals. */
final class ReadMoves {
  private static final String[] KEYS = {
    "name",
    "label",
    "from",
    "to",
    "who",
    "when",
    "say",
    "ask",
    "require",
    "reason",
    "starts",
    "ends",
    "tell",
    "approvals",
    "refused-to",
    "opens"
  };

  private final Draft draft;
  private final List<Field> fields;

  ReadMoves(Draft draft, List<Field> fields) {
    this.draft = draft;
    this.fields = fields;
  }

  List<Move> read(Group file) {
    List<Move> moves = new ArrayList<>();
    for (Yaml item : file.needList("moves")) {
      Group.of(item, "moves", draft.problems, KEYS).ifPresent(g -> moves.add(move(g)));
    }
    return List.copyOf(moves);
  }

  private Move move(Group g) {
    String name = g.needWord("name").map(draft.moves::define).orElse("");
    Condition when = draft.condition(g, "when", Condition.always());
    if (g.has("when") && !g.has("say")) {
      draft.problem(
          g.at("when"),
          "\"when\" cần \"say\": câu nói vì sao chưa chuyển được và phải làm gì.",
          "\"when\" needs \"say\": why the move cannot be made yet and what to do.");
    }
    List<Move.Approval> approvals = approvals(g);
    Optional<String> refusedTo = g.word("refused-to").flatMap(s -> draft.states.use(s));
    if (!approvals.isEmpty() && !g.has("refused-to")) {
      draft.problem(
          g.at("approvals"),
          "Bước có phê duyệt phải có \"refused-to\": trạng thái khi bị từ chối.",
          "A move with approvals needs \"refused-to\": the state after a refusal.");
    }
    if (approvals.isEmpty() && g.has("refused-to")) {
      draft.problem(
          g.at("refused-to"),
          "\"refused-to\" chỉ đi với \"approvals\".",
          "\"refused-to\" goes with \"approvals\" only.");
    }
    return new Move(
        name,
        g.needText("label"),
        draft.states.useAll(g.needWords("from")),
        g.needWord("to").flatMap(s -> draft.states.use(s)).orElse(""),
        who(g.needWords("who"), Party.AUTHOR),
        when,
        g.text("say"),
        asked(g, "ask"),
        asked(g, "require"),
        g.oneOf("reason", Move.Reason.class).orElse(Move.Reason.OPTIONAL),
        draft.clocks.useAll(g.words("starts")),
        draft.clocks.useAll(g.words("ends")),
        draft.parties.useAll(g.words("tell"), Party.AUTHOR),
        approvals,
        refusedTo,
        g.find("opens")
            .flatMap(y -> Group.of(y, "opens", draft.problems, "register", "set", "give"))
            .map(this::follow));
  }

  /** The other register's fields are known only where its file is; see {@link CheckFollows}. */
  private Follow follow(Group g) {
    Map<String, String> set = new LinkedHashMap<>();
    Map<String, String> give = new LinkedHashMap<>();
    g.pairs("set")
        .ifPresent(map ->
            map.pairs()
                .forEach((field, pair) -> {
                  if (pair.value() instanceof Yaml.Scalar own) {
                    draft.fields.use(own, Follow.NUMBER).ifPresent(name -> set.put(field, name));
                  }
                }));
    g.pairs("give")
        .ifPresent(map ->
            map.pairs()
                .forEach((field, pair) -> {
                  if (pair.value() instanceof Yaml.Scalar value) {
                    give.put(field, value.text());
                  }
                }));
    return new Follow(g.needString("register"), set, give);
  }

  private List<String> who(List<Yaml.Scalar> written, String... besides) {
    return draft.parties.useAll(written, besides);
  }

  private List<String> asked(Group g, String key) {
    List<String> names = draft.fields.useAll(g.words(key));
    for (Field field : fields) {
      if (names.contains(field.name()) && !field.typed() && key.equals("ask")) {
        draft.problem(
            g.at(key),
            "Trường tính sẵn \"%s\" không hỏi được: không ai gõ vào nó.".formatted(field.name()),
            "The computed field \"%s\" cannot be asked: nobody types it.".formatted(field.name()));
      }
    }
    return names;
  }

  private List<Move.Approval> approvals(Group g) {
    List<Move.Approval> approvals = new ArrayList<>();
    for (Yaml item : g.list("approvals")) {
      Group.of(item, "approvals", draft.problems, "who", "label")
          .ifPresent(
              a -> approvals.add(new Move.Approval(who(a.needWords("who")), a.needText("label"))));
    }
    return List.copyOf(approvals);
  }
}

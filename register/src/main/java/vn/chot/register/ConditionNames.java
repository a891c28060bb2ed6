package vn.chot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chot.rules.Type;
import vn.chot.rules.Vocabulary;

/** What conditions of a register may name: its fields, the day and the moment, the state. */
final class ConditionNames {
  static final String TODAY = "today";
  static final String NOW = "now";
  static final String STATE = "state";

  /** Words that no field may take: they mean something in conditions, lists or forms. */
  static final List<String> RESERVED =
      List.of(
          TODAY,
          NOW,
          STATE,
          "number",
          "written",
          "overdue",
          "true",
          "false",
          "null",
          "in",
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  private static final Map<String, Type> OF_A_PERSON =
      Map.of("age", Type.WHOLE, "sex", Type.TEXT, "commune", Type.TEXT);

  private ConditionNames() {}

  /** The kind of one field, with its choices, as far as conditions need it. */
  record Known(String name, FieldType type) {}

  static Vocabulary over(List<Known> fields, List<String> states) {
    Map<String, Type> names = new TreeMap<>();
    Map<String, List<String>> words = new TreeMap<>();
    names.put(TODAY, Type.DAY);
    names.put(NOW, Type.MOMENT);
    names.put(STATE, Type.TEXT);
    words.put(STATE, states);
    for (Known field : fields) {
      names.put(field.name(), field.type().inConditions());
      switch (field.type()) {
        case FieldType.OneChoice one -> words.put(field.name(), choices(one.choices()));
        case FieldType.ManyChoice many -> words.put(field.name(), choices(many.choices()));
        case FieldType.Computed(FieldType.OneChoice one, var value) ->
            words.put(field.name(), choices(one.choices()));
        case FieldType.Person person -> {
          OF_A_PERSON.forEach((key, type) -> names.put(field.name() + "." + key, type));
          words.put(field.name() + ".sex", List.of("male", "female"));
        }
        default -> {}
      }
    }
    return new Vocabulary(names, words);
  }

  private static List<String> choices(List<Choice> choices) {
    List<String> names = new ArrayList<>();
    choices.forEach(c -> names.add(c.name()));
    return names;
  }
}

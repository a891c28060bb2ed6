package vn.chot.register;

import java.util.List;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Conditions;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;
import vn.chot.rules.Text;
import vn.chot.rules.Type;
import vn.chot.rules.Yaml;

/** A register being read: the names known so far and the problems found so far. */
final class Draft {
  final Problems problems;
  final Names parties;
  final Names fields;
  final Names states;
  final Names moves;
  final Names clocks;

  private Conditions conditions =
      Conditions.over(new vn.chot.rules.Vocabulary(java.util.Map.of(), java.util.Map.of()));

  Draft(Problems problems) {
    this.problems = problems;
    parties = names("bên tham gia", "party", Names.KEBAB, List.of(Party.AUTHOR));
    fields = names("trường", "field", Names.SNAKE, ConditionNames.RESERVED);
    states = names("trạng thái", "state", Names.KEBAB, List.of());
    moves = names("bước chuyển", "move", Names.KEBAB, List.of(Example.AGREE, Example.REFUSE));
    clocks = names("thời hạn", "clock", Names.KEBAB, List.of());
  }

  private Names names(String vi, String en, java.util.regex.Pattern form, List<String> reserved) {
    return new Names(new Text(vi, en), form, reserved, problems);
  }

  /** From here on conditions may use the fields. */
  void conditionsOver(vn.chot.rules.Vocabulary vocabulary) {
    conditions = Conditions.over(vocabulary);
  }

  /** A condition; one that is faulty never holds, and the fault is noted. */
  Condition condition(Yaml.Scalar written) {
    return switch (written.text()) {
      case "true" -> Condition.always();
      case "false" -> Condition.never();
      default -> conditions.condition(written, problems).orElse(Condition.never());
    };
  }

  Condition condition(Group group, String key, Condition unlessWritten) {
    return group.word(key).map(this::condition).orElse(unlessWritten);
  }

  Optional<Condition> computation(Yaml.Scalar written, Type type) {
    return conditions.computation(written, type, problems);
  }

  Optional<Condition> computationBehind(int letters, Yaml.Scalar written, Type type) {
    return conditions.computationBehind(letters, written, type, problems);
  }

  void problem(Position at, String vi, String en) {
    problems.add(at, vi, en);
  }
}

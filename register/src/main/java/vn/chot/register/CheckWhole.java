package vn.chot.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no single key shows: whether a register as a whole can be lived with. */
final class CheckWhole {
  private static final int EXAMPLES_OF_EACH_SIDE = 2;

  private final Register register;
  private final Group file;
  private final Draft draft;

  private CheckWhole(Register register, Group file, Draft draft) {
    this.register = register;
    this.file = file;
    this.draft = draft;
  }

  static void of(Register register, Group file, Draft draft) {
    CheckWhole check = new CheckWhole(register, file, draft);
    if (!register.states().isEmpty()) {
      CheckStates.of(register, draft);
    }
    Dependencies.order(register.fields(), register.triage(), draft.problems, draft.fields::at);
    check.somebodyReadsAndAdds();
    check.noRuleBehindTheLast();
    check.examples();
  }

  private void somebodyReadsAndAdds() {
    boolean reads = register.rights().stream().anyMatch(r -> r.may().contains(Permission.READ));
    boolean adds = register.rights().stream().anyMatch(r -> r.may().contains(Permission.ADD));
    if (file.has("rights") && !reads) {
      draft.problem(
          file.at("rights"),
          "Không bên nào được đọc sổ: thêm \"read\" cho một bên.",
          "No party may read the register: give \"read\" to one.");
    }
    if (file.has("rights") && !adds && register.opensOn().isEmpty()) {
      draft.problem(
          file.at("rights"),
          "Không bên nào được ghi sổ: thêm \"add\" cho một bên, hoặc \"opens-on\".",
          "No party may add an entry: give \"add\" to one, or write \"opens-on\".");
    }
  }

  private void noRuleBehindTheLast() {
    boolean decided = false;
    for (Triage.Rule rule : register.triage().map(Triage::rules).orElse(List.of())) {
      if (decided) {
        draft.problem(
            rule.when().at(),
            "Quy tắc này không bao giờ được xét: quy tắc \"true\" ở trên đã quyết định mọi trường hợp.",
            "This rule is never asked: the rule \"true\" above has decided every case.");
        return;
      }
      decided =
          rule.when().equals(vn.chot.rules.Condition.always())
              && rule.from().isEmpty()
              && rule.to().isEmpty();
    }
  }

  private void examples() {
    long pass = register.examples().stream().filter(e -> e.fails().isEmpty()).count();
    long fail = register.examples().size() - pass;
    if (pass < EXAMPLES_OF_EACH_SIDE || fail < EXAMPLES_OF_EACH_SIDE) {
      draft.problem(
          file.at("examples"),
          "Cần ít nhất 2 ví dụ đạt và 2 ví dụ bị từ chối (có %d và %d).".formatted(pass, fail),
          "At least 2 examples that pass and 2 that fail are needed (there are %d and %d)."
              .formatted(pass, fail));
    }
    Set<String> taken = new HashSet<>();
    register.examples().forEach(e -> e.moves().forEach(s -> taken.add(s.move())));
    for (Move move : register.moves()) {
      if (!taken.contains(move.name())) {
        draft.problem(
            draft.moves.at(move.name()),
            "Chưa ví dụ nào đi bước \"%s\".".formatted(move.name()),
            "No example takes the move \"%s\".".formatted(move.name()));
      }
    }
  }
}

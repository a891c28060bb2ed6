package vn.chot.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every state can be reached, and from every state that does not end an entry an end can be. */
final class CheckStates {
  private final Register register;
  private final Draft draft;

  private CheckStates(Register register, Draft draft) {
    this.register = register;
    this.draft = draft;
  }

  static void of(Register register, Draft draft) {
    CheckStates check = new CheckStates(register, draft);
    if (register.states().stream().noneMatch(State::isFinal)) {
      draft.problem(
          draft.states.at(register.states().getLast().name()),
          "Chưa có trạng thái kết thúc: ghi final: true cho trạng thái mà mục dừng lại.",
          "No state is final: write final: true for the state in which entries end.");
      return;
    }
    check.reached();
    check.left();
  }

  private void reached() {
    Set<String> reached = new LinkedHashSet<>(List.of(register.firstState().name()));
    List<String> next = new ArrayList<>(reached);
    while (!next.isEmpty()) {
      String state = next.removeLast();
      for (Move move : register.movesFrom(state)) {
        for (String to : leadsTo(move)) {
          if (reached.add(to)) {
            next.add(to);
          }
        }
      }
    }
    for (State state : register.states()) {
      if (!reached.contains(state.name())) {
        draft.problem(
            draft.states.at(state.name()),
            "Không bước nào dẫn đến trạng thái \"%s\" từ trạng thái đầu \"%s\": thêm bước chuyển, hoặc"
                    .formatted(state.name(), register.firstState().name())
                + " bỏ trạng thái này.",
            "No move leads to the state \"%s\" from the first, \"%s\": add a move, or remove the state."
                .formatted(state.name(), register.firstState().name()));
      }
    }
  }

  private void left() {
    Set<String> ends = new HashSet<>();
    register.states().stream().filter(State::isFinal).map(State::name).forEach(ends::add);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Move move : register.moves()) {
        if (leadsTo(move).stream().anyMatch(ends::contains)) {
          grown |= ends.addAll(move.from());
        }
      }
    }
    List<State> stuck = register.states().stream().filter(s -> !ends.contains(s.name())).toList();
    if (stuck.isEmpty()) {
      return;
    }
    String names = stuck.stream().map(State::name).collect(Collectors.joining(", "));
    State first = stuck.getFirst();
    boolean loop = stuck.stream().anyMatch(s -> !register.movesFrom(s.name()).isEmpty());
    draft.problem(
        draft.states.at(first.name()),
        loop
            ? "Vòng không lối ra: từ %s không bước nào dẫn đến trạng thái kết thúc. Thêm một bước ra, hoặc final: true."
                .formatted(names)
            : "Ngõ cụt: trạng thái %s không có bước ra mà không phải trạng thái kết thúc. Thêm bước ra, hoặc final: true."
                .formatted(names),
        loop
            ? "A loop nobody can leave: from %s no move leads to a final state. Add a way out, or final: true."
                .formatted(names)
            : "A dead end: the state %s has no way out and is not final. Add a move, or final: true."
                .formatted(names));
  }

  private static List<String> leadsTo(Move move) {
    List<String> to = new ArrayList<>(List.of(move.to()));
    move.refusedTo().ifPresent(to::add);
    return to;
  }
}

package vn.chot.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chot.rules.Nearest;
import vn.chot.rules.Text;

/** What one file alone does not show: whether what its moves write in other registers is there. */
public final class CheckFollows {
  private CheckFollows() {}

  /** What is wrong among these; a register that is not among them is not judged. */
  public static List<Text> of(Collection<Register> registers) {
    Map<String, Register> known =
        registers.stream().collect(Collectors.toMap(Register::name, Function.identity()));
    List<Text> wrong = new ArrayList<>();
    for (Register one : registers) {
      for (Move move : one.moves()) {
        move.opens()
            .filter(follow -> known.containsKey(follow.register()))
            .ifPresent(follow -> wrong.addAll(of(one, move, follow, known)));
      }
    }
    return List.copyOf(wrong);
  }

  private static List<Text> of(
      Register one, Move move, Follow follow, Map<String, Register> known) {
    Register other = java.util.Objects.requireNonNull(known.get(follow.register()));
    List<Text> wrong = new ArrayList<>();
    List<String> fields = new ArrayList<>(follow.set().keySet());
    fields.addAll(follow.give().keySet());
    for (String name : fields) {
      Optional<Field> there = other.field(name).filter(Field::typed);
      Optional<Field> here = Optional.ofNullable(follow.set().get(name)).flatMap(one::field);
      if (there.isEmpty()) {
        wrong.add(missing(one, move, other, name));
      } else if (here.isPresent() && here.get().personal() && !there.get().personal()) {
        wrong.add(
            new Text(
                "%s, %s: trường cá nhân sang trường không cá nhân \"%s\" của %s."
                    .formatted(one.name(), move.name(), name, other.name()),
                "%s, %s: a personal field goes into \"%s\" of %s, which is not."
                    .formatted(one.name(), move.name(), name, other.name())));
      } else if (here.isPresent() && !here.get().type().word().equals(there.get().type().word())) {
        wrong.add(
            new Text(
                "%s, %s: \"%s\" của %s là kiểu %s, không phải %s."
                    .formatted(
                        one.name(),
                        move.name(),
                        name,
                        other.name(),
                        there.get().type().word(),
                        here.get().type().word()),
                "%s, %s: \"%s\" of %s is of type %s, not %s."
                    .formatted(
                        one.name(),
                        move.name(),
                        name,
                        other.name(),
                        there.get().type().word(),
                        here.get().type().word())));
      }
    }
    return wrong;
  }

  private static Text missing(Register one, Move move, Register other, String name) {
    Optional<String> near = Nearest.to(name, other.fields().stream().map(Field::name).toList());
    return new Text(
        "%s, %s: sổ %s không có trường \"%s\".%s"
            .formatted(
                one.name(),
                move.name(),
                other.name(),
                name,
                near.map(n -> " Có phải ý là \"" + n + "\"?").orElse("")),
        "%s, %s: the register %s has no field \"%s\".%s"
            .formatted(
                one.name(),
                move.name(),
                other.name(),
                name,
                near.map(n -> " Did you mean \"" + n + "\"?").orElse("")));
  }
}

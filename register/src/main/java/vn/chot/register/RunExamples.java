package vn.chot.register;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chot.rules.Position;
import vn.chot.rules.Problem;

/** Runs the examples of a register's file; what does not come out as they say is a problem. */
public final class RunExamples {
  private static final LocalTime HOUR = LocalTime.of(8, 0);
  private static final WorkingDays CALENDAR = WorkingDays.mondayToFriday();

  private final Register register;
  private final Example example;
  private final CheckEntry check;
  private final MoveEntry move;
  private final List<Problem> problems = new ArrayList<>();

  private RunExamples(Register register, Example example) {
    this.register = register;
    this.example = example;
    Directory directory = new ExampleDirectory();
    this.check = new CheckEntry(register, directory);
    this.move = new MoveEntry(register, directory, CALENDAR);
  }

  /** Runs all of them. */
  public static List<Problem> of(Register register) {
    return register.examples().stream().flatMap(e -> of(register, e).stream()).toList();
  }

  /** Runs one of them. */
  public static List<Problem> of(Register register, Example example) {
    RunExamples run = new RunExamples(register, example);
    run.run();
    return run.problems;
  }

  private void run() {
    LocalDateTime now = example.on().atTime(HOUR);
    if (!mayAdd(example.by())) {
      problem(
          example.at(),
          "Bên \"%s\" không có quyền add nên không ghi được ví dụ này.".formatted(example.by()),
          "Party \"%s\" may not add and cannot write this example.".formatted(example.by()));
      return;
    }
    if (!register.party(example.by()).map(p -> p.on(example.on())).orElse(true)) {
      problem(
          example.at(),
          "Ngày %s bên \"%s\" không tham gia sổ (from, to).".formatted(example.on(), example.by()),
          "On %s the party \"%s\" takes no part (from, to).".formatted(example.on(), example.by()));
      return;
    }
    CheckEntry.Checked checked = check.check(sent(), now);
    if (checked.refused()) {
      refused(checked.findings(), example.at());
      return;
    }
    if (expectedAt(checked.findings())) {
      return;
    }
    Entry entry = BeginEntry.of(register, CALENDAR, checked.values(), now);
    for (Example.Step step : example.moves()) {
      switch (taken(entry, step, now)) {
        case MoveEntry.Outcome.Moved moved -> {
          if (expectedAt(moved.warnings())) {
            return;
          }
          entry = moved.entry();
        }
        case MoveEntry.Outcome.Refused refused -> {
          refused(refused.findings(), step.at());
          return;
        }
      }
    }
    compare(entry);
  }

  /** As typed; the public types what its form asks, the form adds what it sets. */
  private Map<String, String> sent() {
    Map<String, String> typed = typed(example.entry());
    Optional<PublicForm> form =
        register.isPublic(example.by()) ? register.publicForm() : Optional.empty();
    form.ifPresent(asks ->
        example
            .entry()
            .forEach((field, written) -> {
              if (!asks.fields().contains(field)) {
                problem(
                    written.at(),
                    "Biểu mẫu công khai không hỏi \"%s\": thêm vào \"fields\" của quyền, hoặc bỏ khỏi ví dụ."
                        .formatted(field),
                    "The public form does not ask \"%s\": add it to the right's \"fields\", or take it out."
                        .formatted(field));
              }
            }));
    return form.map(asks -> asks.typed(typed)).orElse(typed);
  }

  private boolean mayAdd(String party) {
    return register.opensOn().isPresent()
        || register.rights().stream()
            .anyMatch(r -> r.who().contains(party) && r.may().contains(Permission.ADD));
  }

  private static Map<String, String> typed(Map<String, Example.Written> written) {
    Map<String, String> typed = new LinkedHashMap<>();
    written.forEach((field, value) -> typed.put(field, value.text()));
    return typed;
  }

  private MoveEntry.Outcome taken(Entry entry, Example.Step step, LocalDateTime begun) {
    LocalDateTime now = step.on().map(day -> day.atTime(HOUR)).orElse(begun);
    boolean takesPart = register.party(step.by()).map(p -> p.on(now.toLocalDate())).orElse(true);
    Set<String> parties = !takesPart ? Set.of() : parties(step);
    return switch (step.move()) {
      case Example.AGREE -> move.agree(entry, parties, step.reason(), now);
      case Example.REFUSE -> move.refuse(entry, parties, step.reason(), now);
      default -> move.move(entry, step.move(), parties, typed(step.with()), step.reason(), now);
    };
  }

  private Set<String> parties(Example.Step step) {
    return step.by().equals(Party.AUTHOR) || step.by().equals(example.by())
        ? Set.of(example.by(), Party.AUTHOR)
        : Set.of(step.by());
  }

  /** A refusal: the one the example expects, or a problem. */
  private void refused(List<Finding> findings, Position at) {
    if (example.fails().isEmpty()) {
      problem(
          at,
          "Ví dụ phải đạt nhưng bị từ chối: %s".formatted(said(findings, false)),
          "The example should pass but is refused: %s".formatted(said(findings, true)));
    } else if (!expectedAt(findings)) {
      Example.Fails fails = example.fails().get();
      problem(
          fails.at(),
          "Ví dụ bị từ chối nhưng không phải ở \"%s\" với câu có \"%s\", mà: %s"
              .formatted(fails.where(), fails.because(), said(findings, false)),
          "The example is refused, but not at \"%s\" with a sentence that has \"%s\"; instead: %s"
              .formatted(fails.where(), fails.because(), said(findings, true)));
    }
  }

  private boolean expectedAt(List<Finding> findings) {
    return example
        .fails()
        .filter(fails ->
            findings.stream()
                .anyMatch(f ->
                    f.field().equals(fails.where())
                        && (f.say().vi().contains(fails.because())
                            || f.say().en().contains(fails.because()))))
        .isPresent();
  }

  private static String said(List<Finding> findings, boolean english) {
    return findings.stream()
        .map(f -> f.field() + ": " + f.say().in(english))
        .collect(Collectors.joining(" "));
  }

  private void compare(Entry entry) {
    if (example.fails().isPresent()) {
      problem(
          example.fails().get().at(),
          "Ví dụ phải bị từ chối ở \"%s\" nhưng lại đạt.".formatted(example.fails().get().where()),
          "The example should be refused at \"%s\", but passes."
              .formatted(example.fails().get().where()));
      return;
    }
    example
        .gives()
        .forEach((name, wanted) -> {
          String is =
              name.equals(ConditionNames.STATE) ? entry.state() : given(entry, name, wanted);
          if (!is.equals(wanted.text())) {
            problem(
                wanted.at(),
                "\"%s\" phải là \"%s\" nhưng ra \"%s\".".formatted(name, wanted.text(), is),
                "\"%s\" should be \"%s\", but is \"%s\".".formatted(name, wanted.text(), is));
          }
        });
  }

  /** As the example wrote it where it means the same, else as programs write it. */
  private String given(Entry entry, String name, Example.Written wanted) {
    Field field = register.field(name).orElseThrow();
    Value value = entry.values().get(name);
    if (value == null) {
      return "";
    }
    boolean same =
        !wanted.text().isBlank()
            && ParseValue.of(field.type(), wanted.text())
                instanceof ParseValue.Outcome.Read(Value read)
            && PlainValue.of(read).toString().equals(PlainValue.of(value).toString());
    return same ? wanted.text() : PlainValue.of(value).toString();
  }

  private void problem(Position at, String vi, String en) {
    problems.add(
        new Problem(
            at,
            vi + " (" + example.says() + ")",
            en + " (" + example.says() + ")",
            Optional.empty()));
  }
}

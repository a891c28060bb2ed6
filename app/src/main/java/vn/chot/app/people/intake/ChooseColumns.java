package vn.chot.app.people.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** Says which sheet of the file is read and what its columns mean; the dry run begins with it. */
@Component
class ChooseColumns {
  private final Intakes intakes;
  private final ListFiles files;
  private final Layouts layouts;
  private final TransactionTemplate transaction;

  ChooseColumns(
      Intakes intakes, ListFiles files, Layouts layouts, TransactionTemplate transaction) {
    this.intakes = intakes;
    this.files = files;
    this.layouts = layouts;
    this.transaction = transaction;
  }

  /** Another sheet, or titles in other rows; the columns are looked for anew. */
  Optional<Refusal> sheet(Actor actor, UUID id, String sheet, int from, int to) throws IOException {
    Optional<Intake> intake = intakes.byId(id).filter(one -> one.isOf(actor));
    if (intake.isEmpty()
        || !mayChoose(intake.get())
        || !intake.get().file().sheets().contains(sheet)) {
      return Optional.of(IntakeRules.NOT_NOW);
    }
    boolean other = !intake.get().file().sheet().equals(sheet);
    Optional<Layout> layout =
        files.opened(
            id,
            file -> {
              var rows = Layouts.rows(file, sheet);
              return other ? FindLayout.of(rows) : FindLayout.at(rows, from, to);
            });
    if (layout.isEmpty() || layout.get().titles().isEmpty()) {
      return Optional.of(IntakeRules.EMPTY);
    }
    Layouts.Found found = layouts.of(intake.get().owner(), sheet, layout.get());
    return changed(actor, id, one -> with(one, found), false, State.CHOOSING);
  }

  /** These are the columns, in the order of the file; begins the dry run. */
  Optional<Refusal> columns(Actor actor, UUID id, List<String> fields) {
    Optional<Intake> intake = intakes.byId(id).filter(one -> one.isOf(actor));
    if (intake.isEmpty()) {
      return Optional.of(IntakeRules.NOT_NOW);
    }
    Refusal refusal = refusal(intake.get(), fields);
    if (refusal != null) {
      return Optional.of(refusal);
    }
    return changed(
        actor,
        id,
        one -> {
          Layout layout = one.layout().chosen(known(fields));
          layouts.remember(actor, one.owner(), layout);
          return with(one, new Layouts.Found(one.file().sheet(), layout, one.asked().remembered()));
        },
        intake.get().asked().addZeros(),
        State.CHECKING);
  }

  /** The same columns read again, zeros put back where a spreadsheet dropped them. */
  Optional<Refusal> addZeros(Actor actor, UUID id) {
    return changed(actor, id, one -> one, true, State.CHECKING);
  }

  /** Back to the columns. */
  Optional<Refusal> again(Actor actor, UUID id) {
    return changed(actor, id, one -> one, false, State.CHOOSING);
  }

  private interface Change {
    Intake of(Intake intake);
  }

  private Optional<Refusal> changed(
      Actor actor, UUID id, Change change, boolean zeros, State state) {
    Optional<Refusal> refusal =
        transaction.execute(status -> {
          Optional<Intake> intake = intakes.locked(id).filter(one -> one.isOf(actor));
          if (intake.isEmpty() || !mayChoose(intake.get())) {
            return Optional.of(IntakeRules.NOT_NOW);
          }
          intakes.choose(change.of(intake.get()), zeros, state);
          return Optional.<Refusal>empty();
        });
    return refusal == null ? Optional.empty() : refusal;
  }

  private static Intake with(Intake one, Layouts.Found found) {
    return new Intake(
        one.id(),
        one.actor(),
        one.owner(),
        new Intake.ListFile(
            one.file().name(), one.file().bytes(), one.file().sheets(), found.sheet()),
        one.purpose(),
        one.onDay(),
        one.state(),
        found.layout(),
        new Intake.Asked(
            found.layout().returned(),
            found.remembered(),
            one.asked().addZeros(),
            one.asked().acceptOdd()),
        one.counts(),
        one.fault(),
        one.madeAt());
  }

  /** Before anything has come in. */
  private static boolean mayChoose(Intake intake) {
    return (intake.state() == State.CHOOSING || intake.state() == State.CHECKED)
        && intake.counts().enteredTo() == 0;
  }

  private static @Nullable Refusal refusal(Intake intake, List<String> fields) {
    if (fields.size() != intake.layout().titles().size()) {
      return IntakeRules.COLUMNS_CHANGED;
    }
    List<Field> seen = new ArrayList<>();
    for (String name : fields) {
      Field field = Field.named(name);
      if (field != null && seen.contains(field)) {
        return IntakeRules.twice(field);
      }
      if (field != null) {
        seen.add(field);
      }
    }
    boolean named =
        seen.contains(Field.NAME) || seen.contains(Field.NAME_BORN) || seen.contains(Field.CODE);
    return named ? null : IntakeRules.NO_NAME;
  }

  private static List<String> known(List<String> fields) {
    return fields.stream().map(name -> Field.named(name) == null ? "" : name).toList();
  }
}

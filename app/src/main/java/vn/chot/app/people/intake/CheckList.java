package vn.chot.app.people.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.FindCandidates;
import vn.chot.sheet.SheetFault;

/**
 * The dry run: every row is read, checked and looked for in the register, and nothing enters it. A
 * batch is committed with the row it ended at, so that a kill costs one batch at the most. The next
 * batches are compared with the register while one is committed.
 */
@Component
class CheckList {
  private static final int MOST_LIKE = 3;

  private final Intakes intakes;
  private final ListFiles files;
  private final RowVerdicts verdicts;
  private final PersonReaders readers;
  private final FindCandidates find;
  private final KnownNumbers numbers;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CheckList(
      Intakes intakes,
      ListFiles files,
      RowVerdicts verdicts,
      PersonReaders readers,
      FindCandidates find,
      KnownNumbers numbers,
      TransactionTemplate transaction,
      Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.verdicts = verdicts;
    this.readers = readers;
    this.find = find;
    this.numbers = numbers;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Goes on from where it stopped, until the end or until nobody wants it any more. */
  void run(Intake intake, BooleanSupplier wanted) throws IOException {
    ReadPerson reader = readers.of(intake, LocalDate.now(clock));
    FindCandidates.Round round = find.round();
    try (Ahead<Compared> ahead =
        new Ahead<>(compared -> wanted.getAsBoolean() && keep(intake.id(), compared))) {
      PassRows pass =
          new PassRows(
              intake.layout(),
              intake.counts().checkedTo(),
              batch -> {
                List<ReadPerson.Read> read = batch.stream().map(reader::read).toList();
                return ahead.go(() -> compared(round, read));
              });
      Optional<PassRows.Ended> ended =
          files.opened(intake.id(), file -> pass.over(file, intake.file().sheet()));
      switch (ended.orElse(new PassRows.Ended.Stopped())) {
        case PassRows.Ended.Whole() -> {
          if (ahead.rest()) {
            close(intake.id(), State.CHECKED, null);
          }
        }
        case PassRows.Ended.Broken(SheetFault fault) -> close(intake.id(), State.REFUSED, fault);
        case PassRows.Ended.Stopped() -> {
          // cancelled, or the server goes down and goes on after its next start
        }
      }
    }
  }

  private void close(UUID id, State state, @Nullable SheetFault fault) {
    transaction.executeWithoutResult(status -> {
      if (intakes.locked(id).filter(one -> one.state() == State.CHECKING).isEmpty()) {
        return;
      }
      if (fault == null) {
        intakes.state(id, state, OffsetDateTime.now(clock));
      } else {
        var told = TakeList.refusal(fault);
        intakes.refuse(
            id, new Intake.FileFault(told.vietnamese(), told.english()), OffsetDateTime.now(clock));
      }
    });
  }

  /** A batch read, and whom its good rows are like. */
  private record Compared(
      List<ReadPerson.Read> read,
      Map<Integer, List<Candidate>> likes,
      Map<Integer, UUID> patients) {}

  private Compared compared(FindCandidates.Round round, List<ReadPerson.Read> read) {
    List<ReadPerson.Read> good = read.stream().filter(one -> !one.told().isWrong()).toList();
    List<List<Candidate>> likes =
        round.like(good.stream().map(ReadPerson.Read::facts).toList(), MOST_LIKE);
    Map<Integer, List<Candidate>> found = new HashMap<>();
    for (int i = 0; i < good.size(); i++) {
      found.put(good.get(i).row(), likes.get(i));
    }
    return new Compared(read, found, numbers.patients(good));
  }

  private boolean keep(UUID id, Compared compared) {
    Set<UUID> identities = new HashSet<>();
    compared.read().stream()
        .filter(one -> !one.told().isWrong())
        .forEach(one -> identities.add(one.identity()));
    Boolean on =
        transaction.execute(status -> {
          if (intakes.locked(id).filter(one -> one.state() == State.CHECKING).isEmpty()) {
            return false;
          }
          JudgedRows judged =
              JudgedRows.of(
                  compared.read(),
                  compared.likes(),
                  compared.patients(),
                  verdicts.earlier(id, identities));
          verdicts.keep(id, judged.all());
          verdicts.count(id, judged.notes());
          intakes.checked(id, compared.read().getLast().row(), judged.counts());
          return true;
        });
    return Boolean.TRUE.equals(on);
  }
}

package vn.chot.app.people.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.Facts;
import vn.chot.sheet.Row;

/**
 * Enters the good rows of a list: new persons whole, known ones where they are blank, those like
 * somebody entered and put before whoever decides. Each batch is one transaction with the row it
 * ended at: after a kill it goes on there, and nothing comes in twice.
 */
@Component
class BringIn {
  private final Intakes intakes;
  private final ListFiles files;
  private final RowVerdicts verdicts;
  private final PersonReaders readers;
  private final EnterGoodRows enterGoodRows;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BringIn(
      Intakes intakes,
      ListFiles files,
      RowVerdicts verdicts,
      PersonReaders readers,
      EnterGoodRows enterGoodRows,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.verdicts = verdicts;
    this.readers = readers;
    this.enterGoodRows = enterGoodRows;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Goes on from where it stopped, until the end or until nobody wants it any more. */
  void run(Intake intake, BooleanSupplier wanted) throws IOException {
    ReadPerson reader = readers.of(intake, LocalDate.now(clock));
    PassRows pass =
        new PassRows(
            intake.layout(),
            intake.counts().enteredTo(),
            batch -> wanted.getAsBoolean() && batch(intake, reader, batch));
    Optional<PassRows.Ended> ended =
        files.opened(intake.id(), file -> pass.over(file, intake.file().sheet()));
    if (ended.isPresent() && ended.get() instanceof PassRows.Ended.Whole) {
      close(intake);
    }
  }

  private void close(Intake intake) {
    transaction.executeWithoutResult(status ->
        intakes
            .locked(intake.id())
            .filter(one -> one.state() == State.ENTERING)
            .ifPresent(one -> {
              intakes.state(one.id(), State.DONE, OffsetDateTime.now(clock));
              Intake.Counts counts = one.counts();
              deeds.record(
                  one.actor(),
                  new IntakeDeed.PeopleBroughtIn(
                      one.id(), counts.entered(), counts.filled(), counts.queued()));
            }));
  }

  private boolean batch(Intake intake, ReadPerson reader, List<Row> rows) {
    int first = rows.getFirst().number();
    int last = rows.getLast().number();
    Boolean on =
        transaction.execute(status -> {
          if (intakes.locked(intake.id()).filter(one -> one.state() == State.ENTERING).isEmpty()) {
            return false;
          }
          Map<Integer, RowVerdicts.Verdict> said = verdicts.between(intake.id(), first, last);
          Map<Integer, Facts> good = new LinkedHashMap<>();
          for (Row row : rows) {
            RowVerdicts.Verdict verdict = said.get(row.number());
            if (verdict != null && comesIn(verdict, intake.asked().acceptOdd())) {
              ReadPerson.Read read = reader.read(row);
              if (!read.told().isWrong()) {
                good.put(row.number(), read.facts());
              }
            }
          }
          EnterGoodRows.Entered in = enterGoodRows.enter(intake, said, good, first, last);
          intakes.entered(intake.id(), last, in.entered(), in.filled(), in.queued());
          return true;
        });
    return Boolean.TRUE.equals(on);
  }

  private static boolean comesIn(RowVerdicts.Verdict verdict, boolean acceptOdd) {
    return !verdict.verdict().equals("W") && (!verdict.odd() || acceptOdd);
  }
}

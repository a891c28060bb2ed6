package vn.chot.app.people.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
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
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFault;

/**
 * The dry run: every row is read, checked and looked for in the register, and nothing enters it. A
 * batch is committed with the row it ended at, so that a kill costs one batch at the most.
 */
@Component
class CheckList {
  private static final int MOST_LIKE = 3;

  private final Intakes intakes;
  private final ListFiles files;
  private final RowVerdicts verdicts;
  private final PersonReaders readers;
  private final FindCandidates find;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CheckList(
      Intakes intakes,
      ListFiles files,
      RowVerdicts verdicts,
      PersonReaders readers,
      FindCandidates find,
      TransactionTemplate transaction,
      Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.verdicts = verdicts;
    this.readers = readers;
    this.find = find;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Goes on from where it stopped, until the end or until nobody wants it any more. */
  void run(Intake intake, BooleanSupplier wanted) throws IOException {
    ReadPerson reader = readers.of(intake, LocalDate.now(clock));
    FindCandidates.Round round = find.round();
    PassRows pass =
        new PassRows(
            intake.layout(),
            intake.counts().checkedTo(),
            batch -> wanted.getAsBoolean() && batch(intake.id(), reader, round, batch));
    Optional<PassRows.Ended> ended =
        files.opened(intake.id(), file -> pass.over(file, intake.file().sheet()));
    switch (ended.orElse(new PassRows.Ended.Stopped())) {
      case PassRows.Ended.Whole() -> close(intake.id(), State.CHECKED, null);
      case PassRows.Ended.Broken(SheetFault fault) -> close(intake.id(), State.REFUSED, fault);
      case PassRows.Ended.Stopped() -> {
        // cancelled, or the server goes down and goes on after its next start
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

  private boolean batch(UUID id, ReadPerson reader, FindCandidates.Round round, List<Row> rows) {
    List<ReadPerson.Read> read = rows.stream().map(reader::read).toList();
    Boolean on =
        transaction.execute(status -> {
          if (intakes.locked(id).filter(one -> one.state() == State.CHECKING).isEmpty()) {
            return false;
          }
          Judged judged = judged(id, round, read);
          verdicts.keep(id, judged.all());
          verdicts.count(id, notes(read));
          intakes.checked(id, rows.getLast().number(), judged.counts());
          return true;
        });
    return Boolean.TRUE.equals(on);
  }

  /** Every row of a batch judged. */
  private record Judged(List<RowVerdicts.Verdict> all, Intake.Counts counts) {}

  private Judged judged(UUID id, FindCandidates.Round round, List<ReadPerson.Read> read) {
    List<ReadPerson.Read> good = read.stream().filter(one -> !one.told().isWrong()).toList();
    Set<UUID> identities = new HashSet<>();
    good.forEach(one -> identities.add(one.identity()));
    Map<UUID, Integer> earlier = new HashMap<>(verdicts.earlier(id, identities));
    List<ReadPerson.Read> first = new ArrayList<>();
    Map<Integer, Integer> same = new HashMap<>();
    for (ReadPerson.Read one : good) {
      Integer before = earlier.putIfAbsent(one.identity(), one.row());
      if (before == null) {
        first.add(one);
      } else {
        same.put(one.row(), before);
        one.told().note(Note.IN_FILE);
      }
    }
    List<List<Candidate>> likes =
        round.like(first.stream().map(ReadPerson.Read::facts).toList(), MOST_LIKE);
    Map<Integer, List<Candidate>> found = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      found.put(first.get(i).row(), likes.get(i));
    }
    Tally tally = new Tally();
    List<RowVerdicts.Verdict> all = new ArrayList<>();
    for (ReadPerson.Read one : read) {
      all.add(tally.counted(one, verdict(one, same.get(one.row()), found.get(one.row()))));
    }
    return new Judged(all, tally.counts());
  }

  private static RowVerdicts.Verdict verdict(
      ReadPerson.Read one, @Nullable Integer same, @Nullable List<Candidate> like) {
    String letter = "N";
    UUID person = null;
    List<Candidate> likes = List.of();
    if (same != null) {
      letter = "S";
    } else if (like != null) {
      switch (Recognise.among(one.facts(), like)) {
        case Recognise.Known(UUID known) -> {
          letter = "K";
          person = known;
        }
        case Recognise.Alike(List<Candidate> some) -> {
          letter = "L";
          likes = some;
        }
        case Recognise.OtherPerson() ->
            one.told()
                .fault(
                    "Số giấy tờ này trong hệ thống là của người khác tên và khác năm sinh. Hãy xem lại số"
                        + " trên giấy; nếu đúng số, tra cứu người đó rồi sửa ở trang của người đó.",
                    "This number is known as that of somebody with another name and birth. Look at the"
                        + " paper; if it is right, look the person up and correct their record.");
        case Recognise.Nobody() -> letter = "N";
      }
    }
    Told told = one.told();
    return new RowVerdicts.Verdict(
        one.row(),
        told.isWrong() ? "W" : letter,
        !told.isWrong() && told.isOdd(),
        one.identity(),
        same,
        person,
        likes,
        told.isWrong() || told.isOdd() ? told.whole() : null);
  }

  private static Map<Note, int[]> notes(List<ReadPerson.Read> read) {
    Map<Note, int[]> counted = new EnumMap<>(Note.class);
    for (ReadPerson.Read one : read) {
      if (!one.told().isWrong()) {
        one.told()
            .notes()
            .forEach(note -> counted.computeIfAbsent(note, n -> new int[] {0, one.row()})[0]++);
      }
    }
    return counted;
  }

  /** Counts the verdicts of a batch. */
  private static final class Tally {
    private int fresh;
    private int known;
    private int alike;
    private int wrong;
    private int odd;
    private int zeros;

    RowVerdicts.Verdict counted(ReadPerson.Read one, RowVerdicts.Verdict verdict) {
      switch (verdict.verdict()) {
        case "N" -> fresh++;
        case "L" -> alike++;
        case "W" -> wrong++;
        default -> known++;
      }
      odd += verdict.odd() ? 1 : 0;
      zeros += one.told().zerosMend() ? 1 : 0;
      return verdict;
    }

    Intake.Counts counts() {
      return new Intake.Counts(
          0, 0, fresh + known + alike + wrong, fresh, known, alike, wrong, odd, zeros, 0, 0, 0);
    }
  }
}

package vn.chot.app.people.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.twin.QueueTwins;
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
  private final EnterPeople enter;
  private final KnownNumbers numbers;
  private final QueueTwins queueTwins;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BringIn(
      Intakes intakes,
      ListFiles files,
      RowVerdicts verdicts,
      PersonReaders readers,
      EnterPeople enter,
      KnownNumbers numbers,
      QueueTwins queueTwins,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.verdicts = verdicts;
    this.readers = readers;
    this.enter = enter;
    this.numbers = numbers;
    this.queueTwins = queueTwins;
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
          Batch batch = new Batch(intake, said);
          for (Row row : rows) {
            RowVerdicts.Verdict verdict = said.get(row.number());
            if (verdict != null && comesIn(verdict, intake.asked().acceptOdd())) {
              ReadPerson.Read read = reader.read(row);
              if (!read.told().isWrong()) {
                batch.add(verdict, read.facts());
              }
            }
          }
          batch.bringIn(first, last);
          intakes.entered(intake.id(), last, batch.entered, batch.filled, batch.queued);
          return true;
        });
    return Boolean.TRUE.equals(on);
  }

  private static boolean comesIn(RowVerdicts.Verdict verdict, boolean acceptOdd) {
    return !verdict.verdict().equals("W") && (!verdict.odd() || acceptOdd);
  }

  /** Rows of one transaction, sorted by what becomes of them. */
  private final class Batch {
    private final Intake intake;
    private final Map<Integer, RowVerdicts.Verdict> said;
    private final Map<Integer, Facts> fresh = new java.util.LinkedHashMap<>();
    private final List<RowVerdicts.Verdict> repeats = new ArrayList<>();
    private final Map<Integer, Facts> repeated = new HashMap<>();
    private final List<UUID> knownIds = new ArrayList<>();
    private final List<Facts> knownFacts = new ArrayList<>();
    private final Map<Integer, UUID> became = new HashMap<>();
    private int entered;
    private int filled;
    private int queued;

    Batch(Intake intake, Map<Integer, RowVerdicts.Verdict> said) {
      this.intake = intake;
      this.said = said;
    }

    void add(RowVerdicts.Verdict verdict, Facts facts) {
      switch (verdict.verdict()) {
        case "K" -> {
          UUID person = Objects.requireNonNull(verdict.person());
          known(person, facts);
          became.put(verdict.row(), person);
        }
        case "S" -> {
          repeats.add(verdict);
          repeated.put(verdict.row(), facts);
        }
        default -> fresh.put(verdict.row(), facts);
      }
    }

    private void known(UUID person, Facts facts) {
      knownIds.add(person);
      knownFacts.add(facts);
    }

    void bringIn(int first, int last) {
      since();
      enterFresh();
      repeats();
      fill();
      Set<Integer> wanted = verdicts.repeated(intake.id(), first, last);
      became.forEach((row, person) -> {
        if (wanted.contains(row)) {
          verdicts.became(intake.id(), row, person);
        }
      });
    }

    /** Numbers that somebody entered between the dry run and now. */
    private void since() {
      Map<String, UUID> taken =
          numbers.whose(
              fresh.values().stream().flatMap(facts -> facts.citizenId().stream()).toList());
      if (taken.isEmpty()) {
        return;
      }
      fresh
          .entrySet()
          .removeIf(one -> {
            @Nullable UUID person = one.getValue().citizenId().map(taken::get).orElse(null);
            if (person == null) {
              return false;
            }
            known(person, one.getValue());
            became.put(one.getKey(), person);
            return true;
          });
    }

    private void enterFresh() {
      List<Integer> rows = List.copyOf(fresh.keySet());
      List<UUID> ids =
          enter.enter(intake.actor(), List.copyOf(fresh.values()), intake.file().name());
      Map<UUID, List<Candidate>> alike = new HashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        became.put(rows.get(i), ids.get(i));
        RowVerdicts.Verdict verdict = said.get(rows.get(i));
        if (verdict != null && !verdict.likes().isEmpty()) {
          alike.put(ids.get(i), verdict.likes());
        }
      }
      queueTwins.queue(alike);
      queued += alike.size();
      entered += ids.size();
    }

    /**
     * Rows that repeat an earlier one fill it in; where that one stayed out they come in instead.
     */
    private void repeats() {
      Map<Integer, UUID> before =
          verdicts.persons(
              intake.id(),
              repeats.stream().map(one -> Objects.requireNonNull(one.sameRow())).toList());
      for (RowVerdicts.Verdict one : repeats) {
        int row = Objects.requireNonNull(one.sameRow());
        UUID person = became.getOrDefault(row, before.get(row));
        Facts facts = Objects.requireNonNull(repeated.get(one.row()));
        if (person == null) {
          person = enter.enter(intake.actor(), List.of(facts), intake.file().name()).getFirst();
          entered++;
          became.put(row, person);
          verdicts.became(intake.id(), row, person);
        } else {
          known(person, facts);
        }
      }
    }

    private void fill() {
      Map<UUID, UUID> standing = numbers.standing(knownIds);
      List<UUID> ids = knownIds.stream().map(id -> standing.getOrDefault(id, id)).toList();
      for (int from = 0; from < ids.size(); ) {
        // one person once a call, so that the second row sees what the first has filled
        Set<UUID> seen = new java.util.HashSet<>();
        int to = from;
        while (to < ids.size() && seen.add(ids.get(to))) {
          to++;
        }
        enter.fill(
            intake.actor(),
            ids.subList(from, to),
            knownFacts.subList(from, to),
            intake.file().name());
        from = to;
      }
      filled += ids.size();
    }
  }
}

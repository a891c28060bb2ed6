package vn.chot.app.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.twin.QueueTwins;

/** Enters the good rows of a batch in one transaction, sorted by what becomes of them. */
@Component
class EnterGoodRows {
  private final RowVerdicts verdicts;
  private final EnterPeople enter;
  private final KnownNumbers numbers;
  private final QueueTwins queueTwins;

  EnterGoodRows(
      RowVerdicts verdicts, EnterPeople enter, KnownNumbers numbers, QueueTwins queueTwins) {
    this.verdicts = verdicts;
    this.enter = enter;
    this.numbers = numbers;
    this.queueTwins = queueTwins;
  }

  /** How many persons were added, filled and put before somebody as likely doubles. */
  record Entered(int entered, int filled, int queued) {}

  /**
   * Enters them in the caller's transaction.
   *
   * @param said what the dry run said, by row
   * @param good the facts of the rows that come in, by row
   * @param first the first row of the batch; {@code last} is the last, whether they come in or not
   */
  Entered enter(
      Intake intake,
      Map<Integer, RowVerdicts.Verdict> said,
      Map<Integer, Facts> good,
      int first,
      int last) {
    Batch batch = new Batch(intake, said);
    good.forEach((row, facts) -> batch.add(Objects.requireNonNull(said.get(row)), facts));
    batch.bringIn(first, last);
    return new Entered(batch.entered, batch.filled, batch.queued);
  }

  private final class Batch {
    private final Intake intake;
    private final Map<Integer, RowVerdicts.Verdict> said;
    private final Map<Integer, Facts> fresh = new LinkedHashMap<>();
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
        Set<UUID> seen = new HashSet<>();
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

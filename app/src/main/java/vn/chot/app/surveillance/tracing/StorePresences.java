package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.People;

/** Stores presences in bulk: the good ones go in, the others are named. */
@Component
class StorePresences {
  private static final Duration AHEAD = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(60);

  private final People people;
  private final NumberPeople numberPeople;
  private final NumberSpaces numberSpaces;
  private final CopyPresences copy;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final Deeds deeds;
  private final Clock clock;

  StorePresences(
      People people,
      NumberPeople numberPeople,
      NumberSpaces numberSpaces,
      CopyPresences copy,
      TraceChanges changes,
      AskForTracing askForTracing,
      Deeds deeds,
      Clock clock) {
    this.people = people;
    this.numberPeople = numberPeople;
    this.numberSpaces = numberSpaces;
    this.copy = copy;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Stores them; {@code source} says in a few words what tells it. */
  @Transactional
  public Presented store(Actor by, List<PresenceDraft> drafts, String source) {
    Map<UUID, UUID> standing =
        people.standing(drafts.stream().map(PresenceDraft::person).distinct().toList());
    List<UUID> known = new ArrayList<>(standing.values());
    known.addAll(standing.keySet());
    Map<UUID, Integer> numbers = numberPeople.of(known);
    NumberSpaces.Numbered spaces =
        numberSpaces.of(drafts.stream().map(PresenceDraft::space).distinct().toList());
    Instant now = clock.instant();
    List<Presented.Fault> faults = new ArrayList<>();
    int[] rows = new int[drafts.size() * 5];
    int size = 0;
    for (int at = 0; at < drafts.size(); at++) {
      PresenceDraft draft = drafts.get(at);
      UUID stands = standing.get(draft.person());
      Integer space = spaces.numbers().get(draft.space());
      Refusal why = fault(draft, stands, space, now);
      if (why != null || stands == null || space == null) {
        faults.add(new Presented.Fault(at, why == null ? TracingRules.PERSON_UNKNOWN : why));
        continue;
      }
      rows[size] = numbers.getOrDefault(stands, 0);
      rows[size + 1] = numbers.getOrDefault(draft.person(), 0);
      rows[size + 2] = space;
      rows[size + 3] = Moments.minute(draft.from());
      rows[size + 4] = Moments.minuteAfter(draft.to());
      size += 5;
    }
    put(by, Arrays.copyOf(rows, size), spaces.fresh(), source);
    return new Presented(size / 5, faults);
  }

  private static @Nullable Refusal fault(
      PresenceDraft draft, @Nullable UUID stands, @Nullable Integer space, Instant now) {
    if (stands == null) {
      return TracingRules.PERSON_UNKNOWN;
    }
    if (space == null) {
      return TracingRules.SPACE_UNKNOWN;
    }
    return times(draft.from(), draft.to(), now);
  }

  /** What is wrong with a time somebody was somewhere. */
  static @Nullable Refusal times(Instant from, Instant to, Instant now) {
    if (!from.isBefore(to)) {
      return TracingRules.ENDS_BEFORE;
    }
    boolean out =
        from.isBefore(Moments.BEGINNING)
            || from.isAfter(now.plus(AHEAD))
            || Duration.between(from, to).compareTo(LONGEST) > 0;
    return out ? TracingRules.OUT_OF_TIME : null;
  }

  /** Rows of five numbers: person, told as, space, from, to. */
  private void put(Actor by, int[] rows, List<IndexChange> fresh, String source) {
    int count = rows.length / 5;
    if (count == 0 && fresh.isEmpty()) {
      return;
    }
    TraceChanges.Numbered change =
        changes.begin(TraceChanges.Kind.PRESENCES, count, source, by.id());
    copy.write(rows, change.number());
    int[] appended = new int[count * 4];
    for (int row = 0; row < count; row++) {
      appended[row * 4] = rows[row * 5];
      System.arraycopy(rows, row * 5 + 2, appended, row * 4 + 1, 3);
    }
    askForTracing.ofPresences(appended);
    List<IndexChange> steps = new ArrayList<>(fresh);
    steps.add(new IndexChange.Append(appended));
    changes.then(change, steps);
    deeds.record(by, new TracingDeed.PresencesStored(change.number(), count));
  }
}

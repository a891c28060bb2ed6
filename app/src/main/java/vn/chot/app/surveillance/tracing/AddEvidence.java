package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.People;
import vn.chot.trace.Contact;

/** An officer, a sheet or a declaration tells of meetings; the levels follow by themselves. */
@Component
class AddEvidence {
  private final People people;
  private final NumberPeople numberPeople;
  private final ToldEvidence evidence;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final Deeds deeds;
  private final Clock clock;

  AddEvidence(
      People people,
      NumberPeople numberPeople,
      ToldEvidence evidence,
      TraceChanges changes,
      AskForTracing askForTracing,
      Deeds deeds,
      Clock clock) {
    this.people = people;
    this.numberPeople = numberPeople;
    this.evidence = evidence;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Adds one. */
  @Transactional
  public Optional<Refusal> add(Actor by, EvidenceDraft draft) {
    Presented done = addAll(by, List.of(draft));
    return done.faults().stream().findFirst().map(Presented.Fault::why);
  }

  /** Adds the good ones, names the others. */
  @Transactional
  public Presented addAll(Actor by, List<EvidenceDraft> drafts) {
    List<UUID> named = new ArrayList<>();
    drafts.forEach(draft -> named.addAll(List.of(draft.one(), draft.other())));
    Map<UUID, UUID> standing = people.standing(new TreeSet<>(named));
    List<UUID> known = new ArrayList<>(standing.keySet());
    known.addAll(standing.values());
    Map<UUID, Integer> numbers = numberPeople.of(known);
    List<Presented.Fault> faults = new ArrayList<>();
    List<EvidenceDraft> good = new ArrayList<>();
    Instant now = clock.instant();
    for (int at = 0; at < drafts.size(); at++) {
      Refusal why = fault(drafts.get(at), standing, now);
      if (why == null) {
        good.add(drafts.get(at));
      } else {
        faults.add(new Presented.Fault(at, why));
      }
    }
    if (!good.isEmpty()) {
      put(by, good, standing, numbers);
    }
    return new Presented(good.size(), faults);
  }

  private static @Nullable Refusal fault(
      EvidenceDraft draft, Map<UUID, UUID> standing, Instant now) {
    UUID one = standing.get(draft.one());
    UUID other = standing.get(draft.other());
    if (one == null || other == null) {
      return TracingRules.PERSON_UNKNOWN;
    }
    return one.equals(other)
        ? TracingRules.ONE_PERSON
        : StorePresences.times(draft.from(), draft.to(), now);
  }

  private void put(
      Actor by, List<EvidenceDraft> good, Map<UUID, UUID> standing, Map<UUID, Integer> numbers) {
    String source = good.getFirst().kind().name();
    TraceChanges.Numbered change =
        changes.begin(TraceChanges.Kind.EVIDENCE, good.size(), source, by.id());
    OffsetDateTime at = OffsetDateTime.now(clock);
    List<IndexChange> steps = new ArrayList<>();
    List<Integer> touched = new ArrayList<>();
    int number = 0;
    for (EvidenceDraft draft : good) {
      ToldEvidence.Pair pair =
          new ToldEvidence.Pair(
              number(numbers, standing.get(draft.one())),
              number(numbers, standing.get(draft.other())),
              number(numbers, draft.one()),
              number(numbers, draft.other()));
      int from = Moments.minute(draft.from());
      int to = Moments.minuteAfter(draft.to());
      number = evidence.add(pair, draft, from, to, change.number(), by.id(), at);
      steps.add(
          new IndexChange.Tell(
              new Contact(
                  pair.one(),
                  pair.other(),
                  from,
                  to,
                  draft.distance(),
                  draft.masks(),
                  draft.body(),
                  draft.care(),
                  number)));
      touched.add(pair.one());
      touched.add(pair.other());
    }
    changes.then(change, steps);
    askForTracing.ofPeople(touched, "EVIDENCE");
    deeds.record(
        by,
        good.size() == 1
            ? new TracingDeed.EvidenceAdded(number, source)
            : new TracingDeed.EvidenceImported(change.number(), source, good.size()));
  }

  private static int number(Map<UUID, Integer> numbers, @Nullable UUID person) {
    Integer number = person == null ? null : numbers.get(person);
    if (number == null) {
      throw new IllegalStateException("a person without a number");
    }
    return number;
  }
}

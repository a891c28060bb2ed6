package vn.chot.app.people.twin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;

/** Says that two records are two persons; they are never asked about again. */
@Component
class TellApart {
  private final FindReach findReach;
  private final People people;
  private final Likenesses likenesses;
  private final Deeds deeds;
  private final Clock clock;

  TellApart(FindReach findReach, People people, Likenesses likenesses, Deeds deeds, Clock clock) {
    this.findReach = findReach;
    this.people = people;
    this.likenesses = likenesses;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Why it was not done; nothing when it was. */
  @Transactional
  Optional<Refusal> apart(Actor actor, UUID first, UUID second) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    Reach reach = findReach.of(actor, at.toLocalDate());
    List<Person> both = people.persons(List.of(first, second));
    if (both.size() < 2 || !both.stream().allMatch(one -> reach.covers(one.facts()))) {
      return Optional.of(TwinRules.NOT_YOURS);
    }
    if (!likenesses.state(first, second).equals(Optional.of("OPEN"))) {
      return Optional.of(TwinRules.SETTLED);
    }
    likenesses.decide(actor, first, second, "DIFFERENT", at);
    deeds.record(actor, new TwinDeed.PeopleToldApart(first, second));
    return Optional.empty();
  }
}

package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.trace.IndexCase;
import vn.chot.trace.SharedSpace;
import vn.chot.trace.Trace;

/** Finds the places that several people share, those that explain most first. */
@Component
class FindSharedPlaces {
  private final PresenceIndex index;
  private final NumberPeople numberPeople;
  private final NumberSpaces numberSpaces;

  FindSharedPlaces(PresenceIndex index, NumberPeople numberPeople, NumberSpaces numberSpaces) {
    this.index = index;
    this.numberPeople = numberPeople;
    this.numberSpaces = numberSpaces;
  }

  /** Nothing while the index loads. */
  List<SharedPlace> among(Collection<SharedPlace.Window> windows, int least, int most) {
    Optional<Trace> trace = index.ready();
    if (trace.isEmpty()) {
      return List.of();
    }
    Map<UUID, Integer> numbers =
        numberPeople.known(windows.stream().map(SharedPlace.Window::person).toList());
    List<IndexCase> asked = new ArrayList<>();
    for (SharedPlace.Window window : windows) {
      Integer number = numbers.get(window.person());
      if (number != null) {
        asked.add(
            new IndexCase(number, Moments.minute(window.from()), Moments.minuteAfter(window.to())));
      }
    }
    List<SharedSpace> shared = trace.get().shared(asked, least).stream().limit(most).toList();
    Map<Integer, UUID> places = numberSpaces.refs(shared.stream().map(SharedSpace::space).toList());
    Map<Integer, UUID> people =
        numberPeople.people(shared.stream().flatMap(one -> one.persons().stream()).toList());
    return shared.stream()
        .filter(one -> places.containsKey(one.space()))
        .map(one ->
            new SharedPlace(
                Objects.requireNonNull(places.get(one.space())),
                one.persons().stream().map(people::get).filter(Objects::nonNull).toList(),
                Moments.at(one.from()),
                Moments.at(one.to()),
                one.together()))
        .toList();
  }
}

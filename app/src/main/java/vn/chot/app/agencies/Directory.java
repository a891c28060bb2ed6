package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.WithinRequest;
import vn.chot.app.places.Places;

/** What other rooms may ask about agencies: the room's one public bean. */
@Component
public class Directory {
  private final CurrentRoll current;
  private final Places places;
  private final Posts posts;
  private final FindStanding findStanding;
  private final LearnName learnName;

  Directory(
      CurrentRoll current,
      Places places,
      Posts posts,
      FindStanding findStanding,
      LearnName learnName) {
    this.current = current;
    this.places = places;
    this.posts = posts;
    this.findStanding = findStanding;
    this.learnName = learnName;
  }

  /** The agency as it was on that day. */
  public Optional<Agency> agency(UUID id, LocalDate on) {
    return current.roll().agency(id, on);
  }

  /** These agencies as they are on that day, or as they last were; unknown ids are left out. */
  public Map<UUID, Agency> agencies(Collection<UUID> ids, LocalDate on) {
    Roll roll = current.roll();
    Map<UUID, Agency> found = new LinkedHashMap<>();
    ids.forEach(id -> roll.nearest(id, on).ifPresent(agency -> found.put(id, agency)));
    return found;
  }

  /** At most {@code limit} agencies in force that day whose name has these words, best first. */
  public List<Agency> search(String words, LocalDate on, int limit) {
    return new SearchAgencies(current.roll()).find(words, on, limit);
  }

  /** What each of these names of one paper stands for, in the same order. */
  public List<Naming> resolve(List<String> names, NamedBy by) {
    ResolveNames resolver = ResolveNames.speaking(current.roll(), places.home(by.on()), by);
    return names.stream().map(resolver::resolve).toList();
  }

  /**
   * The same names for those who stand on a later day: a body that has ended since gives way to
   * whoever took over from it.
   */
  public List<Naming> passedOn(List<Naming> named, LocalDate day) {
    PassOn passOn = new PassOn(current.roll(), day);
    return named.stream().map(passOn::pass).toList();
  }

  /** Who stands for these agencies on that day, each once; one nobody took over from stays. */
  public List<Agency> standingFor(List<Agency> agencies, LocalDate day) {
    return new PassOn(current.roll(), day).standing(agencies);
  }

  /**
   * Remembers which agencies a name stands for: one makes an alias, several a group of its own. For
   * a name used by another province's paper the choice holds for that province's papers only.
   *
   * @return why it was not remembered; null when it was
   */
  public @Nullable Refusal remember(Actor actor, String name, NamedBy by, List<UUID> agencies) {
    return learnName.learn(actor, name, scope(by), agencies).orElse(null);
  }

  /** The same for a body outside the province: from now on it is filed, never tasked. */
  public @Nullable Refusal rememberOutside(Actor actor, String name, NamedBy by) {
    return learnName.learnOutside(actor, name, scope(by)).orElse(null);
  }

  private String scope(NamedBy by) {
    return Speaker.scope(places.home(by.on()), by);
  }

  /** For whom this person acts on that day. */
  public Standing standing(Actor actor, LocalDate on) {
    return WithinRequest.once(
        Directory.class, List.of("standing", actor.id(), on), () -> findStanding.of(actor, on));
  }

  /** The people who act for an agency on that day, heads first; nobody whose account is closed. */
  public List<Holder> holders(UUID agency, LocalDate on) {
    return posts.holders(agency, on);
  }

  /**
   * The agencies an obstacle of this agency can be raised to, nearest first: its parents up to the
   * province's People's Committee.
   */
  public List<Agency> above(UUID agency, LocalDate on) {
    return current.roll().above(agency, on);
  }

  /** The People's Committee of just this unit on that day. */
  public Optional<Agency> committee(UUID unit, LocalDate on) {
    return current.roll().committee(unit, on);
  }

  /** Somebody who acts for an agency. */
  public record Holder(UUID account, String name, String post, boolean head) {}
}

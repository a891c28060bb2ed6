package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;

/**
 * Who in the register may be the person with these facts: by the number of a paper, then by
 * telephone, then by name with birth year or commune, compared as Vietnamese names are.
 */
@Component
public class FindCandidates {
  /** Below this score nobody is worth a look. */
  private static final double WORTH_A_LOOK = 0.01;

  private static final int AT_ONCE = 4_000;

  private final Blocks blocks;
  private final KnownTraits knownTraits;
  private final Places places;
  private final Clock clock;

  FindCandidates(Blocks blocks, KnownTraits knownTraits, Places places, Clock clock) {
    this.blocks = blocks;
    this.knownTraits = knownTraits;
    this.places = places;
    this.clock = clock;
  }

  /** At most {@code most} of them, best first. */
  public List<Candidate> like(Facts facts, int most) {
    return like(List.of(facts), most).getFirst();
  }

  /** The same for many at once, in the same order: for lists of a hundred thousand. */
  public List<List<Candidate>> like(List<Facts> many, int most) {
    FormerUnits former = new FormerUnits(places, LocalDate.now(clock));
    List<List<Candidate>> found = new ArrayList<>(many.size());
    for (int from = 0; from < many.size(); from += AT_ONCE) {
      List<Facts> some = many.subList(from, Math.min(many.size(), from + AT_ONCE));
      found.addAll(some(some, former, most));
    }
    return found;
  }

  private List<List<Candidate>> some(List<Facts> some, FormerUnits former, int most) {
    List<Traits> asked = some.stream().map(facts -> Traits.of(facts, former)).toList();
    List<List<Candidate>> found = new ArrayList<>();
    some.forEach(facts -> found.add(new ArrayList<>()));
    compare(
        asked,
        former,
        (candidate, n) -> {
          if (candidate.score() >= WORTH_A_LOOK) {
            found.get(n).add(candidate);
          }
        });
    return found.stream().map(candidates -> best(candidates, most)).toList();
  }

  /**
   * Who else of the register is likely to be each of these persons of the register. A pair of two
   * of them is told twice. Unknown and merged ids are left out.
   */
  public Map<UUID, List<Candidate>> twins(Collection<UUID> persons) {
    FormerUnits former = new FormerUnits(places, LocalDate.now(clock));
    Map<UUID, List<Candidate>> found = new LinkedHashMap<>();
    List<UUID> asked = new ArrayList<>();
    List<Traits> traits = new ArrayList<>();
    knownTraits
        .of(persons, former)
        .forEach((id, one) -> {
          asked.add(id);
          traits.add(one);
        });
    compare(
        traits,
        former,
        (candidate, n) -> {
          if (candidate.score() >= CompareFacts.LIKELY && !candidate.id().equals(asked.get(n))) {
            found.computeIfAbsent(asked.get(n), id -> new ArrayList<>()).add(candidate);
          }
        });
    return found;
  }

  private void compare(List<Traits> asked, FormerUnits former, ObjIntConsumer<Candidate> told) {
    List<Blocks.Pair> pairs = blocks.of(asked);
    Set<UUID> ids = new HashSet<>();
    pairs.forEach(pair -> ids.add(pair.id()));
    Map<UUID, Traits> known = knownTraits.of(ids, former);
    for (Blocks.Pair pair : pairs) {
      Traits one = known.get(pair.id());
      if (one != null) {
        Likeness likeness = CompareFacts.compare(asked.get(pair.n()), one);
        told.accept(new Candidate(pair.id(), likeness.score(), likeness.reasons()), pair.n());
      }
    }
  }

  private static List<Candidate> best(List<Candidate> candidates, int most) {
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
        .limit(most)
        .toList();
  }
}

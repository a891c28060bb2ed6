package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.springframework.stereotype.Component;
import vn.chot.app.places.UnitNames;

/**
 * Who in the register may be the person with these facts: by the number of a paper, then by
 * telephone, then by name with birth year or commune, compared as Vietnamese names are.
 */
@Component
public class FindCandidates {
  /** Below this score nobody is worth a look. */
  private static final double WORTH_A_LOOK = 0.01;

  private static final int AT_ONCE = 2_000;

  private final Blocks blocks;
  private final KnownTraits knownTraits;
  private final UnitNames unitNames;
  private final Clock clock;

  FindCandidates(Blocks blocks, KnownTraits knownTraits, UnitNames unitNames, Clock clock) {
    this.blocks = blocks;
    this.knownTraits = knownTraits;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  /** At most {@code most} of them, best first. */
  public List<Candidate> like(Facts facts, int most) {
    return round().like(List.of(facts), most).getFirst();
  }

  /** A round of many questions, for lists of a hundred thousand. */
  public Round round() {
    return new Round(new FormerUnits(unitNames, LocalDate.now(clock)));
  }

  /**
   * Many questions in a row or at once: what the units of all of them were before is asked once.
   */
  public final class Round {
    private final FormerUnits former;

    private Round(FormerUnits former) {
      this.former = former;
    }

    /** Who each of these may be, in the same order, best first. */
    public List<List<Candidate>> like(List<Facts> many, int most) {
      List<List<Candidate>> found = new ArrayList<>(many.size());
      for (int from = 0; from < many.size(); from += AT_ONCE) {
        found.addAll(some(many.subList(from, Math.min(many.size(), from + AT_ONCE)), most));
      }
      return found;
    }

    private List<List<Candidate>> some(List<Facts> some, int most) {
      List<Traits> asked = some.stream().map(facts -> Traits.of(facts, former)).toList();
      List<List<Candidate>> found = new ArrayList<>();
      some.forEach(facts -> found.add(new ArrayList<>()));
      compare(asked, former, WORTH_A_LOOK, (candidate, n) -> found.get(n).add(candidate));
      return found.stream().map(candidates -> best(candidates, most)).toList();
    }

    /**
     * Who else of the register is likely to be each of these persons of the register. A pair of two
     * of them is told twice. Unknown and merged ids are left out.
     */
    public Map<UUID, List<Candidate>> twins(Collection<UUID> persons) {
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
          CompareFacts.LIKELY,
          (candidate, n) -> {
            if (!candidate.id().equals(asked.get(n))) {
              found.computeIfAbsent(asked.get(n), id -> new ArrayList<>()).add(candidate);
            }
          });
      return found;
    }
  }

  /** Tells the pairs of at least this score; numbers are read only where they can decide. */
  private void compare(
      List<Traits> asked, FormerUnits former, double least, ObjIntConsumer<Candidate> told) {
    List<Set<UUID>> left = new ArrayList<>();
    asked.forEach(one -> left.add(new HashSet<>()));
    Map<UUID, Traits> wanted = new HashMap<>();
    blocks.each(
        asked,
        former,
        (n, id, bare, byNumber) -> {
          if (byNumber || CompareFacts.atMost(asked.get(n), bare) >= least) {
            left.get(n).add(id);
            wanted.put(id, bare);
          }
        });
    boolean byTelephone = asked.stream().anyMatch(one -> !one.telephones().isEmpty());
    Map<UUID, Traits> known = knownTraits.numbered(wanted, byTelephone);
    for (int n = 0; n < asked.size(); n++) {
      for (UUID id : left.get(n)) {
        Likeness likeness =
            CompareFacts.compare(asked.get(n), Objects.requireNonNull(known.get(id)));
        if (likeness.score() >= least) {
          told.accept(new Candidate(id, likeness.score(), likeness.reasons()), n);
        }
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

package vn.chot.app.surveillance.cluster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseSource;

/**
 * Who infected whom among some cases. A case may name several sources; its generation is one more
 * than the greatest of theirs, so that every link leads from an earlier generation to a later one,
 * and the source it hangs under is one of that greatest generation.
 *
 * @param nodes the cases, sources before those they infected, else by day and number
 * @param links every link between two of them, once
 */
record Chains(List<Node> nodes, List<Link> links) {
  Chains {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /**
   * A case.
   *
   * @param generation 0 for one that nobody here infected
   * @param parent the source it hangs under; null for generation 0
   * @param infected how many of these cases name it as their source
   */
  record Node(CaseFile file, int generation, @Nullable UUID parent, int infected) {
    UUID id() {
      return file.id();
    }
  }

  /** One case infected another. */
  record Link(UUID from, UUID to) {}

  /** Chains among these files; sources that are none of them are left out. */
  static Chains of(Collection<CaseFile> files, Collection<CaseSource> sources) {
    Map<UUID, CaseFile> byId = new LinkedHashMap<>();
    files.stream().sorted(ORDER).forEach(file -> byId.put(file.id(), file));
    Set<Link> links = new LinkedHashSet<>();
    for (CaseSource source : sources) {
      UUID from = source.sourceCase();
      if (from != null
          && byId.containsKey(from)
          && byId.containsKey(source.caseFile())
          && !from.equals(source.caseFile())) {
        links.add(new Link(from, source.caseFile()));
      }
    }
    return laid(byId, links);
  }

  private static final Comparator<CaseFile> ORDER =
      Comparator.comparing(
              (CaseFile file) -> Objects.requireNonNullElse(CaseDays.counted(file), LocalDate.MAX))
          .thenComparingInt(file -> file.number().length())
          .thenComparing(CaseFile::number)
          .thenComparing(CaseFile::id);

  /** Kahn's order; a circle, which no page lets anybody enter, is cut at its first case. */
  private static Chains laid(Map<UUID, CaseFile> byId, Set<Link> links) {
    Map<UUID, List<UUID>> to = new HashMap<>();
    Map<UUID, Integer> waits = new HashMap<>();
    Map<UUID, Integer> infected = new HashMap<>();
    for (Link link : links) {
      to.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
      waits.merge(link.to(), 1, Integer::sum);
      infected.merge(link.from(), 1, Integer::sum);
    }
    Map<UUID, Integer> generation = new HashMap<>();
    Map<UUID, UUID> parent = new HashMap<>();
    Set<UUID> left = new LinkedHashSet<>(byId.keySet());
    Deque<UUID> ready = new ArrayDeque<>();
    byId.keySet().stream().filter(id -> !waits.containsKey(id)).forEach(ready::add);
    List<Node> nodes = new ArrayList<>();
    Set<Link> kept = new HashSet<>(links);
    while (!left.isEmpty()) {
      if (ready.isEmpty()) {
        UUID cut = left.iterator().next();
        kept.removeIf(link -> link.to().equals(cut) && left.contains(link.from()));
        ready.add(cut);
      }
      UUID id = ready.removeFirst();
      if (!left.remove(id)) {
        continue;
      }
      int own = generation.getOrDefault(id, 0);
      nodes.add(
          new Node(
              Objects.requireNonNull(byId.get(id)),
              own,
              parent.get(id),
              infected.getOrDefault(id, 0)));
      for (UUID next : to.getOrDefault(id, List.of())) {
        if (left.contains(next)) {
          if (own + 1 > generation.getOrDefault(next, 0)) {
            generation.put(next, own + 1);
            parent.put(next, id);
          }
          if (waits.merge(next, -1, Integer::sum) == 0) {
            ready.add(next);
          }
        }
      }
    }
    return new Chains(nodes, links.stream().filter(kept::contains).toList());
  }

  /** How many generations, that of the first cases among them; 0 where there is no case. */
  int generations() {
    return nodes.stream().mapToInt(node -> node.generation() + 1).max().orElse(0);
  }

  Optional<Node> node(UUID id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /** Those who hang under each, in the order of the nodes; first cases under none. */
  Map<Optional<UUID>, List<Node>> children() {
    Map<Optional<UUID>, List<Node>> children = new HashMap<>();
    for (Node node : nodes) {
      children
          .computeIfAbsent(Optional.ofNullable(node.parent()), id -> new ArrayList<>())
          .add(node);
    }
    return children;
  }
}

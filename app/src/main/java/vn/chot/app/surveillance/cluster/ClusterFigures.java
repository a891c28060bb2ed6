package vn.chot.app.surveillance.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.tracing.CaseLink;

/**
 * What the chains of a cluster say of how it spreads.
 *
 * @param serial days from the onset of a source to the onset of whom it infected
 * @param detection the same between the days they were found: known where onsets are not
 * @param generation days from the first exposure of a source to the first exposure of whom it
 *     infected, where tracing knows both
 * @param offspring how many cases infected none, one, two …
 * @param spreaders those who infected most, at most ten, two infected at least
 * @param generations by generation: how many cases, how many they infected
 */
record ClusterFigures(
    Interval serial,
    Interval detection,
    Interval generation,
    List<Integer> offspring,
    List<Chains.Node> spreaders,
    List<Generation> generations) {
  private static final int MOST = 10;

  ClusterFigures {
    offspring = List.copyOf(offspring);
    spreaders = List.copyOf(spreaders);
    generations = List.copyOf(generations);
  }

  /** Days between two of a pair; the median is null where there is no pair. */
  record Interval(@Nullable Double median, int pairs) {
    static Interval of(List<Double> days) {
      if (days.isEmpty()) {
        return new Interval(null, 0);
      }
      List<Double> sorted = new ArrayList<>(days);
      Collections.sort(sorted);
      int half = sorted.size() / 2;
      double median =
          sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
      return new Interval(median, sorted.size());
    }
  }

  /** A generation; {@code infected} counts links out of it. */
  record Generation(int number, int cases, int infected) {
    /** How many a case of it infected on average. */
    double reproduction() {
      return cases == 0 ? 0 : (double) infected / cases;
    }
  }

  static ClusterFigures of(Chains chains, Collection<CaseLink> met) {
    Map<UUID, Chains.Node> nodes = new HashMap<>();
    chains.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<UUID, Instant> exposed = exposures(chains, met);
    List<Double> serial = new ArrayList<>();
    List<Double> detection = new ArrayList<>();
    List<Double> generation = new ArrayList<>();
    for (Chains.Link link : chains.links()) {
      Chains.Node from = nodes.get(link.from());
      Chains.Node to = nodes.get(link.to());
      if (from == null || to == null) {
        continue;
      }
      between(from.file().onset(), to.file().onset(), serial);
      between(CaseDays.found(from.file()), CaseDays.found(to.file()), detection);
      Instant one = exposed.get(from.id());
      Instant other = exposed.get(to.id());
      if (one != null && other != null) {
        generation.add(Duration.between(one, other).toMinutes() / (24 * 60.0));
      }
    }
    return new ClusterFigures(
        Interval.of(serial),
        Interval.of(detection),
        Interval.of(generation),
        offspring(chains),
        chains.nodes().stream()
            .filter(node -> node.infected() > 1)
            .sorted(Comparator.comparingInt((Chains.Node node) -> -node.infected()))
            .limit(MOST)
            .toList(),
        generations(chains));
  }

  private static void between(@Nullable LocalDate from, @Nullable LocalDate to, List<Double> days) {
    if (from != null && to != null) {
      days.add((double) ChronoUnit.DAYS.between(from, to));
    }
  }

  /** When each was first exposed to the source it hangs under. */
  private static Map<UUID, Instant> exposures(Chains chains, Collection<CaseLink> met) {
    Map<Chains.Link, Instant> first = new HashMap<>();
    met.forEach(link ->
        first.merge(
            new Chains.Link(link.from(), link.to()),
            link.first(),
            (a, b) -> a.isBefore(b) ? a : b));
    Map<UUID, Instant> exposed = new HashMap<>();
    for (Chains.Node node : chains.nodes()) {
      UUID parent = node.parent();
      Instant at = parent == null ? null : first.get(new Chains.Link(parent, node.id()));
      if (at != null) {
        exposed.put(node.id(), at);
      }
    }
    return exposed;
  }

  private static List<Integer> offspring(Chains chains) {
    int most = chains.nodes().stream().mapToInt(Chains.Node::infected).max().orElse(-1);
    List<Integer> counts = new ArrayList<>(Collections.nCopies(most + 1, 0));
    chains.nodes().forEach(node -> counts.set(node.infected(), counts.get(node.infected()) + 1));
    return counts;
  }

  private static List<Generation> generations(Chains chains) {
    int[] cases = new int[chains.generations()];
    int[] infected = new int[chains.generations()];
    for (Chains.Node node : chains.nodes()) {
      cases[node.generation()]++;
      infected[node.generation()] += node.infected();
    }
    List<Generation> all = new ArrayList<>();
    for (int i = 0; i < cases.length; i++) {
      all.add(new Generation(i, cases[i], infected[i]));
    }
    return all;
  }

  /** The share of links that lead from the tenth of cases who infected most, in percent. */
  int shareOfTop() {
    long cases = offspring.stream().mapToLong(Integer::longValue).sum();
    long links = 0;
    for (int i = 0; i < offspring.size(); i++) {
      links += (long) i * offspring.get(i);
    }
    long left = Math.max(1, cases / 10);
    long top = 0;
    for (int i = offspring.size() - 1; i >= 0 && left > 0; i--) {
      long taken = Math.min(left, offspring.get(i));
      top += taken * i;
      left -= taken;
    }
    return links == 0 ? 0 : (int) Math.round(100.0 * top / links);
  }
}

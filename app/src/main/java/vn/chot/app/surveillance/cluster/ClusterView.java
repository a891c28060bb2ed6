package vn.chot.app.surveillance.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as its page shows it.
 *
 * @param cases whether the cases themselves are shown
 * @param decides whether it may be changed
 * @param unit the commune in charge, in words
 * @param closingDays after how many days without a case it may be closed
 * @param seriesNames what the keys of the curve mean, in both languages
 * @param members the cases that belong to it; empty where only figures are shown
 * @param gone those that did
 * @param suggested cases that may belong to it
 * @param shared places that may explain it
 */
record ClusterView(
    Cluster cluster,
    boolean cases,
    boolean decides,
    String unit,
    LocalDate today,
    int closingDays,
    Chains chains,
    ClusterFigures figures,
    EpidemicCurve curve,
    Map<String, String[]> seriesNames,
    List<Line> members,
    List<Line> gone,
    List<Suggested> suggested,
    List<SharedSites.Shared> shared,
    List<Change> changes) {

  /**
   * A case in the list.
   *
   * @param open whether the reader may open its file
   */
  record Line(
      UUID id,
      String number,
      @Nullable LocalDate onset,
      @Nullable LocalDate found,
      String unit,
      FoundBy how,
      String why,
      boolean open) {}

  /** A case that may belong to it, and why. */
  record Suggested(
      String number, @Nullable LocalDate found, String unit, FoundBy how, String why) {}

  /** A line of its history; the case's number is empty where it is about the whole. */
  record Change(Instant at, @Nullable String login, String act, String number, String why) {}

  /** A case in the indented list of who infected whom. */
  record Branch(Chains.Node node, int depth, Line line) {}

  long quiet() {
    return cluster.quietDays(today);
  }

  boolean ripe() {
    return cluster.ripe(today, closingDays);
  }

  /** The first day on which it may be closed; null where no case has a day. */
  @Nullable LocalDate closesOn() {
    LocalDate last = cluster.lastCase();
    return last == null ? null : last.plusDays(closingDays);
  }

  /** The cases in the order of a walk through the tree, each after its source. */
  List<Branch> branches() {
    Map<UUID, Line> lines = new HashMap<>();
    members.forEach(line -> lines.put(line.id(), line));
    Map<Optional<UUID>, List<Chains.Node>> children = chains.children();
    List<Branch> branches = new ArrayList<>();
    List<Branch> open = new ArrayList<>();
    add(children.getOrDefault(Optional.empty(), List.of()), 0, lines, open);
    while (!open.isEmpty()) {
      Branch next = open.removeLast();
      branches.add(next);
      add(
          children.getOrDefault(Optional.of(next.node().id()), List.of()),
          next.depth() + 1,
          lines,
          open);
    }
    return branches;
  }

  private static void add(
      List<Chains.Node> nodes, int depth, Map<UUID, Line> lines, List<Branch> open) {
    for (Chains.Node node : nodes.reversed()) {
      Line line = lines.get(node.id());
      if (line != null) {
        open.add(new Branch(node, depth, line));
      }
    }
  }

  /** A number with one decimal as the reader writes it. */
  static String decimal(double number, boolean english) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return english ? text : text.replace('.', ',');
  }
}

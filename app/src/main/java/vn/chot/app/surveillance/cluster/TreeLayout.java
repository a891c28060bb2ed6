package vn.chot.app.surveillance.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where each case of a tree stands: its generation is its row; a case without any below takes the
 * next free column, every other stands in the middle of those below it. First cases that infected
 * nobody stand in a block under the trees, so that hundreds of them make no endless row. One pass,
 * without recursion: a chain of thousands is as good as a star of thousands.
 */
final class TreeLayout {
  private TreeLayout() {}

  /** Columns and rows, both from 0; columns may be halves. */
  record Spot(double column, double row) {}

  static Map<UUID, Spot> of(Chains chains) {
    Map<Optional<UUID>, List<Chains.Node>> children = chains.children();
    Map<UUID, Spot> spots = new HashMap<>();
    List<Chains.Node> alone = new ArrayList<>();
    double column = 0;
    for (Chains.Node root : children.getOrDefault(Optional.empty(), List.of())) {
      if (children.containsKey(Optional.of(root.id()))) {
        column = tree(root, children, column, spots);
      } else {
        alone.add(root);
      }
    }
    block(alone, Math.max(column, 6), chains.generations(), spots, column > 0);
    return spots;
  }

  private record Open(Chains.Node node, boolean below) {}

  private static double tree(
      Chains.Node root,
      Map<Optional<UUID>, List<Chains.Node>> children,
      double first,
      Map<UUID, Spot> spots) {
    double column = first;
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(root, false)));
    while (!open.isEmpty()) {
      Open top = open.removeLast();
      List<Chains.Node> below = children.getOrDefault(Optional.of(top.node().id()), List.of());
      if (below.isEmpty()) {
        spots.put(top.node().id(), new Spot(column, top.node().generation()));
        column++;
      } else if (top.below()) {
        spots.put(top.node().id(), new Spot(middle(below, spots), top.node().generation()));
      } else {
        open.addLast(new Open(top.node(), true));
        for (int i = below.size() - 1; i >= 0; i--) {
          open.addLast(new Open(below.get(i), false));
        }
      }
    }
    return column + 1;
  }

  private static double middle(List<Chains.Node> below, Map<UUID, Spot> spots) {
    return (column(below.getFirst(), spots) + column(below.getLast(), spots)) / 2;
  }

  private static double column(Chains.Node node, Map<UUID, Spot> spots) {
    Spot spot = spots.get(node.id());
    return spot == null ? 0 : spot.column();
  }

  private static void block(
      List<Chains.Node> alone, double width, int rows, Map<UUID, Spot> spots, boolean trees) {
    int columns = (int) Math.max(width, Math.ceil(Math.sqrt(alone.size() * 2.0)));
    int top = trees ? rows + 1 : 0;
    for (int i = 0; i < alone.size(); i++) {
      spots.put(alone.get(i).id(), new Spot(i % columns, top + i / columns));
    }
  }
}

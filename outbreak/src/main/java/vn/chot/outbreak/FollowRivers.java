package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows the drained water up from each mouth and each joining, so that a river is one line with
 * one name.
 */
final class FollowRivers {
  private final Ground ground;
  private final BendEdges bends;
  private final int[] down;
  private final int[] flow;
  private final boolean[] isRiver;

  FollowRivers(Ground ground, BendEdges bends, int[] down, int[] flow, boolean[] isRiver) {
    this.ground = ground;
    this.bends = bends;
    this.down = down;
    this.flow = flow;
    this.isRiver = isRiver;
  }

  /** The rivers inside the province, the largest first. */
  List<River> found(List<String> names) {
    List<River> found = new ArrayList<>();
    int[] inflow = new int[down.length];
    Arrays.fill(inflow, -1);
    for (int corner = 0; corner < down.length; corner++) {
      if (down[corner] >= 0 && isRiver[down[corner]]) {
        int below = ground.edges().get(down[corner]).otherCorner(corner);
        if (inflow[below] < 0 || flow[corner] > flow[inflow[below]]) {
          inflow[below] = corner;
        }
      }
    }
    for (int corner = 0; corner < down.length; corner++) {
      boolean river = down[corner] >= 0 && isRiver[down[corner]];
      if (river && inflow[ground.edges().get(down[corner]).otherCorner(corner)] != corner) {
        stem(found, inflow, corner);
      } else if (river && down[ground.edges().get(down[corner]).otherCorner(corner)] < 0) {
        stem(found, inflow, corner);
      }
    }
    found.sort(
        (a, b) -> a.flow() == b.flow() ? Arrays.compare(a.line(), b.line()) : b.flow() - a.flow());
    List<River> named = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String name = i < names.size() ? names.get(i) : "";
      named.add(new River(name, found.get(i).line(), found.get(i).flow()));
    }
    return named;
  }

  /** Follows one river up from its lowest stretch and keeps what lies in the province. */
  private void stem(List<River> found, int[] inflow, int lowest) {
    List<Integer> up = new ArrayList<>();
    for (int corner = lowest; corner >= 0; corner = inflow[corner]) {
      Ground.Edge edge = ground.edges().get(down[corner]);
      if (ground.home(edge.left()) || ground.home(edge.right())) {
        up.add(corner);
      } else if (!up.isEmpty()) {
        break;
      }
    }
    if (up.size() < 4) {
      return;
    }
    List<int[]> pieces = new ArrayList<>();
    for (int i = up.size() - 1; i >= 0; i--) {
      pieces.add(oriented(bends.line(down[up.get(i)]), up.get(i)));
    }
    found.add(new River("", Lines.joined(pieces), flow[up.getFirst()]));
  }

  private int[] oriented(int[] line, int start) {
    boolean forward = line[0] == ground.cornerX()[start] && line[1] == ground.cornerY()[start];
    return forward ? line : Lines.reversed(line);
  }
}

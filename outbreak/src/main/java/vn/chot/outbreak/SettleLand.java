package vn.chot.outbreak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Clears up what the relief left ragged: ponds cut off from the sea become land, scraps of the
 * province beyond its border go over it.
 */
final class SettleLand {
  private static final int POND = 60;
  private static final int SCRAP = 200;

  private SettleLand() {}

  static void settled(Ground ground) {
    for (List<Integer> pond : parts(ground, Land.SEA)) {
      if (pond.size() < POND) {
        give(ground, pond, majority(ground, pond));
      }
    }
    for (Land land : new Land[] {Land.ABROAD, Land.NEIGHBOUR}) {
      for (List<Integer> part : parts(ground, land)) {
        if (part.size() < SCRAP) {
          give(ground, part, majority(ground, part));
        }
      }
    }
    for (List<Integer> part : parts(ground, Land.HOME)) {
      Land around = majority(ground, part);
      boolean rim = part.stream().anyMatch(cell -> ground.rings()[cell].length == 0);
      if (rim || (part.size() < SCRAP && touches(ground, part, Land.ABROAD, Land.NEIGHBOUR))) {
        give(ground, part, around == Land.HOME ? Land.SEA : around);
      }
    }
  }

  /** The connected stretches of one kind of ground, each in the order of its first cell. */
  static List<List<Integer>> parts(Ground ground, Land land) {
    boolean[] seen = new boolean[ground.cells()];
    List<List<Integer>> parts = new ArrayList<>();
    for (int start = 0; start < seen.length; start++) {
      if (seen[start] || ground.land()[start] != land) {
        continue;
      }
      List<Integer> part = new ArrayList<>();
      Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
      seen[start] = true;
      while (!waiting.isEmpty()) {
        int cell = waiting.remove();
        part.add(cell);
        for (int edge : ground.rings()[cell]) {
          int next = ground.edges().get(edge).beyond(cell);
          if (!seen[next] && ground.land()[next] == land) {
            seen[next] = true;
            waiting.add(next);
          }
        }
      }
      parts.add(part);
    }
    return parts;
  }

  private static void give(Ground ground, List<Integer> part, Land land) {
    for (int cell : part) {
      ground.land()[cell] = land;
    }
  }

  private static boolean touches(Ground ground, List<Integer> part, Land... lands) {
    return Arrays.stream(lands).anyMatch(land -> borders(ground, part, land) > 0);
  }

  private static Land majority(Ground ground, List<Integer> part) {
    Land best = ground.land()[part.getFirst()];
    int most = 0;
    for (Land land : Land.values()) {
      int count = land == ground.land()[part.getFirst()] ? 0 : borders(ground, part, land);
      if (count > most) {
        most = count;
        best = land;
      }
    }
    return best;
  }

  private static int borders(Ground ground, List<Integer> part, Land land) {
    int count = 0;
    for (int cell : part) {
      for (int edge : ground.rings()[cell]) {
        if (ground.land()[ground.edges().get(edge).beyond(cell)] == land) {
          count++;
        }
      }
    }
    return count;
  }
}

package vn.chot.outbreak;

import java.util.List;

/** Lines as flat arrays x, y, x, y … */
final class Lines {
  private Lines() {}

  static int[] reversed(int[] line) {
    int[] turned = new int[line.length];
    for (int i = 0; i < line.length; i += 2) {
      turned[i] = line[line.length - 2 - i];
      turned[i + 1] = line[line.length - 1 - i];
    }
    return turned;
  }

  /** One line of pieces that each begin where the one before ends. */
  static int[] joined(List<int[]> pieces) {
    int points = 1;
    for (int[] piece : pieces) {
      points += piece.length / 2 - 1;
    }
    int[] line = new int[points * 2];
    int at = 0;
    for (int[] piece : pieces) {
      System.arraycopy(piece, 0, line, at, piece.length);
      at += piece.length - 2;
    }
    return line;
  }

  /** The line with its corners cut twice (Chaikin 1974); its ends stay. */
  static int[] smooth(int[] line) {
    return cut(cut(line));
  }

  private static int[] cut(int[] line) {
    if (line.length < 6) {
      return line;
    }
    int segments = line.length / 2 - 1;
    int[] cut = new int[segments * 4 + 4];
    int at = 0;
    cut[at++] = line[0];
    cut[at++] = line[1];
    for (int i = 0; i < segments; i++) {
      for (int quarter = 1; quarter <= 3; quarter += 2) {
        for (int axis = 0; axis < 2; axis++) {
          int a = line[2 * i + axis];
          int b = line[2 * i + 2 + axis];
          cut[at++] = a + Math.floorDiv((b - a) * quarter, 4);
        }
      }
    }
    cut[at++] = line[line.length - 2];
    cut[at] = line[line.length - 1];
    return cut;
  }
}

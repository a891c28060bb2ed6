package vn.chot.rules;

/** Where each letter of a scalar stands in its file, although it was folded, quoted or escaped. */
public final class Places {
  private final String file;
  private final int[] lines;
  private final int[] columns;

  Places(String file, int[] lines, int[] columns) {
    this.file = file;
    this.lines = lines;
    this.columns = columns;
  }

  /** The place of the letter at an offset of the text; past its end, of its last letter. */
  public Position at(int offset) {
    if (lines.length == 0) {
      return Position.startOf(file);
    }
    int i = Math.clamp(offset, 0, lines.length - 1);
    return new Position(file, lines[i], columns[i]);
  }
}

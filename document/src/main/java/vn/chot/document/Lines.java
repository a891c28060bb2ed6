package vn.chot.document;

import java.util.ArrayList;
import java.util.List;

/** The lines read so far; refuses to grow over the limit. Of blank lines in a row one stays. */
final class Lines {

  private final List<String> lines = new ArrayList<>();
  private final int mostCharacters;
  private int characters;

  Lines(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /** Takes a paragraph; line feeds inside it part lines. */
  void add(String paragraph) throws BrokenFile {
    for (String line : paragraph.split("\n", -1)) {
      String clean = CleanText.clean(line);
      if (clean.isEmpty() && (lines.isEmpty() || lines.getLast().isEmpty())) {
        continue;
      }
      characters += clean.length() + 1;
      if (characters > mostCharacters) {
        throw new BrokenFile(Reason.TOO_MUCH_TEXT);
      }
      lines.add(clean);
    }
  }

  List<String> all() {
    return lines;
  }

  /** All lines, each ended by a line feed, without blank ones at the end. */
  String text() {
    String text = String.join("\n", lines).stripTrailing();
    return text.isEmpty() ? "" : text + "\n";
  }
}

package vn.chot.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins physical lines into logical paragraphs: hard wraps and page breaks inside a sentence go,
 * marks begin anew.
 */
final class JoinLines {

  private static final Set<String> LINKS =
      Set.of(
          "số", "và", "của", "các", "với", "ngày", "tại", "về", "cho", "để", "theo", "là", "do",
          "cùng", "những", "từ", "đến", "ở", "thuộc");

  private final List<Line> lines;
  private final int width;
  private final boolean shortFirstLines;
  private final Map<Mark.Form, Integer> lastValues = new EnumMap<>(Mark.Form.class);

  private JoinLines(List<Line> lines) {
    this.lines = lines;
    this.width = widthOf(lines);
    this.shortFirstLines = width > 0 && firstLinesAreShort(lines, width);
  }

  static List<Block> of(List<Line> lines) {
    return new JoinLines(lines).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    @Nullable Mark mark = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      @Nullable Mark found = ReadMark.at(line.words()).orElse(null);
      boolean marked = found != null && (i == 0 || accepts(lines.get(i - 1), line, found, mark));
      if (i == 0 || marked || begins(lines.get(i - 1), line, open.size())) {
        if (!open.isEmpty()) {
          blocks.add(new Block(Passage.join(open), mark));
        }
        open = new ArrayList<>();
        mark = marked ? found : null;
        if (mark != null) {
          lastValues.put(mark.form(), mark.value());
        }
      }
      open.add(line.text());
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(Passage.join(open), mark));
    }
    return blocks;
  }

  /** Whether a mark at a line's start is one, or a number or dash inside a wrapped sentence. */
  private boolean accepts(Line before, Line line, Mark mark, @Nullable Mark open) {
    boolean parted = line.afterBlank() || line.afterBar();
    boolean ended = before.endsSentence() || before.words().endsWith(",");
    if (mark.form().isDash()) {
      char next = mark.length() < line.words().length() ? line.words().charAt(mark.length()) : ' ';
      boolean list = open != null && open.form().isDash();
      return parted || ended || Character.isUpperCase(next) || (list && !isFull(before, line));
    }
    if (parted || ended) {
      return true;
    }
    int last = lastValues.getOrDefault(mark.form(), 0);
    boolean expected =
        mark.value() == last + 1
            || mark.value() == 1
            || mark.form() == Mark.Form.DECIMAL
            || mark.form() == Mark.Form.DEEP_DECIMAL;
    boolean upper =
        Character.isUpperCase(
            line.words().charAt(Math.min(mark.length(), line.words().length() - 1)));
    return expected && upper;
  }

  private boolean begins(Line before, Line line, int openLines) {
    char first = line.words().charAt(0);
    boolean lower = Character.isLowerCase(first) || first == ',' || first == ')';
    boolean ended = before.endsSentence();
    boolean hanging =
        !ended && (lower || before.words().endsWith(",") || before.words().endsWith("-"));
    if (line.afterBar() || line.afterBlank()) {
      return !hanging;
    }
    if (hanging) {
      return false;
    }
    if (width == 0) {
      return true;
    }
    if (!ended) {
      if (Character.isDigit(first) || links(before.words())) {
        return false;
      }
      if (openLines > 1 && !isFull(before, line) && before.words().length() < width * 3 / 5) {
        return true;
      }
      boolean heading = before.isCapitals() && !line.isCapitals();
      return heading
          || (!shortFirstLines
              && !isFull(before, line)
              && before.words().length() < width * 3 / 4
              && looksLikeTitle(before));
    }
    if (lower || before.words().endsWith(";")) {
      return false;
    }
    if (!isFull(before, line) || indent(line) >= indent(before) + 3) {
      return true;
    }
    return shortFirstLines ? line.words().length() < width * 4 / 5 : !before.words().endsWith(".");
  }

  /** "Công văn số", "và", "của" at a line's end: the sentence goes on. */
  private static boolean links(String words) {
    int space = words.lastIndexOf(' ');
    return LINKS.contains(words.substring(space + 1));
  }

  private static int indent(Line line) {
    return line.text().span().start() - line.start();
  }

  /** Whether the next line's first word would no longer have fitted. */
  private boolean isFull(Line before, Line line) {
    int space = line.words().indexOf(' ');
    int word = space < 0 ? line.words().length() : space;
    return before.words().length() + 1 + word > width - 2;
  }

  /**
   * A wrapped line seldom starts a paper's item and stops short without a stop: "2. Về công tác
   * tuyên truyền".
   */
  private static boolean looksLikeTitle(Line line) {
    return ReadMark.at(line.words()).isPresent() && line.words().length() > 8;
  }

  /** The width lines are wrapped at; 0 where each paragraph stands on one line. */
  private static int widthOf(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.words().length()).sorted().toArray();
    if (lengths.length < 6) {
      return 0;
    }
    int wide = lengths[lengths.length * 19 / 20];
    long near = Arrays.stream(lengths).filter(length -> length >= wide * 4 / 5).count();
    return wide >= 40 && wide <= 170 && near >= lengths.length / 4 ? wide : 0;
  }

  /**
   * Whether paragraphs' first lines are regularly much shorter than the width, as in texts copied
   * from Word's HTML.
   */
  private static boolean firstLinesAreShort(List<Line> lines, int width) {
    int first = 0;
    int brief = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean starts = lines.get(i - 1).endsSentence();
      boolean goesOn =
          !lines.get(i).endsSentence()
              && !lines.get(i + 1).words().isEmpty()
              && Character.isLowerCase(lines.get(i + 1).words().charAt(0));
      if (starts && goesOn) {
        first++;
        brief += lines.get(i).words().length() < width * 3 / 4 ? 1 : 0;
      }
    }
    return first >= 2 && brief * 2 > first;
  }
}

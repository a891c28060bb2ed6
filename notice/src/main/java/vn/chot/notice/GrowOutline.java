package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hangs the body's paragraphs into a tree by their marks; whichever series is met first is the
 * wider one.
 */
final class GrowOutline {

  private final List<Block> blocks;
  private final Node root = new Node(PartKind.PAPER, null, Passage.EMPTY, Passage.EMPTY);
  private final List<Node> open = new ArrayList<>();

  private GrowOutline(List<Block> blocks) {
    this.blocks = blocks;
  }

  static Node of(List<Block> blocks) {
    return new GrowOutline(new MendMarks(blocks).mended()).grow();
  }

  private Node grow() {
    open.add(root);
    int firstClosing = firstClosing();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Mark mark = block.mark();
      if (mark != null) {
        hang(new Node(kindOf(mark), mark, block.words(), block.text()), mark);
      } else if (i >= firstClosing) {
        Node section = root.children.isEmpty() ? root : root.children.getLast();
        Node home = section.mark != null && section.mark.form() == Mark.Form.ROMAN ? section : root;
        home.children.add(new Node(PartKind.CLOSING, null, block.text(), block.text()));
      } else {
        paragraph(new Node(PartKind.PARAGRAPH, null, block.text(), block.text()));
      }
    }
    NamePaths.of(root);
    return root;
  }

  private void hang(Node node, Mark mark) {
    int same = -1;
    for (int i = open.size() - 1; i > 0; i--) {
      Mark other = open.get(i).mark;
      if (other != null && other.form() == mark.form()) {
        same = i;
        break;
      }
    }
    if (same > 0) {
      close(same);
    } else {
      while (open.size() > 1 && !mayHold(open.getLast(), mark)) {
        open.removeLast();
      }
    }
    open.getLast().children.add(node);
    open.add(node);
  }

  private void close(int from) {
    while (open.size() > from) {
      open.removeLast();
    }
  }

  /**
   * Sections are held by sections and articles by nothing narrower; dashes hold only narrower
   * dashes.
   */
  private static boolean mayHold(Node holder, Mark mark) {
    Mark own = holder.mark;
    if (own == null) {
      return holder.kind == PartKind.PAPER;
    }
    if (mark.form().isSection() || mark.form() == Mark.Form.ARTICLE) {
      return own.form().isSection();
    }
    if (mark.form() == Mark.Form.DECIMAL || mark.form() == Mark.Form.DEEP_DECIMAL) {
      boolean belongs = mark.printed().startsWith(own.printed() + ".");
      return belongs || own.form().isSection() || own.form() == Mark.Form.ARTICLE;
    }
    if (own.form().isDash()) {
      return mark.form() == Mark.Form.PLUS && own.form() == Mark.Form.DASH;
    }
    return true;
  }

  private void paragraph(Node node) {
    open.getLast().children.add(node);
  }

  private static PartKind kindOf(Mark mark) {
    return switch (mark.form()) {
      case CHAPTER, ROMAN, CAPITAL -> PartKind.SECTION;
      case ARTICLE -> PartKind.ARTICLE;
      case ARABIC, DECIMAL, DEEP_DECIMAL, ARABIC_BRACKET, IN_BRACKETS -> PartKind.ITEM;
      case LETTER, LETTER_NUMBER -> PartKind.LETTER;
      case DASH, PLUS -> PartKind.DASH;
    };
  }

  /**
   * The index of the first of the unmarked paragraphs that close the paper; their count where none
   * does.
   */
  private int firstClosing() {
    int i = blocks.size();
    while (i > 0
        && blocks.get(i - 1).mark() == null
        && blocks.size() - i < 3
        && closes(i - 1)
        && !headsOnly(i - 2)) {
      i--;
    }
    boolean numbered = blocks.stream().anyMatch(block -> block.mark() != null);
    boolean remains =
        i > 0 && blocks.subList(0, i).stream().anyMatch(block -> block.mark() != null);
    return numbered ? (remains ? i : blocks.size()) : Math.max(i, Math.min(2, blocks.size()));
  }

  /** Whether a block is a marked title: what follows it is its text, not the paper's end. */
  private boolean headsOnly(int i) {
    if (i < 0 || blocks.get(i).mark() == null) {
      return false;
    }
    String text = blocks.get(i).text().text();
    return ".;!".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private boolean closes(int i) {
    String text = blocks.get(i).text().text();
    boolean last = i == blocks.size() - 1;
    @Nullable Mark before = i > 0 ? blocks.get(i - 1).mark() : null;
    boolean numbered = blocks.stream().anyMatch(block -> block.mark() != null);
    boolean stop = text.endsWith("./.") || text.contains("./.");
    if (text.endsWith(":")) {
      return false;
    }
    return Cues.CLOSINGS.begin(text)
        || (numbered && last && (stop || (before != null && before.form().isDash())));
  }
}

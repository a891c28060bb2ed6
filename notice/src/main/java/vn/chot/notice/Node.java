package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the outline while it grows: its own paragraph, then the parts inside. */
final class Node {

  final PartKind kind;
  final @Nullable Mark mark;
  final Passage words;
  final Passage whole;
  final List<Node> children = new ArrayList<>();
  String path = "";
  private @Nullable Words cut;

  Node(PartKind kind, @Nullable Mark mark, Passage words, Passage whole) {
    this.kind = kind;
    this.mark = mark;
    this.words = words;
    this.whole = whole;
  }

  /** The words of its own paragraph, cut once. */
  Words cut() {
    Words known = cut;
    if (known == null) {
      known = new Words(words.text());
      cut = known;
    }
    return known;
  }

  String printed() {
    return mark == null ? "" : mark.printed();
  }

  boolean isDash() {
    return kind == PartKind.DASH;
  }
}

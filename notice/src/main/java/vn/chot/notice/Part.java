package vn.chot.notice;

import java.util.List;

/**
 * A part of a paper in the tree of its outline.
 *
 * @param kind what it is
 * @param mark the numeral, letter or dash as printed, without its stop; empty where it has none
 * @param path marks from the top, joined by dots, such as "II.3"; empty outside the outline
 * @param span what it covers, its children included
 * @param children the parts inside, in the order printed, none overlapping another
 */
public record Part(PartKind kind, String mark, String path, Span span, List<Part> children) {

  /** Copies the children and refuses one that lies outside this part. */
  public Part {
    children = List.copyOf(children);
    for (Part child : children) {
      if (!span.contains(child.span())) {
        throw new IllegalArgumentException("part " + child.path() + " lies outside " + path);
      }
    }
  }
}

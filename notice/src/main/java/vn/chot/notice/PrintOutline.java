package vn.chot.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the outline and the zones into the public tree of parts, each covering what its children
 * cover.
 */
final class PrintOutline {

  private PrintOutline() {}

  static Part of(Node root, Zones zones, String source) {
    List<Part> parts = new ArrayList<>();
    zone(parts, PartKind.HEADER, zones.head());
    zone(parts, PartKind.RECIPIENTS, zones.recipients());
    zone(parts, PartKind.SIGNATURE, zones.signature());
    zone(parts, PartKind.FOOTNOTES, zones.footnotes());
    zone(parts, PartKind.FURNITURE, zones.furniture());
    boolean numbered = root.children.stream().anyMatch(child -> child.mark != null);
    boolean preamble = numbered;
    for (Node child : root.children) {
      preamble &= child.mark == null;
      parts.add(part(child, preamble ? PartKind.PREAMBLE : child.kind));
    }
    parts.sort(Comparator.comparingInt((Part part) -> part.span().start()));
    return new Part(PartKind.PAPER, "", "", new Span(0, source.length()), apart(parts));
  }

  /**
   * Columns printed side by side may interlace: what starts inside an earlier part is cut to begin
   * where that one ends.
   */
  private static List<Part> apart(List<Part> parts) {
    List<Part> apart = new ArrayList<>();
    int end = 0;
    for (Part part : parts) {
      if (part.span().start() >= end) {
        apart.add(part);
        end = part.span().end();
      } else if (part.span().end() > end && part.children().isEmpty()) {
        apart.add(
            new Part(
                part.kind(),
                part.mark(),
                part.path(),
                new Span(end, part.span().end()),
                List.of()));
        end = part.span().end();
      }
    }
    return apart;
  }

  private static void zone(List<Part> parts, PartKind kind, List<Line> lines) {
    if (!lines.isEmpty()) {
      int start = lines.stream().mapToInt(Line::start).min().orElse(0);
      int end = lines.stream().mapToInt(Line::end).max().orElse(start);
      parts.add(new Part(kind, "", "", new Span(start, end), List.of()));
    }
  }

  private static Part part(Node node, PartKind kind) {
    List<Part> children = node.children.stream().map(child -> part(child, child.kind)).toList();
    Span own = node.whole.span();
    int end =
        Math.max(
            own.end(), children.stream().mapToInt(child -> child.span().end()).max().orElse(0));
    return new Part(kind, node.printed(), node.path, new Span(own.start(), end), children);
  }
}

package vn.chot.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads the runs of paragraphs into the characters a person sees. One for a whole story. */
final class ReadRuns {

  /** The text of a paragraph, and the text boxes anchored in it. */
  record Text(String characters, List<Element> boxes) {}

  private final WordDocument document;
  private final Unwrap unwrap;

  /** Fields that are open; true while still in the instruction, which is not printed. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  ReadRuns(WordDocument document) {
    this.document = document;
    this.unwrap = new Unwrap(document.findings());
  }

  Text read(Element paragraph) {
    List<Element> styles = document.styles().ofParagraph(paragraph.child("w:pPr"));
    StringBuilder text = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    readAll(paragraph, styles, text, boxes);
    fields.removeIf(instruction -> instruction);
    return new Text(text.toString(), boxes);
  }

  private void readAll(
      Element parent, List<Element> styles, StringBuilder text, List<Element> boxes) {
    for (Element child : unwrap.content(parent)) {
      if (child.is("w:r")) {
        RunLook look = RunLook.of(child.child("w:rPr"), styles, document.styles());
        if (!look.hidden()) {
          run(child, look, styles, text, boxes);
        } else if (child.has("w:t")) {
          document.findings().textHidden = true;
        }
      } else if (child.name().startsWith("m:")) {
        formula(child, text);
      }
    }
  }

  private void run(
      Element run, RunLook look, List<Element> styles, StringBuilder text, List<Element> boxes) {
    for (Element piece : run.children()) {
      if (piece.is("w:fldChar")) {
        field(piece.attribute("fldCharType"));
      } else if (!fields.contains(true)) {
        switch (piece.name()) {
          case "w:t" -> text.append(typed(piece, look));
          case "w:tab", "w:ptab" -> text.append('\t');
          case "w:cr" -> text.append('\n');
          case "w:br" -> text.append(breaksLine(piece) ? "\n" : "");
          case "w:noBreakHyphen" -> text.append('-');
          case "w:sym" ->
              text.append(Glyphs.symbol(piece.attribute("font"), piece.attribute("char")));
          case "w:footnoteReference" ->
              text.append(document.footnotes().refer(piece.attribute("id")));
          case "w:endnoteReference" ->
              text.append(document.endnotes().refer(piece.attribute("id")));
          case "w:ruby" -> readAll(piece.child("w:rubyBase"), styles, text, boxes);
          case "w:drawing", "w:pict", "w:object" -> drawing(piece, boxes);
          default -> {}
        }
      }
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  private String typed(Element piece, RunLook look) {
    String typed = piece.text();
    if (!piece.attribute("space").equals("preserve")) {
      typed = typed.strip();
    }
    typed = Glyphs.plain(look.font(), typed);
    document.findings().countLetters(typed, look.isOldVietnameseFont());
    return look.capitals() ? typed.toUpperCase(Locale.ROOT) : typed;
  }

  private static boolean breaksLine(Element lineBreak) {
    String type = lineBreak.attribute("type");
    return type.isEmpty() || type.equals("textWrapping");
  }

  private void formula(Element element, StringBuilder text) {
    text.append(element.text());
    for (Element child : element.children()) {
      formula(child, text);
    }
  }

  /** Finds the text boxes of a drawing and counts its pictures. */
  private void drawing(Element drawing, List<Element> boxes) {
    for (Element child : drawing.children()) {
      if (child.is("w:txbxContent")) {
        boxes.add(child);
      } else {
        document.findings().pictures += child.is("a:blip") || child.is("v:imagedata") ? 1 : 0;
        drawing(child, boxes);
      }
    }
  }
}

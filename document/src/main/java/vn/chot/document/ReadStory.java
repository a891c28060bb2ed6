package vn.chot.document;

import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of one story — the body, a cell, a text box, a note — into lines. */
final class ReadStory {

  private final WordDocument document;
  private final Unwrap unwrap;
  private final ReadRuns runs;
  private final Lines lines;

  /** Text of paragraphs whose end is deleted or hidden, so that the next one continues them. */
  private final StringBuilder carried = new StringBuilder();

  private boolean carriesNumber;
  private final List<Element> carriedBoxes = new ArrayList<>();

  ReadStory(WordDocument document) {
    this.document = document;
    this.unwrap = new Unwrap(document.findings());
    this.runs = new ReadRuns(document);
    this.lines = new Lines(document.limits().characters());
  }

  /** Reads all blocks inside an element. */
  Lines read(Element parent) throws BrokenFile {
    for (Element block : parent.children()) {
      block(block);
    }
    return end();
  }

  /** Reads the next block. */
  void block(Element block) throws BrokenFile {
    for (Element one : unwrap.content(new Element("", block.attributes(), List.of(block), ""))) {
      switch (one.name()) {
        case "w:p" -> paragraph(one);
        case "w:tbl" -> {
          for (String line : new LayTable(document).lines(one)) {
            lines.add(line);
          }
        }
        case "w:altChunk", "w:subDoc" -> document.findings().partsEmbedded = true;
        default -> {}
      }
    }
  }

  /** Closes the story. */
  Lines end() throws BrokenFile {
    if (!carried.isEmpty()) {
      put("");
    }
    return lines;
  }

  private void paragraph(Element paragraph) throws BrokenFile {
    Element properties = paragraph.child("w:pPr");
    Element mark = properties.child("w:rPr");
    ReadRuns.Text text = runs.read(paragraph);
    carriedBoxes.addAll(text.boxes());
    if (mark.has("w:del") || mark.has("w:moveFrom")) {
      document.findings().changesTracked = true;
      carried.append(text.characters());
    } else if (mark.child("w:vanish").isOn()) {
      if (!text.characters().isEmpty()) {
        carried.append(carriesNumber ? "" : document.numbers().next(properties));
        carried.append(text.characters());
        carriesNumber = true;
      }
    } else {
      if (!carriesNumber) {
        carried.insert(0, document.numbers().next(properties));
      }
      put(text.characters());
    }
  }

  private void put(String rest) throws BrokenFile {
    lines.add(carried.append(rest).toString());
    carried.setLength(0);
    carriesNumber = false;
    List<Element> boxes = List.copyOf(carriedBoxes);
    carriedBoxes.clear();
    for (Element box : boxes) {
      for (String line : new ReadStory(document.inBoxes()).read(box).all()) {
        lines.add(line);
      }
    }
  }
}

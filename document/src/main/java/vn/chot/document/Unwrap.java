package vn.chot.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes off what stands around text without being seen: content controls, smart tags, links, fields
 * of one element, tracked changes. Insertions stay, deletions go (ISO/IEC 29500-1, 17.13.5).
 */
final class Unwrap {

  private final Findings findings;

  Unwrap(Findings findings) {
    this.findings = findings;
  }

  List<Element> content(Element parent) {
    List<Element> content = new ArrayList<>(parent.children().size());
    unwrap(parent, content);
    return content;
  }

  private void unwrap(Element parent, List<Element> content) {
    for (Element child : parent.children()) {
      switch (child.name()) {
        case "w:sdt" -> unwrap(child.child("w:sdtContent"), content);
        case "w:smartTag", "w:customXml", "w:hyperlink", "w:fldSimple", "w:dir", "w:bdo" ->
            unwrap(child, content);
        case "w:ins", "w:moveTo" -> {
          findings.changesTracked = true;
          unwrap(child, content);
        }
        case "w:del", "w:moveFrom" -> findings.changesTracked = true;
        default -> content.add(child);
      }
    }
  }
}

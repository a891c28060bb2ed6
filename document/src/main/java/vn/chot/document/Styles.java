package vn.chot.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The styles of a Word document and what they pass on to one another (ISO/IEC 29500-1, 17.7). */
final class Styles {

  private static final int LONGEST_CHAIN = 40;

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, List<Element>> chains = new HashMap<>();
  private Element defaults = new Element("w:rPr", Map.of(), List.of(), "");
  private String ordinary = "";

  static Styles read(byte[] part) throws BrokenFile {
    Styles styles = new Styles();
    if (part.length > 0) {
      ReadXml.eachChild(part, "w:styles", styles::add);
    }
    return styles;
  }

  private void add(Element element) {
    if (element.is("w:docDefaults")) {
      defaults = element.child("w:rPrDefault").child("w:rPr");
    } else if (element.is("w:style")) {
      String id = element.attribute("styleId");
      byId.put(id, element);
      if (element.attribute("type").equals("paragraph")
          && (element.attribute("default").equals("1")
              || element.attribute("default").equals("true"))) {
        ordinary = id;
      }
    }
  }

  /** The run properties that hold where no style says otherwise. */
  Element defaults() {
    return defaults;
  }

  /** The style of a paragraph and those it is based on, nearest first. */
  List<Element> ofParagraph(Element paragraphProperties) {
    String named = paragraphProperties.child("w:pStyle").val();
    return chain(byId.containsKey(named) ? named : ordinary);
  }

  /** The style of that id and those it is based on, nearest first; a loop is cut. */
  List<Element> chain(String id) {
    return chains.computeIfAbsent(id, this::follow);
  }

  private List<Element> follow(String id) {
    Map<String, Element> chain = new LinkedHashMap<>();
    String next = id;
    Element style = byId.get(next);
    while (style != null
        && chain.size() < LONGEST_CHAIN
        && chain.putIfAbsent(next, style) == null) {
      next = style.child("w:basedOn").val();
      style = byId.get(next);
    }
    return List.copyOf(chain.values());
  }
}

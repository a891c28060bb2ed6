package vn.chot.document;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML part block by block, so that a long document is never in memory as a whole. No
 * document type, no entity, no outside resource; nesting is bounded.
 */
final class ReadXml {

  private static final int DEEPEST = 300;

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
          "http://schemas.openxmlformats.org/drawingml/2006/main", "a:",
          "http://purl.oclc.org/ooxml/drawingml/main", "a:",
          "urn:schemas-microsoft-com:vml", "v:",
          "http://schemas.openxmlformats.org/package/2006/relationships", "r:");

  /** The attributes anybody asks for; all others are dropped. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "val",
          "id",
          "type",
          "fldCharType",
          "font",
          "char",
          "space",
          "ascii",
          "styleId",
          "default",
          "ilvl",
          "numId",
          "abstractNumId",
          "format",
          "Type",
          "Target");

  private static final int MOST_ELEMENTS_IN_A_BLOCK = 150_000;
  private static final int MOST_ELEMENTS = 4_000_000;

  /** Elements whose own characters are text of the document. */
  private static final Set<String> WITH_TEXT = Set.of("w:t", "m:t");

  /** What takes the blocks as they come. */
  interface Block {
    void read(Element block) throws BrokenFile;
  }

  private final XMLStreamReader xml;
  private int elements;
  private int elementsInBlock;

  private ReadXml(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Gives each child of the elements named {@code parent} to {@code block}, in order. */
  static void eachChild(byte[] part, String parent, Block block) throws BrokenFile {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      new ReadXml(factory.createXMLStreamReader(decoded(part))).find(parent, block);
    } catch (XMLStreamException e) {
      throw new BrokenFile(Reason.DAMAGED);
    }
  }

  /**
   * Parts are UTF-8 or UTF-16 (ISO/IEC 29500-2, 6.2.5); the parser prints what it cannot decode.
   */
  private static Reader decoded(byte[] part) {
    boolean wide = part.length > 1 && (part[0] & part[1] & 0xfe) == 0xfe;
    boolean marked = part.length > 2 && part[0] == (byte) 0xef && part[1] == (byte) 0xbb;
    int from = marked ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(part, from, part.length - from),
        wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private void find(String parent, Block block) throws XMLStreamException, BrokenFile {
    boolean inside = false;
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (inside) {
            elementsInBlock = 0;
            for (Element found : chosen(element(0))) {
              block.read(found);
            }
          } else {
            depth++;
            inside = name().equals(parent);
          }
          if (depth > DEEPEST) {
            throw new BrokenFile(Reason.DAMAGED);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inside = false;
          depth--;
        }
        default -> {}
      }
    }
  }

  private Element element(int depth) throws XMLStreamException, BrokenFile {
    if (depth > DEEPEST) {
      throw new BrokenFile(Reason.DAMAGED);
    }
    if (++elementsInBlock > MOST_ELEMENTS_IN_A_BLOCK || ++elements > MOST_ELEMENTS) {
      throw new BrokenFile(Reason.TOO_MUCH_TEXT);
    }
    String name = name();
    Map<String, String> attributes = attributes();
    List<Element> children = new ArrayList<>(4);
    StringBuilder text = new StringBuilder(0);
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.addAll(chosen(element(depth + 1)));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (WITH_TEXT.contains(name)) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return new Element(name, attributes, children, text.toString());
        }
        default -> {}
      }
    }
  }

  /** Of alternatives for newer and older programs the first is taken (ISO/IEC 29500-3, 10.2). */
  private static List<Element> chosen(Element element) {
    if (!element.is("mc:AlternateContent")) {
      return List.of(element);
    }
    Element choice = element.child("mc:Choice");
    return choice.children().isEmpty()
        ? element.child("mc:Fallback").children()
        : choice.children();
  }

  private String name() {
    String prefix = PREFIXES.getOrDefault(String.valueOf(xml.getNamespaceURI()), ":");
    return (prefix + xml.getLocalName()).intern();
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = Map.of();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (ATTRIBUTES.contains(name)) {
        attributes = attributes.isEmpty() ? HashMap.newHashMap(2) : attributes;
        attributes.put(name, xml.getAttributeValue(i));
      }
    }
    return attributes;
  }
}

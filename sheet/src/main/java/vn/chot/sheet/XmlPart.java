package vn.chot.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over one XML part, element by element; everything wrong with it is a {@link BrokenSheet}.
 */
final class XmlPart implements AutoCloseable {

  private static final int DEEPEST = 100;

  /** A spreadsheet uses a few hundred names; each is kept by the parser for good. */
  private static final int MOST_NAMES = 5_000;

  private final Reader text;
  private final XlsxParts.Counted bytes;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;

  XmlPart(Reader text, XlsxParts.Counted bytes) throws BrokenSheet {
    this.text = text;
    this.bytes = bytes;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      this.xml = factory.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw broken();
    }
  }

  /** Goes on to the next start or end of an element or to characters; false at the end. */
  boolean next() throws BrokenSheet {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            names.add(xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
              names.add(xml.getAttributeLocalName(i));
            }
            if (depth > DEEPEST || names.size() > MOST_NAMES) {
              throw broken();
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return true;
          }
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken();
    }
  }

  private BrokenSheet broken() {
    return new BrokenSheet(
        bytes.passed()
            ? new SheetFault.TooLarge(Bound.UNPACKED_BYTES, bytes.bound(), "")
            : new SheetFault.Damaged(""));
  }

  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** The value of an attribute by its local name; empty when there is none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute of that name in the relationships' namespace, so that it is no other "id". */
  String relation() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id")
          && space != null
          && space.endsWith("/relationships")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  boolean isCharacters() {
    return xml.isCharacters();
  }

  /** Appends the characters at hand. */
  void appendTo(StringBuilder into) {
    into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

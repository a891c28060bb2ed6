package vn.chot.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of a Word document: definitions, and the instances paragraphs point at, which may
 * change levels or their first number (ISO/IEC 29500-1, 17.9).
 */
final class Numbering {

  /** How many levels a list has. */
  static final int LEVELS = 9;

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> instances = new HashMap<>();
  private final Map<String, Optional<NumberedList>> resolved = new HashMap<>();
  private final Styles styles;

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  static Numbering read(byte[] part, Styles styles) throws BrokenFile {
    Numbering numbering = new Numbering(styles);
    if (part.length > 0) {
      ReadXml.eachChild(part, "w:numbering", numbering::add);
    }
    return numbering;
  }

  private void add(Element element) {
    if (element.is("w:abstractNum")) {
      definitions.put(element.attribute("abstractNumId"), element);
    } else if (element.is("w:num")) {
      instances.put(element.attribute("numId"), element);
    }
  }

  /** The list that a paragraph's {@code numId} names; none for 0 and for what is not defined. */
  Optional<NumberedList> list(String id) {
    Optional<NumberedList> known = resolved.get(id);
    if (known == null) {
      known = resolve(id);
      resolved.put(id, known);
    }
    return known;
  }

  private Optional<NumberedList> resolve(String id) {
    Element instance = instances.get(id);
    if (instance == null || id.equals("0")) {
      return Optional.empty();
    }
    String definitionId = instance.child("w:abstractNumId").val();
    Element definition = definitions.get(definitionId);
    for (int i = 0; i < LEVELS && definition != null && definition.has("w:numStyleLink"); i++) {
      definitionId = behindStyle(definition.child("w:numStyleLink").val());
      definition = definitions.get(definitionId);
    }
    return definition == null
        ? Optional.empty()
        : Optional.of(NumberedList.of(id, definitionId, definition, instance));
  }

  private String behindStyle(String style) {
    for (Element one : styles.chain(style)) {
      Element instance = instances.get(one.child("w:pPr").child("w:numPr").child("w:numId").val());
      if (instance != null) {
        return instance.child("w:abstractNumId").val();
      }
    }
    return "";
  }
}

package vn.chot.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A piece of an Office XML part in memory. Names carry the customary prefix of their namespace
 * ({@code w:p}, {@code m:t}), whatever prefix the file uses and for both editions of the standard;
 * names of namespaces that carry no text stand bare after a colon.
 *
 * @param name prefixed name
 * @param attributes values by local name
 * @param children elements in order
 * @param text the characters directly inside
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

  private static final Element NONE = new Element("", Map.of(), List.of(), "");

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The value of an attribute, empty when it is not there. */
  String attribute(String localName) {
    return attributes.getOrDefault(localName, "");
  }

  /** The {@code val} attribute, which holds most settings; empty when it is not there. */
  String val() {
    return attribute("val");
  }

  boolean has(String child) {
    return children.stream().anyMatch(c -> c.is(child));
  }

  /** The first child of that name; an element without name and content when there is none. */
  Element child(String wanted) {
    for (Element child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return NONE;
  }

  Stream<Element> children(String wanted) {
    return children.stream().filter(c -> c.is(wanted));
  }

  boolean isThere() {
    return !name.isEmpty();
  }

  /** Whether an on/off setting is on: present and not told otherwise (ISO/IEC 29500-1, 17.17.4). */
  boolean isOn() {
    return isThere()
        && switch (val()) {
          case "0", "false", "off" -> false;
          default -> true;
        };
  }

  /** The {@code val} as a whole number; {@code otherwise} when it is none. */
  int number(int otherwise) {
    try {
      return Integer.parseInt(val().strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}

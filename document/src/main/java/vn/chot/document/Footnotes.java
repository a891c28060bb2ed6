package vn.chot.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes at the foot of pages or the end of the document, numbered as the text refers to them. */
final class Footnotes {

  /** A note as it is printed. */
  record Note(String mark, List<Element> blocks) {}

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Integer> referred = new LinkedHashMap<>();
  private final String numberFormat;

  private Footnotes(String numberFormat) {
    this.numberFormat = numberFormat;
  }

  static Footnotes read(byte[] part, String parent, String numberFormat) throws BrokenFile {
    Footnotes notes = new Footnotes(numberFormat);
    if (part.length > 0) {
      ReadXml.eachChild(part, parent, note -> notes.byId.put(note.attribute("id"), note));
    }
    return notes;
  }

  /** The mark printed where the text refers to a note: {@code [1]}; empty for an unknown note. */
  String refer(String id) {
    if (!byId.containsKey(id)) {
      return "";
    }
    Integer before = referred.putIfAbsent(id, referred.size() + 1);
    return mark(before == null ? referred.size() : before);
  }

  /** The notes referred to so far, in the order of their marks. */
  List<Note> inOrder() {
    List<Note> notes = new ArrayList<>();
    for (String id : referred.keySet()) {
      Element note = byId.get(id);
      if (note != null) {
        notes.add(new Note(mark(notes.size() + 1), note.children()));
      }
    }
    return notes;
  }

  private String mark(int number) {
    return "[" + WriteNumber.write(number, numberFormat) + "]";
  }
}

package vn.chot.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sheets of a workbook stand (ISO/IEC 29500-1, 18.2).
 *
 * @param sheets the part of each sheet by its name, in the order of the tabs
 * @param from1904 whether days are counted from 1904
 * @param part the part of the workbook itself
 */
record Workbook(Map<String, String> sheets, boolean from1904, String part) {

  static Workbook read(XlsxParts parts) throws IOException, BrokenSheet {
    String part =
        relations(parts, "").entrySet().stream()
            .filter(r -> r.getKey().startsWith("officeDocument:"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("xl/workbook.xml");
    Map<String, String> targets = relations(parts, part);
    Map<String, String> sheets = new LinkedHashMap<>();
    boolean from1904 = false;
    Optional<XmlPart> found = parts.xml(part);
    if (found.isEmpty()) {
      throw new BrokenSheet(new SheetFault.Damaged(""));
    }
    try (XmlPart xml = found.get()) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          String flag = xml.attribute("date1904");
          from1904 = flag.equals("1") || flag.equals("true");
        } else if (xml.starts("sheet")) {
          String target = targets.get("worksheet:" + xml.relation());
          if (target != null) {
            sheets.putIfAbsent(xml.attribute("name"), target);
          }
        }
      }
    }
    return new Workbook(sheets, from1904, part);
  }

  /** The part that the workbook names for a purpose, such as {@code styles}. */
  Optional<String> related(XlsxParts parts, String purpose) throws IOException, BrokenSheet {
    return relations(parts, part).entrySet().stream()
        .filter(r -> r.getKey().startsWith(purpose + ":"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The relationships of a part: the last word of the type, a colon and the id, to the target. */
  private static Map<String, String> relations(XlsxParts parts, String of)
      throws IOException, BrokenSheet {
    int name = of.lastIndexOf('/') + 1;
    Map<String, String> relations = new HashMap<>();
    Optional<XmlPart> found =
        parts.xml(of.substring(0, name) + "_rels/" + of.substring(name) + ".rels");
    if (found.isEmpty()) {
      return relations;
    }
    try (XmlPart xml = found.get()) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          relations.put(
              type.substring(type.lastIndexOf('/') + 1) + ":" + xml.attribute("Id"),
              resolved(of, xml.attribute("Target")));
        }
      }
    }
    return relations;
  }

  private static String resolved(String of, String target) throws BrokenSheet {
    try {
      return URI.create("/" + of).resolve(target).getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BrokenSheet(new SheetFault.Damaged(""));
    }
  }
}

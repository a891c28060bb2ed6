package vn.chot.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a .docx as Word does: a zip of XML parts tied by relationships. */
final class WordFile {

  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"\
      """;

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private WordFile() {}

  /** A document of these blocks: {@code w:p}, {@code w:tbl} and the like. */
  static WordFile of(String... blocks) {
    WordFile file = new WordFile();
    return file.part("document", "<w:body>" + String.join("", blocks) + "<w:sectPr/></w:body>");
  }

  /** A paragraph of one run. */
  static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A paragraph in a list. */
  static String item(int list, int level, String text) {
    return """
    <w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr>%s</w:p>\
    """
        .formatted(level, list, run(text));
  }

  static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, run(text));
  }

  /** A table of rows of cells, each cell a text whose lines are paragraphs. */
  static String table(String properties, String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl><w:tblPr>" + properties + "</w:tblPr>");
    int columns = rows[0].length;
    table.append("<w:tblGrid>").append("<w:gridCol w:w=\"4500\"/>".repeat(columns));
    table.append("</w:tblGrid>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>");
        cell.lines().forEach(line -> table.append(paragraph(line)));
        table.append(cell.isEmpty() ? "<w:p/>" : "").append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  WordFile numbering(String content) {
    return part("numbering", content);
  }

  WordFile styles(String content) {
    return part("styles", content);
  }

  WordFile footnotes(String content) {
    return part("footnotes", content);
  }

  private WordFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    parts.forEach((name, content) -> {
      types.append(
          "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
              .formatted(name, WORD, name.equals("document") ? "document.main" : name));
      if (!name.equals("document")) {
        relations.append(relation(name, name + ".xml"));
      }
    });
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>%s</Types>\
        """
            .formatted(types));
    files.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
    parts.forEach((name, content) -> files.put("word/" + name + ".xml", root(name, content)));
    files.put("word/_rels/document.xml.rels", relations(relations.toString()));
    return zip(files);
  }

  private static String root(String name, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(name, NAMESPACES, content, name);
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(kind, OFFICE, kind, target);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, relations);
  }

  /** A zip of these files. */
  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        String header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        boolean xml = file.getValue().startsWith("<") && !file.getValue().startsWith("<?xml");
        zip.write(((xml ? header : "") + file.getValue()).getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package vn.chot.document;

import java.util.HashMap;
import java.util.Map;

/** Reads a Word document: body, then footnotes and endnotes; no headers, footers or comments. */
final class ReadDocx {

  private ReadDocx() {}

  static FileText read(byte[] content, FileLimits limits) {
    try {
      return read(ZipParts.of(content, limits.unpackedBytes()), limits);
    } catch (BrokenFile e) {
      return FileText.Refused.because(e.reason(), limits);
    } catch (OutOfMemoryError e) {
      return FileText.Refused.because(Reason.TOO_LARGE, limits);
    } catch (RuntimeException e) {
      // A broken part can make the XML reader fail in ways it does not declare.
      return FileText.Refused.because(Reason.DAMAGED, limits);
    }
  }

  private static FileText read(ZipParts parts, FileLimits limits) throws BrokenFile {
    String main = target(parts, "", "officeDocument", "word/document.xml");
    if (!parts.has(main)) {
      throw new BrokenFile(Reason.DAMAGED);
    }
    Styles styles = Styles.read(parts.unpack(target(parts, main, "styles", "word/styles.xml")));
    Numbering numbering =
        Numbering.read(
            parts.unpack(target(parts, main, "numbering", "word/numbering.xml")), styles);
    NumberParagraphs numbers = new NumberParagraphs(numbering, styles);
    WordDocument document =
        new WordDocument(
            styles,
            numbers,
            numbers.ofAnotherStory(),
            notes(parts, main, "footnotes", "decimal"),
            notes(parts, main, "endnotes", "lowerRoman"),
            new Findings(),
            limits);
    ReadStory body = new ReadStory(document);
    ReadXml.eachChild(parts.unpack(main), "w:body", body::block);
    Lines lines = body.end();
    printNotes(document, document.footnotes(), lines);
    printNotes(document, document.endnotes(), lines);
    String text = lines.text();
    document.findings().refuseWithoutText(text);
    return new FileText.Read(FileType.DOCX, text, document.findings().notes());
  }

  private static Footnotes notes(ZipParts parts, String main, String kind, String numberFormat)
      throws BrokenFile {
    byte[] part = parts.unpack(target(parts, main, kind, "word/" + kind + ".xml"));
    return Footnotes.read(part, "w:" + kind, numberFormat);
  }

  private static void printNotes(WordDocument document, Footnotes notes, Lines lines)
      throws BrokenFile {
    WordDocument inNotes = document.inNotes();
    for (Footnotes.Note note : notes.inOrder()) {
      ReadStory story = new ReadStory(inNotes);
      for (Element block : note.blocks()) {
        story.block(block);
      }
      lines.add(note.mark() + " " + String.join("\n", story.end().all()).strip());
    }
  }

  /** The part a relationship of that kind leads to (ISO/IEC 29500-2, 6.5). */
  private static String target(ZipParts parts, String source, String kind, String usual)
      throws BrokenFile {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    String relations = folder + "_rels/" + source.substring(slash) + ".rels";
    Map<String, String> found = new HashMap<>();
    byte[] part = parts.unpack(relations);
    if (part.length > 0) {
      ReadXml.eachChild(
          part,
          "r:Relationships",
          relation -> {
            if (relation.attribute("Type").endsWith("/" + kind)) {
              found.put(kind, relation.attribute("Target"));
            }
          });
    }
    String target = found.getOrDefault(kind, "");
    String full = target.startsWith("/") ? target.substring(1) : folder + target;
    return target.isEmpty() || !parts.has(full) ? usual : full;
  }
}

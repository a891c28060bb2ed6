package vn.chot.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the lines of a PDF's text layer page by page. Counts what it draws and stops when that is
 * more than any paper holds.
 */
final class PdfTextLayer extends PDFTextStripper {

  /** More than any paper holds: the reading stops. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final int MOST_OPERATORS = 10_000_000;
  private static final int MOST_CHARACTERS_ON_A_PAGE = 200_000;

  private final int mostCharacters;
  private final List<PdfLine> lines = new ArrayList<>();
  private int operators;
  private int characters;
  private int onThisPage;
  private int drawn;
  private int withoutCharacter;
  private int inOldFonts;

  PdfTextLayer(int mostCharacters) throws IOException {
    this.mostCharacters = mostCharacters;
    setShouldSeparateByBeads(false);
  }

  /** The lines of a page, counted from 1. */
  List<PdfLine> lines(PDDocument document, int page) throws IOException {
    lines.clear();
    onThisPage = 0;
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    return List.copyOf(lines);
  }

  /** Whether many of the glyphs drawn so far do not tell their character. */
  boolean isMostlyWithoutCharacters() {
    return withoutCharacter > 20 && withoutCharacter * 5 > drawn;
  }

  /** Whether most glyphs drawn so far belong to TCVN3 or VNI fonts. */
  boolean isMostlyInOldFonts() {
    return inOldFonts * 2 > drawn;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++onThisPage > MOST_CHARACTERS_ON_A_PAGE || ++characters > mostCharacters) {
      throw new TooMuch();
    }
    drawn++;
    String unicode = font.toUnicode(code);
    if (unicode == null || unicode.isEmpty() || isPrivate(unicode)) {
      withoutCharacter++;
    }
    String name = String.valueOf(font.getName());
    if (RunLook.isOldVietnameseFont(name.substring(name.indexOf('+') + 1))) {
      inOldFonts++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  private static boolean isPrivate(String unicode) {
    int type = Character.getType(unicode.codePointAt(0));
    return type == Character.PRIVATE_USE
        || (type == Character.CONTROL && !unicode.isBlank())
        || unicode.charAt(0) == '\ufffd';
  }

  /** Lays the page out here and not in the PDF library. */
  @Override
  protected void writePage() {
    List<TextPosition> glyphs = new ArrayList<>();
    getCharactersByArticle().forEach(glyphs::addAll);
    lines.addAll(SetLines.of(glyphs));
  }
}

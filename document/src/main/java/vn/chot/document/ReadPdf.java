package vn.chot.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF; page numbers alone on a line are left out. */
final class ReadPdf {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(trang\\s*)?[-–—(\\[]?\\s*\\d{1,3}(\\s*/\\s*\\d{1,3})?\\s*[-–—)\\]]?");

  /** A drawn bullet before an item, be it a character or a glyph of a symbol typeface. */
  private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣\\uf000-\\uf0ff]\\s+");

  /** Fewer letters than this on a page are a stamp or a signature on a picture of the page. */
  private static final int LETTERS_OF_A_STAMP = 60;

  private ReadPdf() {}

  static FileText read(byte[] content, FileLimits limits) {
    try {
      MeasurePdf.refuseBomb(content, limits.unpackedBytes());
      return open(content, limits);
    } catch (BrokenFile e) {
      return FileText.Refused.because(e.reason(), limits);
    } catch (InvalidPasswordException e) {
      return FileText.Refused.because(Reason.PASSWORD_PROTECTED, limits);
    } catch (PdfTextLayer.TooMuch e) {
      return FileText.Refused.because(Reason.TOO_MUCH_TEXT, limits);
    } catch (OutOfMemoryError e) {
      return FileText.Refused.because(Reason.TOO_LARGE, limits);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A broken file can make the PDF library fail in ways it does not declare.
      return FileText.Refused.because(Reason.DAMAGED, limits);
    }
  }

  private static FileText open(byte[] content, FileLimits limits) throws IOException, BrokenFile {
    try (PDDocument document = Loader.loadPDF(content)) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new BrokenFile(Reason.DAMAGED);
      }
      if (pages > limits.pages()) {
        throw new BrokenFile(Reason.TOO_MUCH_TEXT);
      }
      return readPages(document, pages, limits);
    }
  }

  private static FileText readPages(PDDocument document, int pages, FileLimits limits)
      throws IOException, BrokenFile {
    PdfTextLayer layer = new PdfTextLayer(limits.characters());
    Lines lines = new Lines(limits.characters());
    List<Integer> pictures = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      List<PdfLine> printed = withoutPageNumber(layer.lines(document, page));
      List<PdfLine> ordered = ReadColumns.inOrder(printed, page == 1);
      long letters = 0;
      for (PdfLine line : ordered) {
        String text = BULLET.matcher(line.text()).replaceFirst("- ");
        lines.add(text);
        letters += text.codePoints().filter(Character::isLetter).count();
      }
      if (letters < LETTERS_OF_A_STAMP && hasPicture(document.getPage(page - 1))) {
        pictures.add(page);
      }
    }
    if (layer.isMostlyWithoutCharacters()) {
      throw new BrokenFile(Reason.UNREADABLE_FONT);
    }
    if (pictures.size() == pages) {
      throw new BrokenFile(Reason.SCAN_WITHOUT_TEXT);
    }
    if (lines.text().isBlank()) {
      throw new BrokenFile(Reason.SCAN_WITHOUT_TEXT);
    }
    if (layer.isMostlyInOldFonts()) {
      throw new BrokenFile(Reason.OLD_FONT);
    }
    return new FileText.Read(FileType.PDF, lines.text(), notes(pictures));
  }

  private static List<PdfLine> withoutPageNumber(List<PdfLine> lines) {
    List<PdfLine> rest = new ArrayList<>(lines);
    if (!rest.isEmpty() && isPageNumber(rest.getFirst())) {
      rest.removeFirst();
    }
    if (!rest.isEmpty() && isPageNumber(rest.getLast())) {
      rest.removeLast();
    }
    return rest;
  }

  private static boolean isPageNumber(PdfLine line) {
    return PAGE_NUMBER.matcher(line.text().strip()).matches();
  }

  /** Whether the page draws a picture or a form that may hold one. */
  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null && resources.getXObjectNames().iterator().hasNext();
  }

  private static List<String> notes(List<Integer> pictures) {
    if (pictures.isEmpty()) {
      return List.of();
    }
    StringBuilder pages = new StringBuilder();
    for (int page : pictures) {
      pages.append(pages.isEmpty() ? "" : ", ").append(page);
    }
    return List.of("Trang " + pages + " là ảnh chụp, không đọc được chữ.");
  }
}

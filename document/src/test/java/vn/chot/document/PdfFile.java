package vn.chot.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;

/** Draws a .pdf as a word processor prints one: A4 pages with an embedded Unicode typeface. */
final class PdfFile implements AutoCloseable {

  private static final File TYPEFACE = new File("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf");

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfFile() {
    Assumptions.assumeTrue(TYPEFACE.exists(), "needs Debian's fonts-dejavu: " + TYPEFACE);
    try {
      font = PDType0Font.load(document, TYPEFACE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page();
  }

  /** Begins a new page. */
  PdfFile page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Writes a line at so many points from the left and from the top. */
  PdfFile line(float left, float top, String text) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(font, 10);
      content.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Covers the page with a picture, as a scanner does. */
  PdfFile picture() {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, opening with that password only. */
  byte[] lockedBytes(String password) {
    try {
      document.protect(
          new StandardProtectionPolicy("owner" + password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
  }
}

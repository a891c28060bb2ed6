package vn.chot.app.surveillance.testing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Labels on A4, three beside each other and eight below (70 x 37 mm, the commonest sheets): Code
 * 128, the code in figures, the method and the day. No name stands on a tube.
 */
final class LabelSheet {
  private static final float MM = 72 / 25.4f;
  private static final int ACROSS = 3;
  private static final int DOWN = 8;
  private static final float WIDE = 70 * MM;
  private static final float HIGH = 37.125f * MM;
  private static final float QUIET = 6 * MM;
  private static final float BAR_HIGH = 15 * MM;

  private LabelSheet() {}

  /**
   * One label.
   *
   * @param beside method and day, in letters that any printer has
   */
  record Label(String code, String beside) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static Label of(StoredTest test) {
      return new Label(
          test.code(),
          method(test.method())
              + "  "
              + DAY.format(test.takenOrRegistered().atZoneSameInstant(TestList.HERE)));
    }

    static Label of(StoredPool pool) {
      return new Label(
          pool.code(),
          method(pool.method())
              + "  x"
              + pool.members()
              + "  "
              + DAY.format(pool.madeAt().atZoneSameInstant(TestList.HERE)));
    }

    private static String method(TestMethod method) {
      return method == TestMethod.PCR ? "RT-PCR" : "TEST NHANH";
    }
  }

  /** Writes the sheets. */
  static void write(List<Label> labels, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int first = 0; first < labels.size(); first += ACROSS * DOWN) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
          for (int i = first; i < Math.min(labels.size(), first + ACROSS * DOWN); i++) {
            int place = i - first;
            draw(
                ink,
                labels.get(i),
                place % ACROSS * WIDE,
                PDRectangle.A4.getHeight() - (place / ACROSS + 1) * HIGH);
          }
        }
      }
      document.save(out);
    }
  }

  private static void draw(PDPageContentStream ink, Label label, float left, float bottom)
      throws IOException {
    BitMatrix bars = new Code128Writer().encode(label.code(), BarcodeFormat.CODE_128, 0, 1);
    float bar = (WIDE - 2 * QUIET) / bars.getWidth();
    float foot = bottom + HIGH - 5 * MM - BAR_HIGH;
    for (int x = 0; x < bars.getWidth(); x++) {
      if (bars.get(x, 0)) {
        ink.addRect(left + QUIET + x * bar, foot, bar, BAR_HIGH);
      }
    }
    ink.fill();
    PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    centred(ink, bold, 13, SpecimenCode.shown(label.code()), left, foot - 5.5f * MM);
    centred(ink, plain, 8, label.beside(), left, foot - 10 * MM);
  }

  private static void centred(
      PDPageContentStream ink, PDType1Font font, float size, String text, float left, float base)
      throws IOException {
    float wide = font.getStringWidth(text) / 1000 * size;
    ink.beginText();
    ink.setFont(font, size);
    ink.newLineAtOffset(left + (WIDE - wide) / 2, base);
    ink.showText(text);
    ink.endText();
  }
}

package vn.chot.app.registers;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/**
 * A printed form as PDF. The face comes with the product: not every Liberation Serif that a machine
 * has knows Vietnamese letters.
 */
final class PrintedPdf {
  private static final String FACE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed";

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
      body { font-family: chot; font-size: 12pt; line-height: 1.4; }
      table { width: 100%; border-collapse: collapse; } td { vertical-align: top; text-align: center; }
      .head { font-size: 11pt; } .country { white-space: nowrap; }
      .name { font-weight: bold; } h1 { font-size: 14pt; text-align: center; margin: 18pt 0 12pt; }
      p { margin: 0 0 6pt; text-align: justify; } .place { font-style: normal; }
      .line { border-bottom: 0.75pt solid black; width: 40%; margin: 2pt auto 0; }
      .signs { margin-top: 18pt; } .signs td { padding-bottom: 60pt; font-weight: bold; }
      """;

  private PrintedPdf() {}

  static void write(PrintEntry.Printed printed, OutputStream out) throws IOException {
    PdfRendererBuilder pdf = new PdfRendererBuilder();
    pdf.useFont(font(".ttf"), "chot", 400, PdfRendererBuilder.FontStyle.NORMAL, true);
    pdf.useFont(font("-Bold.ttf"), "chot", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
    pdf.withHtmlContent(html(printed), null);
    pdf.toStream(out);
    pdf.run();
  }

  private static FSSupplier<InputStream> font(String weight) {
    return () -> Objects.requireNonNull(PrintedPdf.class.getResourceAsStream(FACE + weight));
  }

  private static String html(PrintEntry.Printed printed) {
    StringBuilder page = new StringBuilder("<html><head><style>").append(STYLE);
    page.append("</style></head><body><table class=\"head\"><tr><td style=\"width: 40%\"><div>");
    page.append(upper(printed.above())).append("</div><div class=\"name\">");
    page.append(upper(printed.issuer())).append("</div><div class=\"line\"></div><div>");
    page.append(escaped(printed.numbered())).append("</div></td><td><div class=\"name country\">");
    page.append(printed.country()).append("</div><div class=\"name\">").append(printed.motto());
    page.append("</div><div class=\"line\"></div>");
    page.append("<div class=\"place\">").append(escaped(printed.place()));
    page.append("</div></td></tr></table><h1>").append(escaped(printed.title())).append("</h1>");
    for (String paragraph : printed.paragraphs()) {
      page.append("<p>").append(escaped(paragraph).replace("\n", "<br/>")).append("</p>");
    }
    page.append("<table class=\"signs\"><tr>");
    if (printed.signers().size() < 2) {
      page.append("<td style=\"width: 50%\"></td>");
    }
    for (String signer : printed.signers()) {
      page.append("<td>").append(upper(signer)).append("</td>");
    }
    return page.append("</tr></table></body></html>").toString();
  }

  private static String upper(String words) {
    return escaped(words.toUpperCase(java.util.Locale.of("vi")));
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }
}

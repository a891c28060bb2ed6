package vn.chot.app.registers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.web.util.HtmlUtils;
import vn.chot.app.pages.PrintedFaces;

/** A printed form as PDF. */
final class PrintedPdf {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
      body { font-family: chot, far; font-size: 12pt; line-height: 1.4; }
      table { width: 100%; border-collapse: collapse; } td { vertical-align: top; text-align: center; }
      .head { font-size: 11pt; } .country { white-space: nowrap; }
      .name { font-weight: bold; } h1 { font-size: 14pt; text-align: center; margin: 18pt 0 12pt; }
      p { margin: 0 0 6pt; text-align: justify; } .place { font-style: normal; }
      .line { border-bottom: 0.75pt solid black; width: 40%; margin: 2pt auto 0; }
      .note { margin-top: 12pt; font-size: 9pt; } .signs { margin-top: 18pt; page-break-inside: avoid; } .signs td { padding-bottom: 60pt; font-weight: bold; }
      """;

  private PrintedPdf() {}

  static void write(PrintEntry.Printed printed, OutputStream out) throws IOException {
    PdfRendererBuilder pdf = new PdfRendererBuilder();
    PrintedFaces.narrow().into(pdf);
    pdf.withHtmlContent(html(printed, PrintedFaces.narrow()), null);
    pdf.toStream(out);
    pdf.run();
  }

  private static String html(PrintEntry.Printed printed, PrintedFaces faces) {
    UnaryOperator<String> safe = words -> HtmlUtils.htmlEscape(faces.printable(words), "UTF-8");
    UnaryOperator<String> upper = words -> safe.apply(words.toUpperCase(Locale.of("vi")));
    StringBuilder page = new StringBuilder("<html><head><style>").append(STYLE);
    page.append("</style></head><body><table class=\"head\"><tr><td style=\"width: 42%\"><div>");
    page.append(upper.apply(printed.above())).append("</div><div class=\"name\">");
    page.append(upper.apply(printed.issuer())).append("</div><div class=\"line\"></div><div>");
    page.append(safe.apply(printed.numbered()))
        .append("</div></td><td><div class=\"name country\">");
    page.append(printed.country()).append("</div><div class=\"name\">").append(printed.motto());
    page.append("</div><div class=\"line\"></div>");
    page.append("<div class=\"place\">").append(safe.apply(printed.place()));
    page.append("</div></td></tr></table><h1>").append(safe.apply(printed.title())).append("</h1>");
    for (String paragraph : printed.paragraphs()) {
      page.append("<p>").append(safe.apply(paragraph).replace("\n", "<br/>")).append("</p>");
    }
    page.append("<table class=\"signs\"><tr>");
    if (printed.signers().size() < 2) {
      page.append("<td style=\"width: 50%\"></td>");
    }
    for (String signer : printed.signers()) {
      page.append("<td>").append(upper.apply(signer)).append("</td>");
    }
    page.append("</tr></table><p class=\"note\">");
    page.append(faces.note(printed.english(), printed.paragraphs()));
    return page.append("</p></body></html>").toString();
  }
}

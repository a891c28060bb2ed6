package vn.chot.app.surveillance.casefile;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.chot.app.pages.PrintedFaces;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Sex;

/**
 * The investigation form of a case as PDF, in the order of the forms of Quyết định 5053/QĐ-BYT: the
 * patient, the illness, epidemiological points, sources; empty lines are left to be filled by hand.
 */
final class InvestigationForm {
  private static final int EMPTY_ROWS = 6;
  private static final String DOTS = "................";

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 15mm 18mm 20mm; }
      body { font-family: chot, far; font-size: 10pt; line-height: 1.3; }
      h1 { font-size: 13pt; text-align: center; margin: 10pt 0 2pt; } h2 { font-size: 11pt; margin: 10pt 0 3pt; }
      .mid { text-align: center; } .name { font-weight: bold; }
      table { width: 100%; border-collapse: collapse; } .head td { text-align: center; vertical-align: top; }
      .facts td { padding: 1.5pt 4pt 1.5pt 0; vertical-align: top; } .facts td.k { width: 30%; color: #333; }
      .grid th, .grid td { border: 0.5pt solid black; padding: 3pt 4pt; vertical-align: top; }
      .grid th { font-weight: bold; text-align: center; } .grid tr { page-break-inside: avoid; }
      .signs { margin-top: 16pt; } .signs td { text-align: center; width: 50%; font-weight: bold; padding-bottom: 48pt; }
      """;

  private InvestigationForm() {}

  static void write(CaseView view, LocalDate today, OutputStream out) throws IOException {
    PdfRendererBuilder pdf = new PdfRendererBuilder();
    PrintedFaces.wide().into(pdf);
    pdf.withHtmlContent(html(view, today), null);
    pdf.toStream(out);
    pdf.run();
  }

  private static String html(CaseView view, LocalDate today) {
    CaseRecord file = view.file();
    StringBuilder page = new StringBuilder("<html><head><style>").append(STYLE);
    page.append("</style></head><body><table class=\"head\"><tr><td style=\"width: 42%\">");
    page.append("Số ca: <span class=\"name\">").append(escaped(file.number())).append("</span>");
    page.append("<br/>").append(escaped(file.localNumber()));
    page.append("</td><td><span class=\"name\">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</span><br/>");
    page.append("<span class=\"name\">Độc lập - Tự do - Hạnh phúc</span></td></tr></table>");
    page.append("<h1>PHIẾU ĐIỀU TRA CA BỆNH COVID-19</h1>");
    page.append("<p class=\"mid\">In ngày ").append(CompareDrafts.day(today));
    page.append(" · theo Quyết định 5053/QĐ-BYT ngày 03/12/2020</p>");
    patient(page, view);
    illness(page, view);
    points(page, view.points());
    page.append("<h2>4. Nguồn lây</h2><p>");
    page.append(
        view.sources().isEmpty()
            ? DOTS + DOTS
            : escaped(
                view.sources().stream()
                    .map(NameSource.Line::told)
                    .collect(Collectors.joining("; "))));
    page.append("</p><table class=\"signs\"><tr><td>Người được điều tra</td>");
    page.append("<td>Cán bộ điều tra</td></tr></table>");
    return page.append("</body></html>").toString();
  }

  private static void patient(StringBuilder page, CaseView view) {
    Facts facts = view.person().facts();
    page.append("<h2>1. Người bệnh</h2><table class=\"facts\">");
    fact(page, "Họ và tên", facts.name());
    fact(
        page,
        "Ngày, năm sinh",
        facts.born() == null
            ? Objects.toString(facts.birthYear(), "")
            : CompareDrafts.day(facts.born()));
    fact(page, "Giới", facts.sex() == null ? "" : facts.sex() == Sex.MALE ? "Nam" : "Nữ");
    fact(page, "Nghề nghiệp, nơi làm việc", (facts.job() + " " + facts.workplace()).strip());
    fact(page, "Nơi ở hiện nay", facts.now().address());
    fact(page, "Nơi phát hiện", view.unit());
    page.append("</table>");
  }

  private static void illness(StringBuilder page, CaseView view) {
    CaseRecord file = view.file();
    CaseDraft draft = file.facts();
    page.append("<h2>2. Bệnh và xét nghiệm</h2><table class=\"facts\">");
    fact(page, "Tình trạng", file.state().vietnamese());
    fact(page, "Lấy mẫu", CompareDrafts.time(draft.sampledAt()));
    fact(page, "Có kết quả", CompareDrafts.time(draft.resultAt()));
    fact(
        page,
        "Xác định",
        CompareDrafts.time(file.confirmedAt())
            + (file.confirmedPaper().isEmpty() ? "" : " (" + file.confirmedPaper() + ")"));
    fact(page, "Khởi phát", CompareDrafts.day(draft.onset()));
    fact(
        page,
        "Triệu chứng",
        draft.symptomList().isEmpty()
            ? draft.symptoms() ? "có, chưa rõ" : ""
            : draft.symptomList().stream()
                .map(code -> Symptom.valueOf(code).vietnamese())
                .collect(Collectors.joining(", ")));
    fact(page, "Nơi điều trị", file.treatedAt());
    fact(page, "Ghi chú", draft.note());
    page.append("</table>");
  }

  private static void fact(StringBuilder page, String name, String value) {
    page.append("<tr><td class=\"k\">").append(name).append(":</td><td>");
    page.append(value.isEmpty() ? DOTS + DOTS : escaped(value).replace("\n", "<br/>"));
    page.append("</td></tr>");
  }

  private static void points(StringBuilder page, List<Points.Kept> points) {
    page.append(
        "<h2>3. Mốc dịch tễ</h2><table class=\"grid\"><tr><th style=\"width: 20%\">Từ</th>");
    page.append("<th style=\"width: 20%\">Đến</th><th>Nơi chốn, chuyến đi</th>");
    page.append("<th style=\"width: 27%\">Người có mặt</th></tr>");
    points.stream()
        .filter(point -> !point.struck())
        .map(Points.Kept::draft)
        .forEach(point -> {
          page.append("<tr><td>").append(CompareDrafts.time(point.from())).append("</td><td>");
          page.append(CompareDrafts.time(point.to())).append("</td><td>");
          page.append(
              escaped(
                  List.of(point.place(), point.vehicle(), point.seat()).stream()
                      .filter(part -> !part.isEmpty())
                      .distinct()
                      .collect(Collectors.joining(", "))));
          page.append("</td><td>").append(escaped(point.people())).append("</td></tr>");
        });
    for (int i = 0; i < EMPTY_ROWS; i++) {
      page.append("<tr><td>&#160;<br/>&#160;</td><td></td><td></td><td></td></tr>");
    }
    page.append("</table>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscapeDecimal(PrintedFaces.wide().printable(text), "UTF-8");
  }
}

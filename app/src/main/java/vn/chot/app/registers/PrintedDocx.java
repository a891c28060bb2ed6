package vn.chot.app.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A printed form as DOCX, to be completed by hand before it is signed. */
final class PrintedDocx {
  private static final String FACE = "Times New Roman";

  private PrintedDocx() {}

  static void write(PrintEntry.Printed printed, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable head = table(document, 2);
      cell(head, 0, upper(printed.above()), false);
      cell(head, 0, upper(printed.issuer()), true);
      cell(head, 0, printed.numbered(), false);
      cell(head, 1, printed.country(), true);
      cell(head, 1, printed.motto(), true);
      cell(head, 1, printed.place(), false);
      line(document.createParagraph(), "", 13, false);
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      line(title, printed.title(), 14, true);
      for (String paragraph : printed.paragraphs()) {
        XWPFParagraph body = document.createParagraph();
        body.setAlignment(ParagraphAlignment.BOTH);
        line(body, paragraph, 13, false);
      }
      signs(document, printed.signers());
      document.write(out);
    }
  }

  private static void signs(XWPFDocument document, List<String> signers) {
    if (signers.isEmpty()) {
      return;
    }
    XWPFTable signs = table(document, Math.max(2, signers.size()));
    int empty = signers.size() < 2 ? 1 : 0;
    for (int i = 0; i < signers.size(); i++) {
      cell(signs, i + empty, upper(signers.get(i)), true);
    }
  }

  private static XWPFTable table(XWPFDocument document, int columns) {
    XWPFTable table = document.createTable(1, columns);
    table.removeBorders();
    table.setWidth("100%");
    return table;
  }

  private static void cell(XWPFTable table, int column, String words, boolean bold) {
    if (words.isEmpty()) {
      return;
    }
    XWPFTableCell cell = table.getRow(0).getCell(column);
    XWPFParagraph paragraph =
        cell.getText().isEmpty() ? cell.getParagraphs().getFirst() : cell.addParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    line(paragraph, words, 13, bold);
  }

  private static void line(XWPFParagraph paragraph, String words, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FACE);
    run.setFontSize(size);
    run.setBold(bold);
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.of("vi"));
  }
}

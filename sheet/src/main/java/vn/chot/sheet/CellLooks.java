package vn.chot.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of the cells of one workbook; a workbook can hold few, so each is made once. */
final class CellLooks {

  final CellStyle title;
  final CellStyle header;
  final CellStyle text;
  final CellStyle quoted;
  final CellStyle whole;
  final CellStyle day;
  final CellStyle moment;

  private final Workbook workbook;

  CellLooks(Workbook workbook) {
    this.workbook = workbook;
    title = plain();
    title.setFont(bold((short) 13));
    title.setWrapText(false);
    header = plain();
    header.setFont(bold((short) 11));
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setBorderBottom(BorderStyle.THIN);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    text = plain();
    quoted = plain();
    quoted.setQuotePrefixed(true);
    whole = shownAs("0");
    day = shownAs("dd/mm/yyyy");
    moment = shownAs("dd/mm/yyyy hh:mm");
  }

  private CellStyle plain() {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private CellStyle shownAs(String format) {
    CellStyle style = plain();
    style.setWrapText(false);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private Font bold(short points) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(points);
    return font;
  }
}

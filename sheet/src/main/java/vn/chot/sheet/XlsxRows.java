package vn.chot.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/** The rows of one worksheet (ISO/IEC 29500-1, 18.3), read as they stand in its part. */
final class XlsxRows implements TableRows {

  /** A spreadsheet shows and counts with 15 digits; what stands behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private final String sheet;
  private final XmlPart xml;
  private final SharedTexts texts;
  private final CellFormats formats;
  private final boolean from1904;
  private final SheetLimits limits;

  private int row;
  private int column;

  XlsxRows(
      String sheet,
      XmlPart xml,
      SharedTexts texts,
      CellFormats formats,
      boolean from1904,
      SheetLimits limits) {
    this.sheet = sheet;
    this.xml = xml;
    this.texts = texts;
    this.formats = formats;
    this.from1904 = from1904;
    this.limits = limits;
  }

  @Override
  public void each(Taker taker) throws IOException, BrokenSheet {
    int taken = 0;
    try (xml) {
      while (xml.next() && !xml.ends("sheetData")) {
        if (!xml.starts("row")) {
          continue;
        }
        List<Cell> cells = row();
        if (cells.isEmpty()) {
          continue;
        }
        if (++taken > limits.rows()) {
          throw new BrokenSheet(new SheetFault.TooLarge(Bound.ROWS, limits.rows(), sheet));
        }
        if (!taker.take(row, cells)) {
          return;
        }
      }
    }
  }

  private List<Cell> row() throws BrokenSheet {
    String number = xml.attribute("r");
    row = number.isEmpty() ? row + 1 : whole(number);
    column = 0;
    List<Cell> cells = new ArrayList<>();
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        String reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : ColumnLetters.number(reference);
        add(cells, cell(xml.attribute("t"), xml.attribute("s")));
      }
    }
    return cells;
  }

  private void add(List<Cell> cells, Cell cell) throws BrokenSheet {
    if (cell instanceof Cell.Blank) {
      return;
    }
    if (column < 1 || column > limits.columns()) {
      throw new BrokenSheet(new SheetFault.TooLarge(Bound.COLUMNS, limits.columns(), place()));
    }
    while (cells.size() < column) {
      cells.add(Cell.blank());
    }
    cells.set(column - 1, cell);
  }

  private Cell cell(String type, String style) throws BrokenSheet {
    StringBuilder value = new StringBuilder();
    String inline = "";
    boolean inValue = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("is")) {
        inline = RichText.read(xml, "is", limits.cellLength(), place());
      } else if (xml.starts("v") || xml.ends("v")) {
        inValue = xml.starts("v");
      } else if (inValue && xml.isCharacters()) {
        xml.appendTo(value);
        if (value.length() > limits.cellLength()) {
          throw new BrokenSheet(new SheetFault.TooLarge(Bound.CELL, limits.cellLength(), place()));
        }
      }
    }
    String written = value.toString();
    return switch (type) {
      case "s" -> Cell.of(texts.at(whole(written)));
      case "inlineStr" -> Cell.of(inline);
      case "b" -> Cell.of(written.strip().equals("1") || written.strip().equals("true"));
      case "d" -> isoDay(written);
      case "", "n" -> number(written.strip(), style);
      default -> Cell.of(written);
    };
  }

  private Cell number(String written, String style) throws BrokenSheet {
    if (written.isEmpty()) {
      return Cell.blank();
    }
    BigDecimal number;
    try {
      number = new BigDecimal(written).round(DIGITS);
    } catch (NumberFormatException e) {
      throw new BrokenSheet(new SheetFault.Damaged(place()));
    }
    if (Math.abs((long) number.scale()) > 400) {
      throw new BrokenSheet(new SheetFault.Damaged(place()));
    }
    if (formats.shown(style) == CellFormats.Shown.DATE) {
      return day(number);
    }
    BigDecimal shortest = number.stripTrailingZeros();
    String digits = shortest.scale() <= 0 ? shortest.toPlainString() : "";
    int figures = formats.figures(style);
    if (digits.length() < figures && !digits.isEmpty() && number.signum() >= 0) {
      return Cell.of("0".repeat(figures - digits.length()) + digits);
    }
    return Cell.of(number);
  }

  private Cell day(BigDecimal serial) {
    double days = serial.doubleValue();
    if (!DateUtil.isValidExcelDate(days)) {
      return Cell.of(serial);
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
    if (moment == null || moment.getYear() > 9999) {
      return Cell.of(serial);
    }
    if (days < 1) {
      return Cell.of(moment.format(DateTimeFormatter.ofPattern("HH:mm")));
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? Cell.of(moment.toLocalDate())
        : Cell.of(moment.atZone(Cell.VIETNAM).toInstant());
  }

  private static Cell isoDay(String written) {
    try {
      LocalDate day = LocalDate.parse(written.substring(0, Math.min(10, written.length())));
      return written.length() <= 10 || written.startsWith("T00:00", 10)
          ? Cell.of(day)
          : Cell.of(LocalDateTime.parse(written.replace("Z", "")).atZone(Cell.VIETNAM).toInstant());
    } catch (DateTimeException e) {
      return Cell.of(written);
    }
  }

  private int whole(String digits) throws BrokenSheet {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      throw new BrokenSheet(new SheetFault.Damaged(place()));
    }
  }

  private String place() {
    return SheetFault.at(sheet, row);
  }
}

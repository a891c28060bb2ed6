package vn.chot.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the numbers of a workbook are shown: its dates are numbers that a format shows as days. */
final class CellFormats {

  private static final int LONGEST = 300;

  /** What a number is by its format. */
  enum Shown {
    NUMBER,
    DATE
  }

  private final List<Shown> shown = new ArrayList<>();
  private final List<Integer> leadingZeros = new ArrayList<>();

  static CellFormats read(Optional<XmlPart> styles) throws IOException, BrokenSheet {
    CellFormats formats = new CellFormats();
    if (styles.isPresent()) {
      try (XmlPart xml = styles.get()) {
        formats.read(xml);
      }
    }
    return formats;
  }

  private void read(XmlPart xml) throws BrokenSheet {
    Map<Integer, String> codes = new HashMap<>();
    boolean inCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
      } else if (xml.starts("cellXfs")) {
        inCells = true;
      } else if (xml.ends("cellXfs")) {
        inCells = false;
      } else if (inCells && xml.starts("xf")) {
        int id = number(xml.attribute("numFmtId"));
        String builtin = id >= 0 ? BuiltinFormats.getBuiltinFormat(id) : null;
        String code = codes.getOrDefault(id, builtin == null ? "" : builtin);
        boolean date = code.length() <= LONGEST && DateUtil.isADateFormat(id, code);
        shown.add(date ? Shown.DATE : Shown.NUMBER);
        leadingZeros.add(code.matches("0{2,30}") ? code.length() : 0);
      }
    }
  }

  Shown shown(String style) {
    int at = number(style);
    return at >= 0 && at < shown.size() ? shown.get(at) : Shown.NUMBER;
  }

  /** The least number of figures shown, for codes kept as numbers: format 00000 shows 00123. */
  int figures(String style) {
    int at = number(style);
    return at >= 0 && at < leadingZeros.size() ? leadingZeros.get(at) : 0;
  }

  private static int number(String digits) {
    try {
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

package vn.chot.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** The names of the sheets of one workbook: legal, at most 31 characters, each once. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> given = new HashSet<>();

  /** The name itself where it can be, else the nearest that can. */
  String next(String wanted) {
    String clean = CellText.legal(wanted).strip();
    String safe = WorkbookUtil.createSafeSheetName(clean.isEmpty() ? "Bảng" : clean, ' ').strip();
    String name = safe;
    for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
      String tail = " (" + i + ")";
      name = safe.substring(0, Math.min(safe.length(), LONGEST - tail.length())) + tail;
    }
    return name;
  }
}

package vn.chot.app.people.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Sex;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Row;

/** What a column means by what stands in it, where nine in ten of its cells agree. */
final class GuessByContent {
  private static final double ENOUGH = 0.8;
  private static final Pattern TWELVE = Pattern.compile("\\d{12}");
  private static final Pattern NINE = Pattern.compile("\\d{9}");
  private static final Pattern CALLED = Pattern.compile("(?:\\+?84|0)[35789]\\d{8}|[35789]\\d{8}");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:19|20)\\d{2}(?:-\\d\\d-\\d\\d)?");
  private static final Pattern WITH_YEAR =
      Pattern.compile("\\p{L}+(?: \\p{L}+)+[,;(\\- ]+.*(?:19|20)\\d{2}\\)?");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|"
              + "Đào|Đoàn|Lương|Trương|Lâm|Hà|Tạ|Cao|Thái|Châu|Nông|Lò|Vi|Giàng|Vàng)(?: \\p{L}+){1,5}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private GuessByContent() {}

  /**
   * The field; null when the cells do not say.
   *
   * @param silent whether the title says nothing; else only numbers that cannot be mistaken count
   */
  static @Nullable Field of(List<Row> rows, int place, boolean silent) {
    List<Cell> cells =
        rows.stream()
            .filter(row -> place < row.cells().size())
            .map(row -> row.cells().get(place))
            .filter(cell -> !cell.shown().isBlank())
            .toList();
    if (cells.isEmpty()) {
      return null;
    }
    if (most(cells, TWELVE)) {
      return Field.CITIZEN_ID;
    }
    if (!silent) {
      return null;
    }
    if (most(cells, CALLED)) {
      return Field.TELEPHONE;
    }
    if (most(cells, NINE)) {
      return Field.OLD_ID;
    }
    long days =
        cells.stream().filter(c -> c instanceof Cell.Day || DAY.matcher(bare(c)).matches()).count();
    if (days >= ENOUGH * cells.size()) {
      return Field.BORN;
    }
    if (cells.stream().filter(c -> Sex.of(c.shown()).isPresent()).count()
        >= ENOUGH * cells.size()) {
      return Field.SEX;
    }
    if (most(cells, WITH_YEAR)) {
      return Field.NAME_BORN;
    }
    if (cells.stream().filter(c -> NAME.matcher(CleanText.of(c.shown())).matches()).count()
        >= 0.6 * cells.size()) {
      return Field.NAME;
    }
    if (cells.stream().filter(c -> Nationalities.code(c.shown()).isPresent()).count()
        >= ENOUGH * cells.size()) {
      return Field.NATIONALITY;
    }
    boolean addressed =
        cells.stream()
                .filter(c ->
                    c.shown().contains(",")
                        && Unmarked.of(c.shown())
                            .matches(".*\\b(xa|phuong|huyen|tinh|tp|thon|to|thi tran|quan)\\b.*"))
                .count()
            >= ENOUGH * cells.size();
    return addressed ? Field.PERMANENT : null;
  }

  private static boolean most(List<Cell> cells, Pattern pattern) {
    return cells.stream().filter(cell -> pattern.matcher(bare(cell)).matches()).count()
        >= ENOUGH * cells.size();
  }

  private static String bare(Cell cell) {
    return CleanText.of(cell.shown()).replaceAll("(?<=\\d)[ .](?=\\d)", "");
  }
}

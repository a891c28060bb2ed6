package vn.chot.app.directive.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.chot.sheet.Column;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/**
 * A line of the demonstration's story: one person does one thing.
 *
 * @param row its number in the sheet
 * @param paper number and symbol of the paper
 * @param path the measure's place in it
 * @param of the login of somebody who acts for the agency that leads; empty before it is directed
 * @param by the login of who does it
 * @param percent how far, where it is reported
 * @param words what they say; may be empty
 * @param file the name of a file they add; may be empty
 * @param days a day so many days from today
 * @param to a login or an agency's name, where somebody is given something; may be empty
 */
record DemoLine(
    int row,
    String paper,
    String path,
    String of,
    String by,
    Act act,
    int percent,
    String words,
    String file,
    int days,
    String to) {

  /** What is done. */
  enum Act {
    CHOOSE,
    ACKNOWLEDGE,
    HAND,
    REPORT,
    RAISE_OBSTACLE,
    ANSWER_OBSTACLE,
    SUBMIT,
    RETURN,
    CLOSE,
    WITHDRAW,
    MOVE_DEADLINE,
    WORD
  }

  private static final List<Column> COLUMNS =
      List.of(
          Column.needed("paper", "Văn bản"),
          Column.needed("path", "Mục"),
          Column.needed("of", "Cơ quan"),
          Column.needed("by", "Ai"),
          Column.needed("act", "Việc"),
          Column.needed("percent", "Phần trăm"),
          Column.needed("words", "Lời"),
          Column.needed("file", "Tệp"),
          Column.needed("days", "Sau mấy ngày"),
          Column.needed("to", "Cho"));

  /** The whole story. */
  static List<DemoLine> story() throws IOException {
    SheetFile.Opening opening =
        SheetFile.open(
            new ClassPathResource("demo/story.csv").getInputStream(), SheetLimits.usual());
    if (!(opening instanceof SheetFile.Opening.Opened opened)) {
      throw new IllegalStateException("the story cannot be read: " + opening);
    }
    List<DemoLine> lines = new ArrayList<>();
    try (SheetFile file = opened.file()) {
      if (file.read("", COLUMNS, row -> lines.add(of(row))) instanceof Reading.Refused refused) {
        throw new IllegalStateException("the story cannot be read: " + refused.fault());
      }
    }
    return lines;
  }

  private static DemoLine of(Row row) {
    return new DemoLine(
        row.number(),
        row.text("paper"),
        row.text("path"),
        row.text("of"),
        row.text("by"),
        Act.valueOf(row.text("act")),
        number(row.text("percent")),
        row.text("words"),
        row.text("file"),
        number(row.text("days")),
        row.text("to"));
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}

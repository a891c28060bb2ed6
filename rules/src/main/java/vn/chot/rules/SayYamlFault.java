package vn.chot.rules;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML reader stumbled over, said so that somebody who never heard of YAML mends it. */
enum SayYamlFault {
  COLON_IN_TEXT(
      "mapping values are not allowed here",
      "Dấu \":\" ở đây không đọc được: hoặc các dòng không thẳng hàng, hoặc chữ có dấu \": \" phải để"
          + " trong ngoặc kép.",
      "The colon here cannot be read: either the lines are not aligned, or a text with \": \" must"
          + " stand between quotes."),
  NO_COLON(
      "could not find expected ':'",
      "Thiếu dấu \":\" sau khoá (sau dấu \":\" phải có một dấu cách), hoặc dòng này lùi vào chưa đủ.",
      "A key lacks its colon (after the colon comes a blank), or this line is indented too little."),
  NOT_ALIGNED(
      "expected <block end>",
      "Dòng này không thẳng hàng với các dòng cùng nhóm ở trên, hoặc dòng trên thiếu dấu ngoặc.",
      "This line is not aligned with its group above, or a bracket is missing in the line above."),
  LIST_NOT_ALIGNED(
      "sequence entries are not allowed here",
      "Dấu \"-\" của danh sách không thẳng hàng với các mục ở trên.",
      "The hyphen of the list is not aligned with the items above."),
  NEVER_CLOSED(
      "found unexpected end of stream",
      "Dấu ngoặc kép (hoặc ngoặc đơn) mở ở đây không được đóng lại.",
      "The quote that opens here is never closed."),
  NO_BRACE(
      "expected ',' or '}'",
      "Thiếu dấu \",\" hoặc \"}\": nhóm { … } chưa đóng, hoặc chữ có dấu \",\" phải để trong ngoặc kép.",
      "A comma or \"}\" is missing: the group { … } is not closed, or a text with a comma must stand"
          + " between quotes."),
  NO_BRACKET(
      "expected ',' or ']'",
      "Thiếu dấu \",\" hoặc \"]\": danh sách [ … ] chưa đóng.",
      "A comma or \"]\" is missing: the list [ … ] is not closed."),
  NO_SUCH_ESCAPE(
      "found unknown escape character",
      "Trong ngoặc kép, dấu \"\\\" có nghĩa riêng: hãy viết \"\\\\\", hoặc dùng ngoặc đơn '…'.",
      "Between double quotes a backslash has a meaning of its own: write \"\\\\\", or use '…'."),
  CANNOT_BEGIN(
      "cannot start any token",
      "Giá trị không được bắt đầu bằng ký tự này: hãy để trong ngoặc kép.",
      "A value cannot begin with this character: put it between quotes."),
  NO_CONTENT(
      "but found '<document start>'",
      "Dòng \"---\" đứng sai chỗ: một tệp chỉ chứa một bản khai.",
      "The line \"---\" is out of place: one file holds one document."),
  OTHER(
      "",
      "Không đọc được theo YAML ở chỗ này: hãy xem lại dấu ngoặc, dấu \":\" và cách lùi dòng.",
      "This cannot be read as YAML: look at quotes, colons and indentation here.");

  private final String says;
  private final String vi;
  private final String en;

  SayYamlFault(String says, String vi, String en) {
    this.says = says;
    this.vi = vi;
    this.en = en;
  }

  static String vi(YamlEngineException broken) {
    return of(broken).vi;
  }

  static String en(YamlEngineException broken) {
    return of(broken).en;
  }

  /** The place to mend: where a quote opens, else where reading stopped. */
  static Position where(YamlEngineException broken, RawText raw) {
    if (!(broken instanceof MarkedYamlEngineException marked)) {
      return Position.startOf(raw.file());
    }
    var mark =
        of(broken) == NEVER_CLOSED
            ? marked.getContextMark().or(marked::getProblemMark)
            : marked.getProblemMark().or(marked::getContextMark);
    return mark.map(m -> raw.at(m.getIndex())).orElse(Position.startOf(raw.file()));
  }

  private static SayYamlFault of(YamlEngineException broken) {
    String said =
        broken instanceof MarkedYamlEngineException marked && marked.getProblem() != null
            ? marked.getProblem()
            : String.valueOf(broken.getMessage());
    for (SayYamlFault fault : values()) {
      if (said.contains(fault.says)) {
        return fault;
      }
    }
    return OTHER;
  }
}

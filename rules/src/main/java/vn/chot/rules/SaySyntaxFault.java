package vn.chot.rules;

import dev.cel.common.CelIssue;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions that cannot be parsed: what people write who come from a spreadsheet or from SQL. */
enum SaySyntaxFault {
  ONE_EQUALS(
      "(?<![=!<>])=(?!=)",
      "So sánh bằng viết hai dấu: \"==\".",
      "To compare, write two signs: \"==\"."),
  NOT_EQUAL("<>|≠", "Khác nhau viết là \"!=\".", "Unequal is written \"!=\"."),
  AND("(?i)(?<![\\w.])(and|và)(?![\\w(])", "\"Và\" viết là \"&&\".", "\"And\" is written \"&&\"."),
  OR("(?i)(?<=\\s)(or|hoặc)(?=\\s)", "\"Hoặc\" viết là \"||\".", "\"Or\" is written \"||\"."),
  NOT(
      "(?i)(?<![\\w.])(not|không)(?=\\s)",
      "\"Không\" viết là \"!\" ngay trước điều kiện.",
      "\"Not\" is written \"!\" right before a condition."),
  ONE_AMPERSAND("(?<!&)&(?!&)", "\"Và\" viết là \"&&\".", "\"And\" is written \"&&\"."),
  ONE_BAR("(?<!\\|)\\|(?!\\|)", "\"Hoặc\" viết là \"||\".", "\"Or\" is written \"||\"."),
  CURLY_QUOTES(
      "[“”‘’]",
      "Dấu ngoặc cong không dùng được: viết ngoặc thẳng '…'.",
      "Curly quotes cannot be used: write straight ones, '…'."),
  MARKED_LETTERS(
      "(?=[^\\x00-\\x7F])\\p{L}",
      "Tên trường viết không dấu; chữ tiếng Việt để trong ngoặc đơn '…'.",
      "Fields' names have no marks; Vietnamese text stands between quotes '…'.");

  private static final Pattern TEXTS = Pattern.compile("'[^']*'|\"[^\"]*\"");

  private final Pattern sign;
  private final String vi;
  private final String en;

  SaySyntaxFault(String sign, String vi, String en) {
    this.sign = Pattern.compile(sign);
    this.vi = vi;
    this.en = en;
  }

  /** Of what cannot be parsed only the first fault is told; the others follow from it. */
  static void of(Collection<CelIssue> issues, String source, SayConditionFault say) {
    CelIssue issue = Collections.min(issues, Comparator.comparing(CelIssue::getSourceLocation));
    int codePoint = codePoint(issue, source);
    String bare = TEXTS.matcher(source).replaceAll(m -> " ".repeat(m.group().length()));
    if (bare.indexOf('\'') >= 0 || bare.indexOf('"') >= 0) {
      int quote = Math.max(bare.indexOf('\''), bare.indexOf('"'));
      say.at(
          source.codePointCount(0, quote),
          "Dấu ngoặc mở ở đây không được đóng lại.",
          "The quote that opens here is never closed.");
      return;
    }
    for (SaySyntaxFault fault : values()) {
      Matcher found = fault.sign.matcher(bare);
      if (found.find()) {
        say.at(source.codePointCount(0, found.start()), fault.vi, fault.en);
        return;
      }
    }
    String said = issue.getMessage();
    if (said.startsWith("missing ')'")
        || bare.chars().filter(c -> c == '(').count()
            > bare.chars().filter(c -> c == ')').count()) {
      say.at(codePoint, "Thiếu dấu \")\".", "A \")\" is missing.");
    } else if (said.startsWith("For input string")) {
      say.at(codePoint, "Số quá lớn.", "The number is too large.");
    } else if (said.contains("'<EOF>'")) {
      say.at(codePoint, "Điều kiện chưa viết hết.", "The condition breaks off.");
    } else if (said.contains("recursion") || said.contains("limit")) {
      say.at(codePoint, "Điều kiện lồng nhau quá sâu.", "The condition is nested too deep.");
    } else {
      say.at(
          codePoint,
          "Không đọc được từ chỗ này: thừa hoặc thiếu một dấu, một tên.",
          "Cannot be read from here: a sign or a name is missing or too many.");
    }
  }

  /** The parser tells line and column of the condition's own text. */
  private static int codePoint(CelIssue issue, String source) {
    int line = issue.getSourceLocation().getLine();
    int from = 0;
    for (int n = 1; n < line && source.indexOf('\n', from) >= 0; n++) {
      from = source.indexOf('\n', from) + 1;
    }
    return source.codePointCount(0, from) + Math.max(0, issue.getSourceLocation().getColumn());
  }
}

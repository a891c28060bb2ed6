package vn.chot.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paper as people cite it: "12/QĐ-UBND ngày 3/4/2021 của UBND tỉnh"; semicolons do, too. */
final class ParsePaper {
  private static final int LONGEST = 300;
  private static final Pattern CITED =
      Pattern.compile(
          "(?<number>[^;,]+?)(?:(?:[;,]| +ngày) *(?<day>\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}))?(?:(?:[;,]| +của) *(?<issuer>.+))?");

  private ParsePaper() {}

  static ParseValue.Outcome of(String text) {
    String one = text.replaceAll("\\s+", " ").replaceFirst("(?i)^số:? *", "");
    Matcher m = CITED.matcher(one);
    boolean numbered =
        one.length() <= LONGEST && m.matches() && m.group("number").matches(".*\\d.*");
    if (!numbered) {
      return ParseValue.unread(
          "Ghi số, ngày và nơi ban hành, như: 12/QĐ-UBND ngày 3/4/2021 của UBND tỉnh.",
          "Write number, day and issuer, as: 12/QĐ-UBND ngày 3/4/2021 của UBND tỉnh.");
    }
    Optional<LocalDate> day = Optional.ofNullable(m.group("day")).flatMap(ParseTime::readDay);
    if (m.group("day") != null && day.isEmpty()) {
      return ParseValue.unread(
          "Ngày văn bản \"%s\" không có trong lịch.".formatted(m.group("day")),
          "The paper's day \"%s\" is not in the calendar.".formatted(m.group("day")));
    }
    String issuer = m.group("issuer") == null ? "" : m.group("issuer").strip();
    return new ParseValue.Outcome.Read(
        new Value.Paper(m.group("number").strip(), day, issuer, Optional.empty()));
  }
}

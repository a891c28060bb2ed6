package vn.chot.rules;

import dev.cel.common.CelIssue;
import dev.cel.common.types.CelType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a condition, said at its place in the file. */
final class SayConditionFault {
  private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']*)'.*");

  private final Vocabulary vocabulary;
  private final Yaml.Scalar text;
  private final String source;
  private final int start;
  private final Problems problems;

  SayConditionFault(
      Vocabulary vocabulary, Yaml.Scalar text, String source, int start, Problems problems) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.source = source;
    this.start = start;
    this.problems = problems;
  }

  void nothingWritten() {
    problems.add(text.at(), "Điều kiện để trống.", "The condition is empty.");
  }

  void tooLong(int longest) {
    problems.add(
        text.at(),
        "Điều kiện dài quá %,d chữ: hãy tách ra bằng trường tính sẵn (computed)."
            .formatted(longest),
        "The condition is longer than %,d letters: split it by computed fields."
            .formatted(longest));
  }

  /** At a code point of the condition. */
  void at(int codePoint, String vi, String en) {
    problems.add(place(codePoint), vi, en);
  }

  private Position place(int codePoint) {
    int letters = source.codePointCount(0, source.length());
    return text.places()
        .at(start + source.offsetByCodePoints(0, Math.clamp(codePoint, 0, letters)));
  }

  void notAmong(int codePoint, String name, String word, List<String> words) {
    problems.unknown(
        place(codePoint),
        "\"%s\" không có trong các giá trị của \"%s\" (%s)."
            .formatted(word, name, String.join(", ", words)),
        "\"%s\" is not among the values of \"%s\" (%s)."
            .formatted(word, name, String.join(", ", words)),
        word,
        words);
  }

  void wrongResult(CelType given, Type wanted) {
    problems.add(text.at(), "RESULT " + given.name(), wanted.title().en());
  }

  void issue(CelIssue issue) {
    Matcher unknown = UNKNOWN.matcher(issue.getMessage());
    int codePoint = 0;
    problems.add(
        place(codePoint),
        "RAW " + issue.getSourceLocation() + issue.getMessage(),
        issue.getMessage());
  }
}

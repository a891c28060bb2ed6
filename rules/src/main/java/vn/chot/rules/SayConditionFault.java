package vn.chot.rules;

import java.util.Collection;
import java.util.List;

/** What is wrong with a condition, said at its place in the file, as the author would be told. */
final class SayConditionFault {
  private final Vocabulary vocabulary;
  private final Yaml.Scalar text;
  private final String source;
  private final int start;
  private final Problems problems;

  /**
   * Faults of one condition.
   *
   * @param start where its source begins in the scalar
   */
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
        "Điều kiện dài quá %d chữ: hãy tách ra bằng trường tính sẵn (computed).".formatted(longest),
        "The condition is longer than %d letters: split it by computed fields.".formatted(longest));
  }

  void wrongResult(Kind given, Type wanted) {
    if (wanted == Type.YES_NO) {
      at(
          0,
          "Điều kiện phải trả lời có hay không, mà ở đây ra %s: thiếu phép so sánh?"
              .formatted(given.title().vi()),
          "A condition answers yes or no, but this gives a %s: is a comparison missing?"
              .formatted(given.title().en()));
      return;
    }
    boolean rounds = wanted == Type.WHOLE && given.equals(Kind.NUMBER);
    at(
        0,
        "Công thức phải ra %s, mà ở đây ra %s%s."
            .formatted(
                wanted.title().vi(),
                given.title().vi(),
                rounds ? ": dùng round(…) để làm tròn" : ""),
        "This must give a %s, but gives a %s%s."
            .formatted(
                wanted.title().en(), given.title().en(), rounds ? ": round(…) rounds it" : ""));
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

  void mismatch(int codePoint, String operation, boolean member, List<Kind> given) {
    Text said = SayMismatch.of(operation, member, given);
    at(codePoint, said.vi(), said.en());
  }

  void unknownOperation(int codePoint, String name) {
    if (name.equals("_[_]")) {
      at(
          codePoint,
          "Không lấy từng phần tử bằng [ … ]: dùng 'giá trị' in danh_sách.",
          "Members are not taken by [ … ]: use 'value' in list.");
      return;
    }
    problems.unknown(
        place(Math.max(0, codePoint - name.length())),
        "Không có phép \"%s(…)\".".formatted(name),
        "There is no function \"%s(…)\".".formatted(name),
        name,
        Operations.words());
  }

  void unknown(int codePoint, String name) {
    if (vocabulary.words().values().stream().anyMatch(words -> words.contains(name))) {
      at(
          codePoint,
          "\"%s\" là một giá trị, không phải tên trường: viết trong ngoặc đơn, '%s'."
              .formatted(name, name),
          "\"%s\" is a value, not a field's name: write it between quotes, '%s'."
              .formatted(name, name));
      return;
    }
    Collection<String> known = vocabulary.names().keySet();
    problems.unknown(
        place(codePoint),
        "Không có trường hay tên nào gọi là \"%s\".".formatted(name),
        "No field and no other name is called \"%s\".".formatted(name),
        name,
        known);
  }

  /** At a code point of the condition. */
  void at(int codePoint, String vi, String en) {
    problems.add(place(codePoint), vi, en);
  }

  private Position place(int codePoint) {
    int letters = source.codePointCount(0, source.length());
    int index = source.offsetByCodePoints(0, Math.clamp(codePoint, 0, letters));
    return text.places().at(start + index);
  }
}

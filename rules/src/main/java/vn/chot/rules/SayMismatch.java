package vn.chot.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Why an operation does not go with values of some kinds, and what would. */
final class SayMismatch {
  private SayMismatch() {}

  static Text of(String operation, boolean member, List<Kind> given) {
    String sign = operation.replace("_", "").replace("@", "").replace("?:", "? :");
    boolean word = Character.isLetter(sign.charAt(0)) && !sign.equals("in");
    if (!word) {
      Text hint = hint(operation, given);
      return new Text(
          "\"%s\" không dùng được với %s%s"
              .formatted(sign, joined(given, " và ", false), hint.vi()),
          "\"%s\" does not go with %s%s".formatted(sign, joined(given, " and ", true), hint.en()));
    }
    if (operation.equals("or")) {
      return new Text(
          "or(…) cần hai giá trị cùng loại, không phải %s.".formatted(joined(given, " và ", false)),
          "or(…) needs two values of one kind, not %s.".formatted(joined(given, " and ", true)));
    }
    return new Text(
        "%s(…) nhận %s, không nhận (%s)."
            .formatted(sign, takes(operation, member, false), joined(given, ", ", false)),
        "%s(…) takes %s, not (%s)."
            .formatted(sign, takes(operation, member, true), joined(given, ", ", true)));
  }

  private static Text hint(String operation, List<Kind> given) {
    boolean logic = operation.equals("_&&_") || operation.equals("_||_") || operation.equals("!_");
    boolean order = operation.contains("<") || operation.contains(">");
    boolean text = given.contains(Kind.TEXT);
    if (logic) {
      return new Text(
          ": mỗi bên phải là câu trả lời có hoặc không.", ": each side must be yes or no.");
    }
    if (operation.equals("_?_:_")) {
      return new Text(
          ": trước \"?\" là câu hỏi có hay không, hai kết quả phải cùng loại.",
          ": before \"?\" stands a question, and both outcomes must be of one kind.");
    }
    if (given.contains(Kind.DAY) && text) {
      return new Text(
          ": ngày viết là date(\"2021-04-27\").", ": a day is written date(\"2021-04-27\").");
    }
    if (given.contains(Kind.DAY) && given.contains(Kind.MOMENT)) {
      return new Text(
          ": day(…) lấy ngày của một ngày giờ.", ": day(…) takes the day of a day and time.");
    }
    if (given.equals(List.of(Kind.DAY, Kind.DAY))) {
      return new Text(
          ": số ngày từ a đến b viết là days(a, b).", ": the days from a to b are days(a, b).");
    }
    if (given.contains(Kind.YES_NO) && text) {
      return new Text(
          ": trường có/không viết thẳng tên, hoặc !tên.",
          ": of a yes-or-no field write the name alone, or !name.");
    }
    if (order && text) {
      return new Text(
          ": chữ chỉ so bằng (==) hoặc khác (!=).", ": texts are equal (==) or not (!=), no more.");
    }
    if (text && given.stream().anyMatch(Kind::isNumber)) {
      return new Text(": số không để trong ngoặc.", ": a number stands without quotes.");
    }
    if (given.stream().anyMatch(Kind::list)) {
      return new Text(
          ": hỏi danh sách bằng 'giá trị' in tên_trường.", ": ask a list by 'value' in name.");
    }
    return new Text(".", ".");
  }

  private static String takes(String operation, boolean member, boolean english) {
    return Operations.takes(operation, member).stream()
        .map(kinds -> "(" + joined(kinds, ", ", english) + ")")
        .distinct()
        .limit(4)
        .collect(Collectors.joining(english ? " or " : " hoặc "));
  }

  private static String joined(List<Kind> kinds, String by, boolean english) {
    return kinds.stream().map(k -> k.title().in(english)).collect(Collectors.joining(by));
  }
}

package vn.chot.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number plates in their one form: 14A-123.45, 29C1-234.56, military TM-12-34, diplomatic
 * 80-NG-123-45 (Thông tư 58/2020/TT-BCA; Thông tư 169/2021/TT-BQP). Where a field takes plates of
 * other countries, their letters and digits are kept without blanks, as 粤B12345 or กข1234.
 */
final class ParsePlate {
  private static final Pattern CIVIL =
      Pattern.compile("([1-9]\\d)([A-Z]{1,2}\\d?|[A-Z]\\d)(\\d{4,5})");
  private static final Pattern DIPLOMATIC =
      Pattern.compile("(\\d{2})(NG|NN|QT|CV)(\\d{3})(\\d{2})");
  private static final Pattern MILITARY = Pattern.compile("([A-Z]{2})(\\d{2})(\\d{2})");

  private static final Pattern FOREIGN = Pattern.compile("(?=.*\\d)[\\p{L}\\p{M}\\d]{3,12}");

  private ParsePlate() {}

  static ParseValue.Outcome of(FieldType.Plate plate, String text) {
    ParseValue.Outcome ours = of(text);
    String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s.·–-]", "");
    return ours instanceof ParseValue.Outcome.Unread
            && plate.foreign()
            && FOREIGN.matcher(letters).matches()
        ? plate(letters)
        : ours;
  }

  private static ParseValue.Outcome of(String text) {
    String letters = text.toUpperCase(Locale.ROOT).replace('Đ', 'D').replaceAll("[\\s.·–-]", "");
    Matcher diplomatic = DIPLOMATIC.matcher(letters);
    if (diplomatic.matches()) {
      return plate(
          String.join(
              "-",
              diplomatic.group(1),
              diplomatic.group(2),
              diplomatic.group(3),
              diplomatic.group(4)));
    }
    Matcher military = MILITARY.matcher(letters);
    if (military.matches()) {
      return plate(String.join("-", military.group(1), military.group(2), military.group(3)));
    }
    return civil(letters, dashed(text))
        .map(ParsePlate::plate)
        .orElseGet(() ->
            ParseValue.unread(
                "\"%s\" không đúng dạng biển số; viết như 14A-123.45 hoặc 29C1-234.56."
                    .formatted(ParseValue.brief(text)),
                "\"%s\" has not the form of a number plate; write 14A-123.45 or 29C1-234.56."
                    .formatted(ParseValue.brief(text))));
  }

  private static ParseValue.Outcome plate(String text) {
    return new ParseValue.Outcome.Read(new Value.Word(text));
  }

  /** Where the series ends, when the person wrote a hyphen or a blank there. */
  private static int dashed(String text) {
    Matcher m = Pattern.compile("^\\s*(\\d{2}\\s?-?\\s?[A-Za-zĐđ]{1,2}\\d?)\\s*[- ]").matcher(text);
    return m.find() ? m.group(1).replaceAll("[\\s-]", "").length() : -1;
  }

  private static java.util.Optional<String> civil(String letters, int seriesEnds) {
    for (int digits : new int[] {5, 4}) {
      int cut = letters.length() - digits;
      if (cut < 3 || (seriesEnds > 0 && seriesEnds != cut)) {
        continue;
      }
      Matcher m = CIVIL.matcher(letters);
      String series = letters.substring(0, cut);
      String number = letters.substring(cut);
      if (m.matches()
          && series.matches("[1-9]\\d([A-Z]{1,2}|[A-Z]\\d)")
          && number.matches("\\d+")) {
        String shown = digits == 5 ? number.substring(0, 3) + "." + number.substring(3) : number;
        return java.util.Optional.of(series + "-" + shown);
      }
    }
    return java.util.Optional.empty();
  }
}

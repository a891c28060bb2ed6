package vn.chot.notice;

import java.util.Optional;

/** Reads the mark at the start of a line, looking at no more than its first characters. */
final class ReadMark {

  private static final String DASHES = "-–—−•●▪◦·";

  private ReadMark() {}

  static Optional<Mark> at(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char c = line.charAt(0);
    if (c == '(') {
      return inBrackets(line);
    }
    if (DASHES.indexOf(c) >= 0 || c == '+') {
      return dash(line, c);
    }
    if (Character.isDigit(c)) {
      return digits(line);
    }
    Optional<Mark> named = article(line).or(() -> chapter(line));
    return named.isPresent() ? named : roman(line).or(() -> letter(line));
  }

  private static Optional<Mark> dash(String line, char c) {
    int after = spaces(line, 1);
    if (after >= line.length() || DASHES.indexOf(line.charAt(after)) >= 0) {
      return Optional.empty();
    }
    boolean number = Character.isDigit(line.charAt(after)) && after == 1;
    if (number) {
      return Optional.empty();
    }
    Mark.Form form = c == '+' ? Mark.Form.PLUS : Mark.Form.DASH;
    return Optional.of(new Mark(form, c == '+' ? "+" : "-", 0, after));
  }

  private static Optional<Mark> inBrackets(String line) {
    int close = line.indexOf(')', 1, Math.min(line.length(), 6));
    if (close < 2) {
      return Optional.empty();
    }
    String inside = line.substring(1, close).strip();
    int after = close + 1;
    if (after < line.length() && (line.charAt(after) == '.' || line.charAt(after) == ':')) {
      after++;
    }
    after = spaces(line, after);
    if (after >= line.length()) {
      return Optional.empty();
    }
    if (inside.chars().allMatch(Character::isDigit) && inside.length() <= 2 && !inside.isEmpty()) {
      return Optional.of(
          new Mark(Mark.Form.IN_BRACKETS, "(" + inside + ")", Integer.parseInt(inside), after));
    }
    if (inside.length() == 1 && letterValue(inside.charAt(0)) > 0) {
      return Optional.of(
          new Mark(
              Mark.Form.IN_BRACKETS, "(" + inside + ")", letterValue(inside.charAt(0)), after));
    }
    int roman = Roman.value(inside.toUpperCase(java.util.Locale.ROOT));
    return roman > 0
        ? Optional.of(new Mark(Mark.Form.IN_BRACKETS, "(" + inside + ")", roman, after))
        : Optional.empty();
  }

  /** "1.", "3-", "1/", "2)", "1.2.", "1.2". */
  private static Optional<Mark> digits(String line) {
    int i = 0;
    int dots = 0;
    int groupStart = 0;
    while (i < line.length() && i < 12) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        if (i - groupStart >= 2) {
          return Optional.empty();
        }
        i++;
      } else if (c == '.'
          && i + 1 < line.length()
          && Character.isDigit(line.charAt(i + 1))
          && i > groupStart) {
        dots++;
        i++;
        groupStart = i;
      } else {
        break;
      }
    }
    if (i >= line.length() || i == groupStart) {
      return Optional.empty();
    }
    String printed = line.substring(0, i);
    int value = Integer.parseInt(line.substring(groupStart, i));
    char stop = line.charAt(i);
    int after = i;
    boolean stopped = ".-/):–,".indexOf(stop) >= 0;
    if (stopped) {
      after++;
      if (after < line.length() && (line.charAt(after) == '.' || line.charAt(after) == '-')) {
        after++;
      }
    }
    boolean spaced = after < line.length() && line.charAt(after) == ' ';
    after = spaces(line, after);
    if (after >= line.length()) {
      return Optional.empty();
    }
    char next = line.charAt(after);
    boolean begins =
        spaced
            ? !Character.isDigit(next) || dots > 0
            : (Character.isUpperCase(next) && stopped) || next == '“';
    if (!begins
        || (!stopped && (dots == 0 || !Character.isUpperCase(next)))
        || (stop == ',' && !Character.isUpperCase(next))) {
      return Optional.empty();
    }
    Mark.Form form =
        dots == 0
            ? (stop == ')' ? Mark.Form.ARABIC_BRACKET : Mark.Form.ARABIC)
            : dots == 1 ? Mark.Form.DECIMAL : Mark.Form.DEEP_DECIMAL;
    return Optional.of(new Mark(form, printed, value, after));
  }

  /** "Điều 3." of a decision (Decree 30/2020/NĐ-CP, appendix III). */
  private static Optional<Mark> article(String line) {
    if (!line.startsWith("Điều ") && !line.startsWith("ĐIỀU ")) {
      return Optional.empty();
    }
    int i = 5;
    while (i < line.length() && i < 9 && Character.isDigit(line.charAt(i))) {
      i++;
    }
    if (i == 5 || i >= line.length() || (line.charAt(i) != '.' && line.charAt(i) != ':')) {
      return Optional.empty();
    }
    int after = spaces(line, i + 1);
    String number = line.substring(5, i);
    return Optional.of(
        new Mark(Mark.Form.ARTICLE, "Điều " + number, Integer.parseInt(number), after));
  }

  /** "Phần I", "Chương II", "Mục 1" on a line of capitals. */
  private static Optional<Mark> chapter(String line) {
    for (String word : new String[] {"Phần ", "PHẦN ", "Chương ", "CHƯƠNG ", "MỤC "}) {
      if (line.startsWith(word)) {
        int i = word.length();
        while (i < line.length()
            && i < word.length() + 5
            && (Character.isDigit(line.charAt(i)) || Roman.isDigit(line.charAt(i)))) {
          i++;
        }
        String number = line.substring(word.length(), i);
        int value =
            number.isEmpty()
                ? 0
                : Character.isDigit(number.charAt(0)) ? digitsOnly(number) : Roman.value(number);
        boolean ends = i == line.length() || ".: -".indexOf(line.charAt(i)) >= 0;
        if (value > 0 && ends) {
          int after = i < line.length() && line.charAt(i) != ' ' ? i + 1 : i;
          return Optional.of(
              new Mark(Mark.Form.CHAPTER, line.substring(0, i), value, spaces(line, after)));
        }
      }
    }
    return Optional.empty();
  }

  private static int digitsOnly(String number) {
    return number.chars().allMatch(Character::isDigit) ? Integer.parseInt(number) : 0;
  }

  /** "II.", "I-", "IV/", and as scanners print them "Il.", "lI.". */
  private static Optional<Mark> roman(String line) {
    int i = 0;
    while (i < line.length() && i < 6 && Roman.isDigit(line.charAt(i))) {
      i++;
    }
    if (i == 0 || i >= line.length() || ".-/):–".indexOf(line.charAt(i)) < 0) {
      return Optional.empty();
    }
    boolean about = line.startsWith("V/V") || line.startsWith("V/v");
    String printed = line.substring(0, i);
    int value = about ? 0 : Roman.value(printed);
    int after = i + 1;
    if (after < line.length() && line.charAt(after) == '-') {
      after++;
    }
    boolean spaced = after < line.length() && line.charAt(after) == ' ';
    after = spaces(line, after);
    if (value == 0
        || after >= line.length()
        || (!spaced && !Character.isUpperCase(line.charAt(after)))) {
      return Optional.empty();
    }
    if (!spaced
        && after + 1 < line.length()
        && (line.charAt(after + 1) == ',' || line.charAt(after + 1) == '.')) {
      return Optional.empty();
    }
    return Optional.of(new Mark(Mark.Form.ROMAN, Roman.print(value), value, after));
  }

  /** "a)", "đ.", "b/", "a1)", "A.". */
  private static Optional<Mark> letter(String line) {
    char c = line.charAt(0);
    boolean capital = Character.isUpperCase(c);
    int value = letterValue(Character.toLowerCase(c));
    if (value == 0 || line.length() < 3) {
      return Optional.empty();
    }
    int i = 1;
    while (i < line.length() && i < 3 && Character.isDigit(line.charAt(i)) && !capital) {
      i++;
    }
    if (i >= line.length()) {
      return Optional.empty();
    }
    char stop = line.charAt(i);
    if (")./-,".indexOf(stop) < 0 || (capital && stop == ',')) {
      return Optional.empty();
    }
    int after = i + 1;
    if (after < line.length() && stop == '.' && line.charAt(after) == ')') {
      after++;
    }
    boolean spaced = after < line.length() && line.charAt(after) == ' ';
    after = spaces(line, after);
    if (after >= line.length()
        || (!spaced && !(stop == ')' || Character.isUpperCase(line.charAt(after))))) {
      return Optional.empty();
    }
    if (capital && !spaced) {
      return Optional.empty();
    }
    Mark.Form form =
        capital ? Mark.Form.CAPITAL : i > 1 ? Mark.Form.LETTER_NUMBER : Mark.Form.LETTER;
    int place = i > 1 ? Integer.parseInt(line.substring(1, i)) : value;
    return Optional.of(new Mark(form, line.substring(0, i), place, after));
  }

  /** A letter's place in the Vietnamese alphabet of lists, đ between d and e; 0 for no letter. */
  private static int letterValue(char c) {
    return "abcdđeghiklmnopqrstuvxyfjwz".indexOf(c) + 1;
  }

  private static int spaces(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}

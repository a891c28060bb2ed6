package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the source into lines that say something; empty lines, rules and page numbers only leave a
 * mark on the next.
 */
final class SplitLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "=+ ?Trang \\d{1,3} ?=+|\\S{1,20}\\.DOCX?[ \\d]{0,6}|(?:- ?)?\\d{1,3}(?: ?-)?|(?:Trang|Page) \\d{1,3}(?: ?[/of]{1,2} ?\\d{1,3})?|\\d{1,3}/\\d{1,3}");

  private static final Pattern ORNAMENT = Pattern.compile("[-_ ]?o[0O]o[-_ ]?");

  private final String source;
  private final List<Line> lines = new ArrayList<>();
  private boolean blank;
  private boolean bar;

  private SplitLines(String source) {
    this.source = source;
  }

  static List<Line> of(String source) {
    SplitLines split = new SplitLines(source);
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i == source.length() || isBreak(source.charAt(i))) {
        split.physical(start, i);
        if (i < source.length() && source.charAt(i) == '\f') {
          split.blank = true;
        }
        start = i + 1;
      }
    }
    return split.lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private void physical(int start, int end) {
    if (start == end && start > 0 && source.charAt(start - 1) == '\r') {
      return;
    }
    int cell = start;
    for (int i = start; i <= end; i++) {
      if (i == end || source.charAt(i) == '|') {
        add(cell, i, start == cell && i == end);
        if (i < end) {
          bar = true;
        }
        cell = i + 1;
      }
    }
  }

  private void add(int start, int end, boolean wholeLine) {
    Passage text = CleanText.of(source, start, end);
    if (text.isEmpty()
        || isRule(text.text())
        || (text.text().length() < 40 && PAGE_NUMBER.matcher(text.text()).matches())) {
      blank |= wholeLine;
      return;
    }
    lines.add(new Line(text, start, end, blank, bar));
    blank = false;
    bar = false;
  }

  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return text.length() <= 6 && ORNAMENT.matcher(text).matches();
      }
    }
    return true;
  }
}

package vn.chot.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads place and day of issue: "Kiên Giang, ngày 05 tháng 02 năm 2021" (Decree 30/2020/NĐ-CP,
 * appendix I, II.4).
 *
 * @param day the day
 * @param town the place
 * @param place where they stand
 * @param blank whether the day was left empty
 */
record ReadIssued(
    @Nullable LocalDate day, @Nullable String town, @Nullable Span place, boolean blank) {

  private static final Pattern BLANK =
      Pattern.compile(
          "ngày[\\s.…_]*\\d{0,2}[\\s.…_]*tháng[\\s.…_]*\\d{0,2}[\\s.…_]*năm[\\s.…_]*\\d{0,4}");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(?:0\\d|1[0-2])-[0-3]\\d");
  private static final Pattern TOWN =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])((?:(?:tỉnh|thành phố|TP\\.?|huyện|thị xã|xã|phường|đặc khu) )?\\p{Lu}[\\p{L}.]*(?:[ -](?:\\p{Lu}[\\p{L}.]*|phố|xã|tỉnh|khu|-)){0,6})\\s?,?\\s*$");

  static ReadIssued in(List<Cell> cells, @Nullable Passage sentence, int year) {
    ReadIssued blank = new ReadIssued(null, null, null, false);
    for (Cell cell : cells) {
      String text = cell.text().text();
      int about =
          text.indexOf("V/v") < 0
              ? text.startsWith("Về ") || text.startsWith("về ") ? 0 : -1
              : text.indexOf("V/v");
      for (Dates.Named named : Dates.in(text)) {
        LocalDate day = named.day() > 0 ? named.in(0) : null;
        int from = text.lastIndexOf("ngày", named.start());
        boolean stamp =
            text.toLowerCase(java.util.Locale.ROOT).startsWith("đến")
                || text.contains("CÔNG VĂN ĐẾN");
        boolean inSubject =
            about >= 0
                && named.start() > about
                && !text.substring(named.start(), named.end()).contains("tháng");
        if (day != null
            && from >= 0
            && named.start() - from < 8
            && !stamp
            && !inSubject
            && town(text.substring(0, from)) != null) {
          return new ReadIssued(
              day, town(text.substring(0, from)), cell.text().span(from, named.end()), false);
        }
      }
      Matcher matcher = BLANK.matcher(text);
      if (matcher.find() && blank.place == null) {
        blank =
            new ReadIssued(
                null,
                town(text.substring(0, matcher.start())),
                cell.text().span(matcher.start(), matcher.end()),
                true);
      }
    }
    if (blank.place != null || sentence == null) {
      return blank;
    }
    return announced(sentence, year);
  }

  /**
   * In a copy: "… Công điện số 149/CĐ-TTg ngày 28/8/2025", or the first day of the announcing
   * sentence.
   */
  private static ReadIssued announced(Passage sentence, int year) {
    String text = sentence.text();
    String head = text.substring(0, Math.min(text.length(), 400));
    boolean cites = Cues.CITING.begin(head);
    for (Symbols.Symbol symbol : Symbols.in(head)) {
      for (Dates.Named named : Dates.in(head)) {
        LocalDate day = named.in(year);
        if (day != null
            && !cites
            && named.start() >= symbol.end()
            && named.start() - symbol.end() < 12) {
          return new ReadIssued(day, null, sentence.span(named.start(), named.end()), false);
        }
      }
    }
    for (Dates.Named named : Dates.in(head)) {
      LocalDate day = named.day() > 0 ? named.in(year) : null;
      if (day != null && named.start() < 25 && !cites) {
        return new ReadIssued(day, null, sentence.span(named.start(), named.end()), false);
      }
    }
    return new ReadIssued(null, null, null, false);
  }

  /**
   * The year of the first full date among the first lines, a web page's time stamp included; 0
   * where none is.
   */
  static int yearOf(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(lines.size(), 15))) {
      String text = line.words().substring(0, Math.min(line.words().length(), 600));
      Matcher iso = ISO.matcher(text);
      if (iso.find()) {
        return Integer.parseInt(iso.group(1));
      }
      for (Dates.Named named : Dates.in(text)) {
        if (named.year() > 0) {
          return named.year();
        }
      }
    }
    return 0;
  }

  private static @Nullable String town(String before) {
    Matcher matcher = TOWN.matcher(before.substring(Math.max(0, before.length() - 60)));
    return matcher.find() ? matcher.group(1).strip() : null;
  }
}

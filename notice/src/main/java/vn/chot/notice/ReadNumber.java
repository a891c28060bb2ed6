package vn.chot.notice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads number and symbol: "Số: 05/TB-UBND" (Decree 30/2020/NĐ-CP, appendix I, II.3), "Số 07-KL/TU"
 * (36-HD/VPTW); in a copy without a head, from the sentence that announces the paper, or from an
 * attached file's name.
 *
 * @param number the number and symbol in corrected form
 * @param place where it stands
 * @param blank whether a place for it was left empty
 * @param sentence the announcing sentence of a copy without a head
 */
record ReadNumber(
    @Nullable String number, @Nullable Span place, boolean blank, @Nullable Passage sentence) {

  private static final int ANNOUNCEMENT = 1500;
  private static final Pattern NUMBER =
      Pattern.compile("(?:S[ốôóo0]|SỐ)\\s?[:.]?\\s?(?=[\\d./ \\-])");
  private static final Pattern BLANK =
      Pattern.compile("(?:S[ốôóo]|SỐ)\\s?[:.]?[\\s.…_]*[/-][\\s]?\\p{Lu}[\\p{L}\\d&/\\-]+");
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:[Cc]ông điện|[Tt]hông báo|[Cc]hỉ thị|[Cc]ông văn|[Kk]ế hoạch|[Kk]ết luận|[Vv]ăn bản|[Hh]ướng dẫn|[Nn]ghị quyết|[Qq]uyết định)(?: hỏa tốc| khẩn| kết luận| của [\\p{L} ]{2,40})?(?: số)? ?:? ?$");
  private static final Pattern PUBLISHES =
      Pattern.compile("(?:ban hành|có|ký|gửi|ra|phát) (?:[\\p{L}]+ ){0,3}$");

  static ReadNumber in(List<Cell> cells, Zones zones, List<Line> lines) {
    Span blankPlace = null;
    for (Cell cell : cells) {
      String text = cell.text().text();
      Matcher matcher = NUMBER.matcher(text);
      while (matcher.find()) {
        String rest = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 60));
        List<Symbols.Symbol> symbols = Symbols.in("số " + rest);
        if (!symbols.isEmpty() && symbols.getFirst().start() <= 4) {
          Symbols.Symbol symbol = symbols.getFirst();
          int start = matcher.end() + symbol.start() - 3;
          int end = Math.min(text.length(), matcher.end() + symbol.end() - 3);
          return new ReadNumber(
              symbol.text(), cell.text().span(Math.max(0, start), end), false, null);
        }
      }
      Matcher blank = BLANK.matcher(text);
      if (blank.find()) {
        blankPlace = cell.text().span(blank.start(), blank.end());
      }
    }
    if (blankPlace != null) {
      return new ReadNumber(null, blankPlace, true, null);
    }
    return zones.head().size() > 2 && zones.title() != null && cells.size() > 2
        ? new ReadNumber(null, null, false, null)
        : announced(zones, lines);
  }

  private static ReadNumber announced(Zones zones, List<Line> lines) {
    if (zones.title() != null || !zones.addressees().isEmpty()) {
      return new ReadNumber(null, null, false, null);
    }
    List<Line> first = zones.body().subList(0, Math.min(4, zones.body().size()));
    for (Line line : first) {
      String text = line.words().substring(0, Math.min(line.words().length(), ANNOUNCEMENT));
      for (Symbols.Symbol symbol : Symbols.in(text)) {
        String before = text.substring(Math.max(0, symbol.start() - 160), symbol.start());
        Matcher announces = ANNOUNCES.matcher(before);
        if (announces.find() && PUBLISHES.matcher(before.substring(0, announces.start())).find()) {
          return new ReadNumber(
              symbol.text(), line.text().span(symbol.start(), symbol.end()), false, line.text());
        }
      }
    }
    for (Line line :
        zones.furniture().stream()
            .filter(l -> l.words().length() < ANNOUNCEMENT)
            .limit(60)
            .toList()) {
      for (Symbols.Symbol symbol : Symbols.in(line.words())) {
        return new ReadNumber(
            symbol.text(),
            line.text().span(symbol.start(), symbol.end()),
            false,
            first.isEmpty() ? null : first.getFirst().text());
      }
    }
    boolean copy = !first.isEmpty() && !lines.isEmpty();
    return new ReadNumber(
        null,
        null,
        false,
        copy
            ? Passage.join(
                first.subList(0, Math.min(2, first.size())).stream().map(Line::text).toList())
            : null);
  }
}

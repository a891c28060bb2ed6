package vn.chot.notice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the abstract: below the kind, or after "V/v" under an official letter's number (Decree
 * 30/2020/NĐ-CP, appendix I, II.5).
 */
final class ReadSubject {

  private static final Pattern ABOUT = Pattern.compile("(?:V/v|V/V|Về việc|v/v)\\b ?:?");
  private static final Pattern TELLS = Pattern.compile("(?:về việc|về|đề nghị) [^.]{8,300}");

  private ReadSubject() {}

  static @Nullable Passage in(Zones zones, List<Cell> cells, @Nullable Passage sentence) {
    if (!zones.subject().isEmpty()) {
      Passage joined = Passage.join(zones.subject().stream().map(Line::text).toList());
      return new Passage(LowerCapitals.sentence(joined.text()), joined.origins());
    }
    for (Cell cell : cells) {
      Matcher matcher = ABOUT.matcher(cell.text().text());
      if (matcher.find()) {
        String text = cell.text().text();
        Matcher date = Pattern.compile("\\p{Lu}[\\p{L} ]{1,30}, ngày").matcher(text);
        int end = date.find(matcher.start()) ? date.start() : text.length();
        return cell.text().part(matcher.start(), end);
      }
    }
    if (sentence == null) {
      return null;
    }
    Matcher tells = TELLS.matcher(sentence.text());
    return tells.find() ? sentence.part(tells.start(), tells.end()) : null;
  }
}

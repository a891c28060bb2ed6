package vn.chot.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the meeting a notice concludes from the preamble: its day, and who missed it.
 *
 * @param day the day
 * @param place where it stands
 * @param absent who was absent
 */
record ReadMeeting(@Nullable LocalDate day, @Nullable Span place, List<String> absent) {

  private static final Pattern MEETS =
      Pattern.compile(
          "họp|hội nghị|chủ trì|làm việc|kiểm tra|khảo sát|buổi|phiên",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:[Ss]áng |[Cc]hiều |[Tt]ối |Trong |Vào )?[Nn]gày ?$|^(?:Trong )?(?:các )?ngày .{0,14}$");
  private static final Pattern ABSENT =
      Pattern.compile("vắng(?: mặt)?[^:).;]{0,60}?(?:là)? ?: ?([^).]{3,300})");

  static ReadMeeting in(List<Line> body) {
    Passage preamble = Passage.join(body.stream().limit(30).map(Line::text).toList());
    String text = preamble.text().substring(0, Math.min(preamble.text().length(), 3000));
    List<String> absent = new ArrayList<>();
    Matcher missed = ABSENT.matcher(text);
    if (missed.find()) {
      absent.addAll(SplitRun.names(missed.group(1)));
    }
    for (Dates.Named named : Dates.in(text)) {
      LocalDate day = named.day() > 0 ? named.in(0) : null;
      boolean opens = named.start() < 30 && OPENS.matcher(text.substring(0, named.start())).find();
      String after = text.substring(named.end(), Math.min(text.length(), named.end() + 300));
      if (day != null && opens && MEETS.matcher(after).find()) {
        return new ReadMeeting(day, preamble.span(named.start(), named.end()), absent);
      }
    }
    return new ReadMeeting(null, null, absent);
  }
}

package vn.chot.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day by which a measure is to be done: a day or month named after words such as "trước
 * ngày", "chậm nhất", "xong trong", never the date of a cited paper, a feast day in passing, or a
 * day in the past tense.
 */
record FindDeadline(
    @Nullable LocalDate day,
    @Nullable String text,
    List<LocalDate> others,
    List<Span> places,
    boolean corrected) {

  private static final FindDeadline NONE =
      new FindDeadline(null, null, List.of(), List.of(), false);

  /**
   * A day found.
   *
   * @param day the day
   * @param exact whether a day was named, not a month
   * @param start where its cue begins
   * @param end where the date ends
   * @param corrected whether its year was put right
   */
  private record Hit(LocalDate day, boolean exact, int start, int end, boolean corrected) {}

  private static final int REACH = 60;
  private static final int MOST = 100;
  private static final Pattern STRONG =
      Pattern.compile(
          "(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|thời hạn|hạn nộp|xong trong|xong vào|xong ngày|hoàn thành trong|hoàn thành vào|hoàn thành ngày|trong ngày|vào lúc|vào hồi|vào ngày|trong quý|ngay trong|đến hết|hết ngày|hết tháng|đến trước|không quá|chậm nhất là)"
              + "[\\p{L}\\d ,:]{0,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MONTH_CUE =
      Pattern.compile(
          "(?:trong|trước|xong|hết|chậm nhất|hoàn thành|cuối|vào|đến)(?: [\\p{L}]+){0,4} ?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FINISHES =
      Pattern.compile(
          "(?:kết thúc|hoàn thành|hoàn tất|xong|báo cáo|gửi|nộp|trình)[^.;!?]{0,90}(?:ngày|vào|trong|đến)[^.;!?]{0,12}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CITED =
      Pattern.compile(
          "(?:\\d/\\p{Lu}[^;:]{0,28}|\\d-\\p{Lu}{2}[^;:]{0,28}|[Vv]ăn bản|[Gg]iấy mời|[Cc]uộc họp|[Hh]ội nghị|[Kk]ỳ họp|từ|kể từ|[Qq]uốc khánh|kỷ niệm|sinh|ban hành|ký|dịp|Lễ|lễ)(?: số)?(?: ngày)? ?$");
  private static final Pattern PAST = Pattern.compile("(?:đã|vừa) [^.;!?]{0,100}$");
  private static final Pattern PERIOD =
      Pattern.compile("(?:từ|kể từ) [^.;!?]{3,80}(?:đến|tới)(?: hết)?(?: ngày)? ?$");
  private static final Pattern BEFORE_FEAST = Pattern.compile("trước ngày [^.;!?]{0,25}$");

  static FindDeadline in(Passage passage, @Nullable LocalDate paperDay, int year) {
    String text = passage.text();
    List<Dates.Named> named = Dates.in(text);
    if (named.isEmpty()) {
      return NONE;
    }
    List<Hit> hits = new ArrayList<>();
    for (Dates.Named date : named.subList(0, Math.min(named.size(), MOST))) {
      String before = text.substring(Math.max(0, date.start() - REACH * 2), date.start());
      int cue = cueStart(before, date);
      LocalDate day = cue < 0 ? null : resolve(date, paperDay, year);
      if (day != null && hits.stream().noneMatch(hit -> hit.day().equals(day))) {
        hits.add(
            new Hit(
                day,
                date.day() > 0,
                date.start() - before.length() + cue,
                date.end(),
                date.year() > 0 && day.getYear() != date.year()));
      }
    }
    if (hits.isEmpty()) {
      return NONE;
    }
    Hit main = hits.stream().filter(Hit::exact).findFirst().orElse(hits.getFirst());
    List<LocalDate> others = hits.stream().filter(hit -> !hit.equals(main)).map(Hit::day).toList();
    List<Span> places = new ArrayList<>();
    places.add(passage.span(main.start(), main.end()));
    hits.stream()
        .filter(hit -> !hit.equals(main))
        .forEach(hit -> places.add(passage.span(hit.start(), hit.end())));
    boolean corrected = hits.stream().anyMatch(Hit::corrected);
    return new FindDeadline(
        main.day(),
        text.substring(main.start(), main.end()).strip(),
        others,
        List.copyOf(places),
        corrected);
  }

  /** Where in the words before a date its cue begins; -1 where the date is no deadline. */
  private static int cueStart(String before, Dates.Named date) {
    String near = before.substring(Math.max(0, before.length() - REACH));
    if (PAST.matcher(before).find() || PERIOD.matcher(before).find()) {
      return -1;
    }
    if (date.day() == 0) {
      Matcher month = MONTH_CUE.matcher(near);
      return month.find() && !CITED.matcher(near).find()
          ? before.length() - near.length() + month.start()
          : -1;
    }
    Matcher strong = STRONG.matcher(near);
    boolean cited = CITED.matcher(near).find() && !BEFORE_FEAST.matcher(near).find();
    if (strong.find() && !cited) {
      return before.length() - near.length() + strong.start();
    }
    Matcher finishes = FINISHES.matcher(before);
    return finishes.find() && !cited ? finishes.start() : -1;
  }

  /** A day without a year takes the paper's; a year that is plainly a slip is put right. */
  private static @Nullable LocalDate resolve(
      Dates.Named date, @Nullable LocalDate paperDay, int year) {
    if (paperDay == null) {
      return date.in(year);
    }
    LocalDate day = date.in(paperDay.getYear());
    if (day == null) {
      return null;
    }
    if (date.year() == 0) {
      return day.isBefore(paperDay.minusDays(270)) ? date.in(paperDay.getYear() + 1) : day;
    }
    return day.isBefore(paperDay.minusDays(180)) && date.year() < paperDay.getYear()
        ? withYear(date, paperDay.getYear())
        : day;
  }

  private static @Nullable LocalDate withYear(Dates.Named date, int year) {
    return new Dates.Named(date.day(), date.month(), year, date.start(), date.end()).in(year);
  }
}

package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts a paper's lines into zones by the form the decrees give a paper (Decree 30/2020/NĐ-CP,
 * appendix I; 36-HD/VPTW).
 */
final class FindZones {

  private static final int HEAD_REACH = 120;
  private static final int LONGEST = 2000;
  private static final int MOST = 400;
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:[\\p{L} :]{0,24})?\\(?(?:\\d{1,2}[:hg]\\d{2}(?::\\d{2})?)?.{0,4}(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}).{0,30}");
  private static final Pattern TELEGRAPHED =
      Pattern.compile(".{0,90}(?:điện|gửi|ĐIỆN|Điện|Gửi) ?: ?");

  private final List<Line> lines;
  private Kind kind = Kind.UNKNOWN;
  private @Nullable Line title;
  private final List<Line> subject = new ArrayList<>();
  private final List<Line> addressees = new ArrayList<>();
  private final List<Line> beforeBody = new ArrayList<>();
  private int headEnd;

  private FindZones(List<Line> lines) {
    this.lines = lines;
  }

  static Zones in(List<Line> lines) {
    return new FindZones(lines).zones();
  }

  private Zones zones() {
    int kindAt = kindAt();
    int greetingAt = greetingAt();
    int bodyAt;
    if (kindAt >= 0 && (greetingAt < 0 || kindAt < greetingAt)) {
      kind = ReadKind.title(lines.get(kindAt)).orElse(Kind.UNKNOWN);
      title = lines.get(kindAt);
      headEnd = kindAt;
      bodyAt = afterSubject(kindAt);
      bodyAt =
          greetingAt >= bodyAt && greetingAt < bodyAt + 12
              ? afterAddressees(greetingAt)
              : afterTelegraphed(bodyAt);
    } else if (greetingAt >= 0) {
      kind = Kind.CONG_VAN;
      headEnd = greetingAt;
      bodyAt = afterAddressees(greetingAt);
    } else {
      bodyAt = afterHeadline();
    }
    SplitTail tail = SplitTail.of(lines, bodyAt, kindAt >= 0 || greetingAt >= 0);
    tail.body().addAll(0, beforeBody);
    tail.body().removeIf(line -> Cues.FURNITURE.begin(line.words()));
    return new Zones(
        brief(lines.subList(0, Math.min(headEnd, bodyAt))),
        kind,
        title,
        brief(subject),
        brief(addressees),
        tail.body(),
        brief(tail.recipients()),
        brief(tail.signature()),
        tail.footnotes(),
        tail.furniture());
  }

  /** Lines of the form are short; a longer one is no part of it. */
  private static List<Line> brief(List<Line> lines) {
    return lines.stream().filter(line -> line.words().length() <= LONGEST).limit(MOST).toList();
  }

  private int kindAt() {
    for (int i = 0; i < Math.min(lines.size(), HEAD_REACH); i++) {
      if (ReadKind.title(lines.get(i)).isPresent()) {
        return i;
      }
      if (lines.get(i).words().length() > 250 && i > 0) {
        return -1;
      }
    }
    return -1;
  }

  private int greetingAt() {
    for (int i = 0; i < Math.min(lines.size(), HEAD_REACH); i++) {
      String words = lines.get(i).words();
      String start = words.substring(0, Math.min(10, words.length())).toLowerCase(Locale.ROOT);
      if (start.startsWith("kính gửi")
          || start.startsWith("kính gởi")
          || start.startsWith("kính gừi")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The abstract stands right below the kind and ends with an empty line, a change from capitals,
   * or the preamble's first words.
   */
  private int afterSubject(int kindAt) {
    Line titleLine = lines.get(kindAt);
    int nameEnd = Math.min(titleLine.words().length(), kind.vietnamese().length());
    String rest = titleLine.words().substring(nameEnd).strip();
    if (rest.length() > 8 && !rest.startsWith("SỐ")) {
      Passage passage = titleLine.text().from(nameEnd);
      subject.add(new Line(passage, titleLine.start(), titleLine.end(), false, false));
    }
    int i = kindAt + 1;
    boolean capitals = i < lines.size() && lines.get(i).isCapitals();
    while (i < lines.size()) {
      Line line = lines.get(i);
      boolean first = subject.isEmpty();
      boolean parted = line.afterBlank() || line.afterBar();
      if ((parted && !first)
          || startsBody(line)
          || (!first && capitals != line.isCapitals() && capitals)) {
        break;
      }
      if (!first && subject.getLast().words().length() > 160 && !capitals) {
        break;
      }
      subject.add(line);
      i++;
    }
    while (i < lines.size() && i < kindAt + 30 && isCapitalTitle(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isCapitalTitle(Line line) {
    return line.isCapitals()
        && line.words().length() < 120
        && ReadMark.at(line.words()).isEmpty()
        && !line.words().endsWith(":");
  }

  private static boolean startsBody(Line line) {
    return ReadMark.at(line.words()).isPresent()
        || (!line.isCapitals() && Cues.PREAMBLE.begin(line.words()))
        || TELEGRAPHED.matcher(line.words()).matches()
        || line.words().toLowerCase(Locale.ROOT).startsWith("kính g");
  }

  /**
   * A telegram names its addressees after "… điện:" (Decree 30/2020/NĐ-CP, appendix III, form 1.6).
   */
  private int afterTelegraphed(int bodyAt) {
    if (bodyAt >= lines.size() || !TELEGRAPHED.matcher(lines.get(bodyAt).words()).matches()) {
      return bodyAt;
    }
    int i = bodyAt + 1;
    while (i < lines.size() && i < bodyAt + 60) {
      Line line = lines.get(i);
      boolean dash = ReadMark.at(line.words()).filter(mark -> mark.form().isDash()).isPresent();
      boolean goesOn =
          !addressees.isEmpty()
              && !line.afterBlank()
              && !line.afterBar()
              && !addressees.getLast().endsSentence();
      boolean name =
          !startsBody(line)
              && line.words().length() < 160
              && !line.words().endsWith(":")
              && !addressees.isEmpty() == goesOn;
      if (!dash && !goesOn && !(name && i == bodyAt + 1)) {
        break;
      }
      addressees.add(line);
      i++;
    }
    return i;
  }

  private int afterAddressees(int greetingAt) {
    Line greeting = lines.get(greetingAt);
    String words = greeting.words();
    int colon = words.indexOf(':');
    int from = colon < 0 || colon > 12 ? Math.min(8, words.length()) : colon + 1;
    Passage first = greeting.text().from(from);
    int runOn = preambleIn(first.text());
    if (runOn > 0) {
      beforeBody.add(new Line(first.from(runOn), greeting.start(), greeting.end(), true, false));
      addressees.add(
          new Line(first.part(0, runOn), greeting.start(), greeting.end(), false, false));
      return greetingAt + 1;
    }
    if (!first.isEmpty()) {
      addressees.add(new Line(first, greeting.start(), greeting.end(), false, false));
    }
    int i = greetingAt + 1;
    while (i < lines.size() && i < greetingAt + 80) {
      Line line = lines.get(i);
      boolean dash = ReadMark.at(line.words()).filter(mark -> mark.form().isDash()).isPresent();
      boolean begins = addressees.isEmpty();
      boolean parted = line.afterBlank() || line.afterBar();
      boolean lower = !line.words().isEmpty() && Character.isLowerCase(line.words().charAt(0));
      boolean dashed = !begins && ReadMark.at(addressees.getFirst().words()).isPresent();
      boolean goesOn =
          !begins
              && (lower
                  || (!parted
                      && !(addressees.getLast().words().endsWith(".")
                          || (dashed && addressees.getLast().endsSentence()))));
      if (!dash
          && !begins
          && (!goesOn
              || (!lower && Cues.PREAMBLE.begin(line.words()))
              || line.words().length() > 200)) {
        break;
      }
      if (dash && !begins && addressees.getLast().words().endsWith(".") && parted) {
        break;
      }
      addressees.add(line);
      i++;
    }
    return i;
  }

  /**
   * Where a preamble run on with the addressee begins: "Kính gửi: Ông Hiệu trưởng. Thực hiện …"; 0
   * where none does.
   */
  private static int preambleIn(String text) {
    for (int stop = text.indexOf(". ");
        stop > 0 && stop < 400;
        stop = text.indexOf(". ", stop + 1)) {
      if (text.length() - stop > 80
          && Cues.PREAMBLE.begin(text.substring(stop + 2, Math.min(text.length(), stop + 60)))) {
        return stop + 2;
      }
    }
    return 0;
  }

  /**
   * A copy without a form: the headline is the line before a time stamp, or a first line that is no
   * sentence.
   */
  private int afterHeadline() {
    for (int i = 1; i < Math.min(lines.size(), 20); i++) {
      if (STAMP.matcher(lines.get(i).words()).matches() && lines.get(i).words().length() < 60) {
        int longest = i - 1;
        for (int j = 0; j < i; j++) {
          if (lines.get(j).words().length() > lines.get(longest).words().length()) {
            longest = j;
          }
        }
        subject.add(lines.get(longest));
        headEnd = longest;
        int next = i + 1;
        while (next < lines.size()
            && lines.get(next).words().length() < 25
            && !lines.get(next).endsSentence()) {
          next++;
        }
        return next;
      }
    }
    if (lines.size() > 1
        && !lines.getFirst().endsSentence()
        && ReadMark.at(lines.getFirst().words()).isEmpty()
        && lines.get(1).afterBlank()) {
      subject.add(lines.getFirst());
      return 1;
    }
    return 0;
  }
}

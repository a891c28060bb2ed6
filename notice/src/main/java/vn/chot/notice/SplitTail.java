package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the measures: recipients at the left, signature at the right (Decree 30/2020/NĐ-CP,
 * appendix I, II.7 and II.9), in whatever order a copy prints the two columns; then notes,
 * appendices and what a web page adds.
 */
record SplitTail(
    List<Line> body,
    List<Line> recipients,
    List<Line> signature,
    List<Line> footnotes,
    List<Line> furniture) {

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:^|(?<=[\\s;.,]))(?:(?:TM|KT|TL|TUQ|TUN|Q)\\s?[.,]|T/M|K/T|T/L|T/U/Q|(?:TM|KT|TL|TUQ)(?= ))\\s?(?=\\p{Lu}{2})");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[\\d{1,3}\\].*|\\(\\d{1,2}\\) .*|[¹²³].*|_{3,}.*");

  static SplitTail of(List<Line> lines, int bodyAt, boolean formal) {
    SplitTail tail =
        new SplitTail(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    int end = bodyAt;
    while (end < lines.size() && !endsBody(lines, end, bodyAt, formal)) {
      end++;
    }
    tail.body.addAll(lines.subList(Math.min(bodyAt, lines.size()), end));
    tail.sort(lines, end);
    return tail;
  }

  private static boolean endsBody(List<Line> lines, int i, int bodyAt, boolean formal) {
    Line line = lines.get(i);
    String words = line.words();
    if (isRecipients(words)
        || startsWithAuthority(words)
        || (Cues.FURNITURE.begin(words) && i > bodyAt + 8)) {
      return true;
    }
    boolean nearEnd = i > lines.size() - 60;
    if (line.isCapitals()
        && Cues.TITLES.begin(words)
        && words.length() < 60
        && nearEnd
        && i > 0
        && lines.get(i - 1).endsSentence()) {
      return i + 1 < lines.size() && lines.size() - i < 45;
    }
    if (isAppendix(line) && line.isCapitals() && i > bodyAt) {
      return true;
    }
    return !formal
        && i >= lines.size() - 4
        && i > 0
        && words.length() < 40
        && !line.endsSentence()
        && ReadMark.at(words).isEmpty();
  }

  static boolean isRecipients(String words) {
    String start = words.substring(0, Math.min(10, words.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("nơi nhận")
        || start.startsWith("nơi nhân")
        || start.startsWith("noi nhận")
        || start.startsWith("nơi gửi:");
  }

  static boolean startsWithAuthority(String words) {
    return !words.isEmpty()
        && "TKQ".indexOf(words.charAt(0)) >= 0
        && AUTHORITY.matcher(words).lookingAt();
  }

  private void sort(List<Line> lines, int from) {
    boolean receiving = false;
    boolean signing = false;
    for (int i = from; i < lines.size(); i++) {
      for (Line line : columns(lines.get(i))) {
        String words = line.words();
        if (!furniture.isEmpty() || Cues.FURNITURE.begin(words) || isAppendix(line)) {
          furniture.add(line);
        } else if (!footnotes.isEmpty() || isFootnote(lines, i)) {
          footnotes.add(line);
        } else if (isRecipients(words)) {
          receiving = true;
          signing = false;
          Passage rest =
              line.text()
                  .from(words.contains(":") ? words.indexOf(':') + 1 : Math.min(8, words.length()));
          if (!rest.isEmpty()) {
            recipients.add(new Line(rest, line.start(), line.end(), true, false));
          }
        } else if (isDash(words) && receiving) {
          recipients.add(line);
          signing = false;
        } else if (startsWithAuthority(words) || (line.isCapitals() && Cues.TITLES.begin(words))) {
          signing = true;
          signature.add(line);
        } else if (signing || !receiving) {
          boolean goesOn =
              receiving
                  && !line.isCapitals()
                  && !ReadPerson.isName(words)
                  && !recipients.isEmpty()
                  && !recipients.getLast().endsSentence()
                  && !line.afterBlank();
          (goesOn ? recipients : signature).add(line);
        } else if (ReadPerson.isName(words)
            && (line.afterBlank() || line.afterBar() || !signature.isEmpty())) {
          signature.add(line);
        } else if (line.afterBar() && !recipients.isEmpty()) {
          signing = true;
          signature.add(line);
        } else {
          recipients.add(line);
        }
      }
    }
  }

  private static boolean isAppendix(Line line) {
    String words = line.words();
    return words.startsWith("PHỤ LỤC")
        || words.startsWith("DANH MỤC")
        || (words.startsWith("Phụ lục") && words.length() < 40);
  }

  private static boolean isDash(String words) {
    return ReadMark.at(words).filter(mark -> mark.form().isDash()).isPresent();
  }

  private boolean isFootnote(List<Line> lines, int i) {
    return FOOTNOTE.matcher(lines.get(i).words()).lookingAt()
        && (!signature.isEmpty() || !recipients.isEmpty());
  }

  /** A line of two columns run together: the recipients' part and the signature's part. */
  private static List<Line> columns(Line line) {
    Matcher matcher = AUTHORITY.matcher(line.words());
    int cut = matcher.find() ? matcher.start() : -1;
    if (cut < 0 && !line.isCapitals()) {
      cut = leadsWithTitle(line.words()) ? 0 : trailingTitle(line.words());
    }
    if (cut < 0) {
      return List.of(line);
    }
    int name = nameAt(line.words(), cut);
    List<Line> parts = new ArrayList<>();
    if (cut > 0) {
      parts.add(piece(line, 0, cut, true));
    }
    parts.add(piece(line, cut, name, cut == 0));
    if (name < line.words().length()) {
      parts.add(piece(line, name, line.words().length(), false));
    }
    return parts;
  }

  private static Line piece(Line line, int from, int to, boolean first) {
    return new Line(
        line.text().part(from, to),
        line.start(),
        line.end(),
        first && line.afterBlank(),
        first && line.afterBar());
  }

  /**
   * Where the signer's name begins on a line that prints title and name together; the line's end
   * where none does.
   */
  private static int nameAt(String words, int from) {
    for (int space = words.indexOf(' ', Math.max(from, words.length() - 45));
        space >= 0;
        space = words.indexOf(' ', space + 1)) {
      String rest = words.substring(space + 1);
      if (rest.length() < 40
          && ReadPerson.isName(rest)
          && rest.chars().anyMatch(Character::isLowerCase)) {
        return space + 1;
      }
    }
    return words.length();
  }

  /** A position in capitals with the name behind it, as in a flattened table cell. */
  private static boolean leadsWithTitle(String words) {
    int space = words.indexOf(' ');
    return space > 0
        && words.length() < 90
        && words.substring(0, space).chars().allMatch(Character::isUpperCase)
        && Cues.TITLES.begin(words)
        && nameAt(words, 0) < words.length();
  }

  private static int trailingTitle(String words) {
    if (words.length() > 300) {
      return -1;
    }
    int start = words.length();
    int space = words.length();
    while (space > 0) {
      int before = words.lastIndexOf(' ', space - 1);
      String word = words.substring(before + 1, space);
      if (word.isEmpty() || !word.chars().allMatch(Character::isUpperCase)) {
        break;
      }
      start = before + 1;
      space = before;
    }
    for (int at = start;
        at >= 0 && at < words.length();
        at = words.indexOf(' ', at) < 0 ? -1 : words.indexOf(' ', at) + 1) {
      if (at > 0 && Cues.TITLES.begin(words.substring(at))) {
        return at;
      }
    }
    return -1;
  }
}

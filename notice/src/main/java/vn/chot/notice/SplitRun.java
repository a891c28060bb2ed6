package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a run of names into single names: "Các Bộ: Y tế, Công an" into "Bộ Y tế" and "Bộ Công an".
 */
final class SplitRun {

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:[Cc]ác |CÁC )(?:đồng chí )?([Bb]ộ|[Ss]ở|[Bb]an|[Cc]ục|[Vv]iện|[Bb]ệnh viện|[Tt]rường [Đđ]ại học|[Tt]rường|[Tt]ỉnh|UBND tỉnh|UBND huyện|UBND xã)(?:,? ngành)? ?:? ?(?=\\p{Lu}).*");
  private static final Pattern COMMITTEES =
      Pattern.compile(
          "(UBND|Ủy ban nhân dân|Chủ tịch UBND|Công an|Đảng ủy) các (tỉnh|huyện|xã|phường|quận|thị xã) ?:? ?(?=\\p{Lu})(.*)");
  private static final Pattern BARE_TITLE =
      Pattern.compile("(?:Giám đốc|Thủ trưởng|Người đứng đầu|Lãnh đạo)(?: các)?");
  private static final Pattern FOR_INSTANCE =
      Pattern.compile(".{0,60}? (?:như|gồm|là) ?:? (?=\\p{Lu})");

  private static final Set<String> STRONG =
      Set.of(
          "bộ", "sở", "ban", "ubnd", "hđnd", "ủy", "cục", "chi", "tổng", "vụ", "viện", "hội", "đài",
          "báo", "phòng", "trung", "trường", "bệnh", "công", "chủ", "giám", "văn", "ngân", "kho",
          "tập", "liên", "tỉnh", "thành", "huyện", "đảng", "các", "lãnh", "thủ", "đoàn", "trạm",
          "mặt", "chánh", "phó", "thường", "bí", "trưởng", "btl", "bch", "ủy ban");

  private SplitRun() {}

  static List<String> names(String run) {
    String rest = run;
    Matcher instance = FOR_INSTANCE.matcher(run);
    if (instance.lookingAt()) {
      rest = run.substring(instance.end());
    }
    List<String> names = new ArrayList<>();
    String head = "";
    for (String piece : pieces(rest)) {
      Matcher plural = PLURAL.matcher(piece);
      boolean capital = Character.isUpperCase(piece.charAt(0));
      boolean named = head.isEmpty() ? startsName(piece) : startsOffice(piece, head);
      Matcher committees = COMMITTEES.matcher(piece);
      if (committees.matches()) {
        head = committees.group(1) + " " + committees.group(2) + " ";
        names.add(head + committees.group(3));
      } else if (BARE_TITLE.matcher(piece).matches()) {
        head = piece + " ";
      } else if (plural.matches()) {
        String kind = plural.group(1);
        head = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " ";
        String name = piece.substring(plural.end(1)).replaceFirst("^(?:,? ngành)? ?:? ?", "");
        names.add(head + name);
      } else if (!head.isEmpty() && capital && !named) {
        names.add(head + piece);
      } else if (!names.isEmpty()
          && (capital ? !named : isBareGroup(piece) && isGroup(names.getLast()))) {
        names.set(names.size() - 1, names.getLast() + ", " + piece);
      } else {
        head = "";
        names.add(piece);
      }
    }
    return names;
  }

  /** After "các Bộ:" a field's name goes on the list; another office's name ends it. */
  private static boolean startsOffice(String piece, String head) {
    Words words = new Words(piece);
    boolean field =
        Cues.FIELDS.at(words, 0) > 0
            || (words.is(0, "công") && (words.is(1, "an") || words.is(1, "thương")));
    return !field && startsName(piece) && !piece.startsWith(head);
  }

  private static boolean startsName(String piece) {
    Words words = new Words(piece);
    int heads = Cues.HEADS.at(words, 0);
    return (heads > 0 && !(heads == 1 && words.size() == 1)) || words.is(0, "các");
  }

  /** "ban", "ngành", "địa phương": the second and third of "các sở, ban, ngành". */
  private static boolean isBareGroup(String piece) {
    return piece.chars().filter(c -> c == ' ').count() <= 3 && !piece.startsWith("các ");
  }

  private static boolean isGroup(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("các ")
        || lower.contains(" các ")
        || lower.startsWith("thủ trưởng")
        || Character.isLowerCase(name.charAt(0))
        || lower.startsWith("cơ quan")
        || lower.startsWith("đơn vị");
  }

  /**
   * The run cut at commas, semicolons and "và" before another name; nothing inside brackets is cut.
   */
  private static List<String> pieces(String run) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean comma = c == ',' || c == ';';
      boolean and = c == ' ' && run.startsWith(" và ", i) && andParts(run, i + 4);
      if (depth <= 0 && (comma || and)) {
        add(pieces, run.substring(start, i));
        start = and ? i + 4 : i + 1;
      }
    }
    add(pieces, run.substring(Math.min(start, run.length())));
    return pieces;
  }

  /**
   * "và" parts two names when another particular name or another group follows; "phường và đặc khu"
   * stays together.
   */
  private static boolean andParts(String run, int next) {
    String rest = run.substring(next, Math.min(run.length(), next + 40));
    Words words = new Words(rest);
    if (words.is(0, "các") || words.is(0, "những") || words.is(0, "đồng")) {
      return true;
    }
    int heads = Cues.HEADS.at(words, 0);
    boolean capital = words.isCapital(0);
    return capital
        && heads > 0
        && Cues.ANTIHEADS.at(words, 0) == 0
        && (heads > 1 || STRONG.contains(words.key(0)))
        && Cues.FIELDS.at(words, 0) < heads;
  }

  private static void add(List<String> pieces, String piece) {
    String trimmed = piece.strip();
    if (trimmed.startsWith("và ")) {
      trimmed = trimmed.substring(3);
    }
    while (!trimmed.isEmpty()
        && ".,;:-–".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0
        && !trimmed.endsWith("...")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    if (!trimmed.isEmpty()) {
      pieces.add(trimmed);
    }
  }
}

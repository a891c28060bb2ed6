package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a string of several names into names. A comma may stand inside a name ("Sở Văn hóa, Thể thao
 * và Du lịch"), so the longest stretch that means something is one name.
 */
final class SplitNames {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;]\\s*(?:(?:và|cùng)\\s+)?|\\s+(?:và|cùng|với)\\s+");
  private static final Pattern INSIDE = Pattern.compile("[^(]*\\(([^()]*)\\)?[\\s.;]*");
  private static final Pattern AND_SO_ON =
      Pattern.compile("[,;\\s]*(?:\\.{2,}|…|v\\.\\s?v\\.?)[\\s.)]*$");
  private static final Pattern KIND_FIRST =
      Pattern.compile("(?iu)^(?:.*\\s)?(?:các|những)\\s+(sở|ban|phòng|huyện ủy)\\s*:?\\s+(.+)$");
  private static final int MOST_PIECES = 24;

  private final Function<String, Optional<Naming>> meaning;

  /** {@code meaning} tells what a stretch stands for; nothing where it stands for nothing. */
  SplitNames(Function<String, Optional<Naming>> meaning) {
    this.meaning = meaning;
  }

  /** The meanings of all names in the string; nothing where one of them means nothing. */
  Optional<List<Naming>> split(String names) {
    String text = AND_SO_ON.matcher(names).replaceFirst("");
    Matcher inside = INSIDE.matcher(text);
    if (inside.matches()) {
      return pieces(AND_SO_ON.matcher(inside.group(1)).replaceFirst(""), "");
    }
    Matcher kind = KIND_FIRST.matcher(text);
    if (kind.matches()) {
      Optional<List<Naming>> found = pieces(kind.group(2), kind.group(1) + " ");
      if (found.isPresent()) {
        return found;
      }
    }
    return pieces(text, "");
  }

  private Optional<List<Naming>> pieces(String text, String before) {
    List<int[]> pieces = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    int from = 0;
    while (between.find()) {
      pieces.add(new int[] {from, between.start()});
      from = between.end();
    }
    pieces.add(new int[] {from, text.length()});
    if (pieces.size() > MOST_PIECES) {
      return Optional.empty();
    }
    List<Naming> found = new ArrayList<>();
    for (int at = 0; at < pieces.size(); ) {
      int end = pieces.size();
      Optional<Naming> meant = Optional.empty();
      while (end > at && meant.isEmpty()) {
        String name = text.substring(pieces.get(at)[0], pieces.get(end - 1)[1]).strip();
        meant = name.isEmpty() ? Optional.empty() : meaning(before, name);
        if (meant.isEmpty()) {
          end--;
        }
      }
      if (meant.isEmpty()) {
        return Optional.empty();
      }
      found.add(meant.get());
      at = end;
    }
    return Optional.of(found);
  }

  private Optional<Naming> meaning(String before, String name) {
    Optional<Naming> kind = before.isEmpty() ? Optional.empty() : meaning.apply(before + name);
    return kind.isPresent() ? kind : meaning.apply(name);
  }
}

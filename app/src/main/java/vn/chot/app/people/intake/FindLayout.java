package vn.chot.app.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Row;

/**
 * Finds the titles among the first rows of a list and what each column means: by its title, else by
 * what stands below it. One row of titles, two (a group above its parts), or none.
 */
final class FindLayout {
  static final int LOOKED_AT = 60;
  private static final Pattern DATA = Pattern.compile(".*\\d{3,}.*|\\d+");
  private static final Map<String, Field> BY_TITLE = byTitle();

  private FindLayout() {}

  private static Map<String, Field> byTitle() {
    Map<String, Field> all = new HashMap<>();
    for (Field field : Field.values()) {
      all.putIfAbsent(Unmarked.of(field.vietnamese()), field);
      all.putIfAbsent(Unmarked.of(field.english()), field);
      field.titles().forEach(title -> all.put(title, field));
    }
    return all;
  }

  static Layout of(List<Row> first) {
    int best = best(first);
    if (best < 0) {
      return withoutTitles(first);
    }
    int from = best;
    int to = best;
    if (best + 1 < first.size() && parts(first, best, best + 1)) {
      to = best + 1;
    } else if (best > 0 && parts(first, best - 1, best) && filled(first.get(best - 1)) > 1) {
      from = best - 1;
    }
    List<String> titles = titles(first, from, to);
    List<Row> below = first.subList(to + 1, first.size());
    return new Layout(
        first.get(from).number(), first.get(to).number(), titles, fields(titles, below));
  }

  /** The same where somebody says in which rows the titles stand; 0 for nowhere. */
  static Layout at(List<Row> first, int from, int to) {
    int upper = index(first, from);
    int lower = index(first, to);
    if (upper < 0 || lower < upper) {
      return withoutTitles(first);
    }
    List<String> titles = titles(first, upper, lower);
    return new Layout(from, to, titles, fields(titles, first.subList(lower + 1, first.size())));
  }

  private static int index(List<Row> first, int number) {
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).number() == number) {
        return i;
      }
    }
    return -1;
  }

  /** The row in which most titles are known; -1 where none holds any. */
  private static int best(List<Row> first) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < Math.min(first.size(), 40); i++) {
      int known = known(first.get(i));
      if (known > most) {
        most = known;
        best = i;
      }
    }
    return best;
  }

  private static int known(Row row) {
    if (filled(row) < 2 && row.cells().size() > 1) {
      return 0;
    }
    return (int)
        row.cells().stream()
            .map(cell -> CleanText.of(cell.shown()))
            .filter(title -> title.length() < 80)
            .filter(title -> titled(title) != null || Layout.isFaults(title))
            .count();
  }

  private static int filled(Row row) {
    return (int) row.cells().stream().filter(cell -> !cell.shown().isBlank()).count();
  }

  /** Whether the lower row gives the parts of groups that the upper one names. */
  private static boolean parts(List<Row> first, int upper, int lower) {
    Row above = first.get(upper);
    Row below = first.get(lower);
    if (below.number() != above.number() + 1 || filled(below) == 0 || filled(above) < 2) {
      return false;
    }
    boolean data =
        IntStream.range(0, below.cells().size())
            .mapToObj(i -> below.cells().get(i))
            .anyMatch(cell ->
                !(cell instanceof Cell.Text || cell instanceof Cell.Blank)
                    || DATA.matcher(cell.shown().strip()).matches());
    boolean dataAbove =
        above.cells().stream().anyMatch(cell -> DATA.matcher(cell.shown().strip()).matches());
    // a part stands under a blank, or to the right of the group's own cell
    boolean spans = false;
    for (int i = 0; i < below.cells().size(); i++) {
      boolean blankAbove = i >= above.cells().size() || above.cells().get(i).shown().isBlank();
      spans |= blankAbove && !below.cells().get(i).shown().isBlank();
    }
    boolean named =
        below.cells().stream()
            .map(cell -> Unmarked.of(CleanText.of(cell.shown())))
            .anyMatch(
                part -> BY_TITLE.containsKey(part) || part.equals("nam") || part.equals("nu"));
    return !data && !dataAbove && spans && named;
  }

  private static List<String> titles(List<Row> first, int from, int to) {
    Row upper = first.get(from);
    Row lower = first.get(to);
    int width = first.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<String> titles = new ArrayList<>();
    String group = "";
    for (int i = 0; i < width; i++) {
      String above = text(upper, i);
      String below = from == to ? "" : text(lower, i);
      group = above.isEmpty() ? group : above;
      if (from == to) {
        titles.add(above);
      } else if (below.isEmpty()) {
        titles.add(above);
      } else {
        titles.add(group.isEmpty() || group.equals(below) ? below : group + " – " + below);
      }
    }
    return titles;
  }

  private static String text(Row row, int place) {
    return place < row.cells().size() ? CleanText.of(row.cells().get(place).shown()) : "";
  }

  private static Layout withoutTitles(List<Row> first) {
    int width = first.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<String> titles = IntStream.range(0, width).mapToObj(i -> "Cột " + letters(i)).toList();
    return new Layout(0, 0, titles, fields(titles, first));
  }

  /** A, B, … Z, AA as spreadsheets name columns. */
  static String letters(int place) {
    return place < 26
        ? String.valueOf((char) ('A' + place))
        : letters(place / 26 - 1) + (char) ('A' + place % 26);
  }

  private static List<String> fields(List<String> titles, List<Row> below) {
    List<@Nullable Field> found = new ArrayList<>();
    for (String title : titles) {
      Field field = titled(title);
      found.add(field != null && !found.contains(field) ? field : null);
    }
    for (int i = 0; i < titles.size(); i++) {
      if (found.get(i) == null && !Layout.isFaults(titles.get(i)) && !isCounter(titles.get(i))) {
        boolean silent = titles.get(i).isEmpty() || titles.get(i).startsWith("Cột ");
        Field guessed = GuessByContent.of(below, i, silent);
        found.set(i, guessed != null && !found.contains(guessed) ? guessed : null);
      }
    }
    return found.stream().map(field -> field == null ? "" : field.name()).toList();
  }

  private static boolean isCounter(String title) {
    return List.of("stt", "tt", "so tt", "so thu tu", "no", "id").contains(Unmarked.of(title));
  }

  /** What a title means; null when it says nothing. */
  static @Nullable Field titled(String title) {
    String plain = Unmarked.of(title.replaceAll("\\([^)]*\\)|\\*", " "));
    if (plain.isEmpty() || plain.length() > 90) {
      return null;
    }
    Field exact = BY_TITLE.get(plain);
    if (exact != null) {
      return exact;
    }
    Field whole = BY_TITLE.get(Unmarked.of(title));
    if (whole != null) {
      return whole;
    }
    int dash = title.indexOf(" – ");
    return dash < 0
        ? null
        : part(Unmarked.of(title.substring(0, dash)), Unmarked.of(title.substring(dash + 3)));
  }

  /** A part under a group: "Nơi ở hiện nay – Xã", "Năm sinh – Nam". */
  private static @Nullable Field part(String group, String part) {
    Field above = BY_TITLE.get(group);
    Field below = BY_TITLE.get(part);
    if (above == Field.BORN || above == Field.AGE) {
      return part.equals("nam") ? Field.BORN_MAN : part.equals("nu") ? Field.BORN_WOMAN : above;
    }
    if (above == Field.NOW && below != null) {
      return switch (below) {
        case PERMANENT_COMMUNE -> Field.NOW_COMMUNE;
        case PERMANENT_DISTRICT -> Field.NOW_DISTRICT;
        case PERMANENT_PROVINCE -> Field.NOW_PROVINCE;
        case PERMANENT -> Field.NOW;
        default -> below;
      };
    }
    if (above == Field.NOW || above == Field.PERMANENT) {
      String small = part.toLowerCase(Locale.ROOT);
      return below != null
          ? below
          : small.matches("so nha.*|duong.*|thon.*|ap.*|to.*|khu pho.*") ? above : null;
    }
    return below;
  }
}
